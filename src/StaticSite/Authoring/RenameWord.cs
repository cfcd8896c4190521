using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Authoring;

/// <summary>Renames a word of a list in the file that lists it and wherever it is named. One that was given
/// another name by hand is renamed wherever it still goes by the old one.</summary>
internal static class RenameWord
{
    /// <returns>Null if something else is to be renamed.</returns>
    /// <exception cref="RenameRefusedException">It cannot be. The message says why, and the way out.</exception>
    public static Renamed? Rename(
        ImmutableArray<SourceFile> files, FeatureList features, Func<ImmutableArray<SourceFile>, SiteOptions, BuiltSite> build, string written, string @new)
    {
        if (features.Words.FirstOrDefault(kind => written.StartsWith(kind.Folder + "/", StringComparison.Ordinal)) is not { } kind)
            return null;

        var old = written[(kind.Folder.Length + 1)..];
        if (@new.Length == 0)
            throw new RenameRefusedException($"A {kind.Name} cannot go without a name. Say the new one behind the old.");

        var before = build(files, new SiteOptions { NotesReferences = true });
        var renamed = Make(files, features, kind, old, @new, before);
        return AfterRename.Checked(renamed, before, build(renamed.Files, new SiteOptions()),
            finding => (finding.Rule.Code, finding.ToString().Replace(@new, old, StringComparison.Ordinal)));
    }

    private static Renamed Make(
        ImmutableArray<SourceFile> files, FeatureList features, RegisterWord kind, string old, string @new, BuiltSite before)
    {
        var list = files.FirstOrDefault(file => file.Name == kind.File);
        var words = kind.In(list);
        var listed = words.FirstOrDefault(word => word.Text == old);
        var isListed = words.Any(word => word.Text == @new);
        if (listed is null && (!isListed || old.Length == 0))
            throw new RenameRefusedException($"There is no {kind.Name} '{old}'.{Nearest.Hint(old, words.Select(word => word.Text))}");
        if (listed is not null && isListed)
            throw new RenameRefusedException($"There is a {kind.Name} '{@new}' already. Choose another name, or put the two together by hand.");

        var references = new FindReferences(new WordReferences(kind, old, @new), features, before);
        var changes = new List<FileChange>();
        var places = 0;
        foreach (var file in files)
        {
            var edited = new EditedText(file);
            if (file == list && listed is not null && !edited.TryAdd([FindReferences.Replace(listed, @new)]))
                throw new RenameRefusedException($"The {kind.Name} '{old}' is written in a way that cannot be changed ({listed.At}). Change it by hand.");
            places += references.In(file).Count(reference => edited.TryAdd([reference]));
            if (edited.ToFile() is var after && !after.Bytes.Span.SequenceEqual(file.Bytes.Span))
                changes.Add(new FileChange(file, after));
        }

        AfterRename.LeadOn(changes, files, Moved(kind, old, @new, before));
        return new Renamed(
            [.. changes],
            [
                $"The {kind.Name} '{old}' is '{@new}' now. {AfterRename.Say(places, changes.Count)}",
                .. AfterRename.SayUnread(before, [.. changes], files, old),
            ],
            AfterRename.Apply([.. changes], files));
    }

    private static RenamedAddresses Moved(RegisterWord kind, string old, string @new, BuiltSite before) =>
        kind.AddressOf is { } addressOf && addressOf(old) != addressOf(@new)
            ? new(before.Addresses.Lists(addressOf(old)) ? [(addressOf(old), addressOf(@new))] : [], [addressOf(@new)])
            : new([], []);
}
