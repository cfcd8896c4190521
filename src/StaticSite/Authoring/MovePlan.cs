using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Authoring;

/// <summary>Files that are to lie elsewhere: one page, or a section with all that is in it.</summary>
/// <param name="Old">As somebody named it, without an ending: <c>articles/guide</c>.</param>
/// <param name="New">The same afterwards.</param>
/// <param name="Files">The new names of files by the old ones, inside the input.</param>
internal sealed record MovePlan(string Old, string New, ImmutableSortedDictionary<string, string> Files)
{
    /// <summary>Finds out what is to be moved.</summary>
    /// <param name="kinds">Of the files that can be renamed.</param>
    /// <returns>Null if something else is to be renamed.</returns>
    /// <exception cref="RenameRefusedException">It cannot be. The message says why, and the way out.</exception>
    public static MovePlan? Find(ImmutableArray<SourceFile> files, ImmutableArray<FileKind> kinds, string old, string @new)
    {
        foreach (var kind in kinds.Where(kind => kind.IsDeep && IsIn(old, kind.Folder)))
        {
            var (from, to) = Ends(old, @new, kind);
            var isSection = files.Any(file => IsIn(file.Name, from));

            // A page right in the folder that stays there goes by words, as terms do.
            if (!isSection && !IsNested(from, kind) && !IsNested(to, kind))
                return null;
            return Plan(files, kind, from, to);
        }

        return null;
    }

    /// <summary>Whether nothing is where it was, and all of it is where it should be: somebody moved it by hand.</summary>
    public static bool IsDone(ImmutableArray<SourceFile> files, ImmutableArray<FileKind> kinds, string old, string @new) => kinds.Any(kind =>
        kind.IsDeep && IsIn(old, kind.Folder) && Ends(old, @new, kind) is var (from, to) &&
        !files.Any(file => IsOf(file, from, kind)) && files.Any(file => IsOf(file, to, kind)) &&
        (IsNested(from, kind) || IsNested(to, kind) || files.Any(file => IsIn(file.Name, to))));

    /// <summary>The files as they were before somebody moved them by hand.</summary>
    public static ImmutableArray<SourceFile> Undo(ImmutableArray<SourceFile> files, ImmutableArray<FileKind> kinds, string old, string @new)
    {
        var kind = kinds.First(kind => kind.IsDeep && IsIn(old, kind.Folder));
        var (from, to) = Ends(old, @new, kind);
        return [.. files.Select(file => IsOf(file, to, kind) ? new SourceFile(file.Folder, from + file.Name[to.Length..], file.Bytes) : file)];
    }

    public string NewNameOf(string file) => Files.GetValueOrDefault(file, file);

    /// <summary>Where a folder lies afterwards, written as it was written; null for one of which nothing moves.</summary>
    public string? NewFolderOf(string written)
    {
        var folder = written.Trim('/');
        return (folder == Old || IsIn(folder, Old)) && Files.Keys.Any(file => IsIn(file, folder))
            ? written.Replace(folder, New + folder[Old.Length..], StringComparison.Ordinal)
            : null;
    }

    /// <summary>The same with files that lie beside a page and go along with it.</summary>
    public MovePlan With(IEnumerable<string> beside)
    {
        var (from, to) = (Old[..(Old.LastIndexOf('/') + 1)], New[..(New.LastIndexOf('/') + 1)]);
        return this with { Files = Files.SetItems(beside.Select(file => KeyValuePair.Create(file, to + file[from.Length..]))) };
    }

    private static MovePlan Plan(ImmutableArray<SourceFile> files, FileKind kind, string from, string to)
    {
        var moved = files.Where(file => IsOf(file, from, kind)).ToArray();
        if (moved.Length == 0)
            throw new RenameRefusedException($"There is no {kind.Name} and no section '{from}'.{Nearest.Hint(from, Named(files, kind))}");
        if (from == to)
            throw new RenameRefusedException($"{moved[0].Name} has that name already.");
        if (IsIn(to, from))
            throw new RenameRefusedException($"'{to}' lies in '{from}' itself. Choose a place outside of it.");

        var bag = new DiagnosticBag();
        if (!CheckName.Check(to, new SourceLocation("", 1, 1), bag))
            throw new RenameRefusedException(bag.Found[0].Message);

        var plan = new MovePlan(from, to, moved.ToImmutableSortedDictionary(file => file.Name, file => to + file.Name[from.Length..], StringComparer.Ordinal));
        var known = files.Where(file => !plan.Files.ContainsKey(file.Name)).ToLookup(file => file.Name, StringComparer.OrdinalIgnoreCase);
        return plan.Files.Values.FirstOrDefault(known.Contains) is { } taken
            ? throw new RenameRefusedException($"{known[taken].First().Path} exists already. Choose another name, or put the two together by hand.")
            : plan;
    }

    private static IEnumerable<string> Named(ImmutableArray<SourceFile> files, FileKind kind) => files.Where(kind.Includes)
        .SelectMany(file => new[] { Path.ChangeExtension(file.Name, null), file.Name[..file.Name.LastIndexOf('/')] }).Distinct();

    private static bool IsOf(SourceFile file, string name, FileKind kind) => file.Name == name + kind.Extension || IsIn(file.Name, name);

    private static bool IsNested(string name, FileKind kind) => name.LastIndexOf('/') > kind.Folder.Length;

    // A mere name stays in its folder.
    private static (string From, string To) Ends(string old, string @new, FileKind kind)
    {
        var (from, to) = (WithoutEnding(old, kind), WithoutEnding(@new, kind));
        if (IsIn(to, kind.Folder))
            return (from, to);
        return (from, to.Contains('/') ? $"{kind.Folder}/{to}" : from[..(from.LastIndexOf('/') + 1)] + to);
    }

    private static bool IsIn(string name, string folder) => name.StartsWith(folder + "/", StringComparison.Ordinal);

    private static string WithoutEnding(string name, FileKind kind)
    {
        var bare = name.TrimEnd('/');
        return bare.EndsWith(kind.Extension, StringComparison.Ordinal) ? bare[..^kind.Extension.Length] : bare;
    }
}
