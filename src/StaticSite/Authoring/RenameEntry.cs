using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Authoring;

/// <summary>What a rename changes. Nothing is written yet.</summary>
/// <param name="Changes">One for each file that changes.</param>
/// <param name="Said">What it comes to, in sentences.</param>
/// <param name="Files">All files of the site as they would be.</param>
public sealed record Renamed(
    ImmutableArray<FileChange> Changes, ImmutableArray<string> Said, ImmutableArray<SourceFile> Files);

/// <summary>Renames what has a file of its own, such as a term, or a word that a file lists, such as the key of a source, and
/// everything that names it. The old address and the old name go on working.</summary>
public static class RenameEntry
{
    // Once as planned, once with what the site leads on and no longer does, once to see that this is right.
    private const int MostRounds = 3;

    /// <summary>Finds out what a rename changes, and sees that the changed site is no worse.</summary>
    /// <param name="files">All of the input.</param>
    /// <param name="features">Of the site.</param>
    /// <param name="build">Builds the site of some files, with the options that the rename asks for. Called a few times.</param>
    /// <param name="old">An id, a label, a file (<c>glossary/cache.md</c>), or a word with the list that it stands in
    /// (<c>sources/iso-37500</c>).</param>
    /// <param name="new">In the author's words; an id is made of them.</param>
    /// <exception cref="RenameRefusedException">It cannot be. The message says why, and the way out.</exception>
    public static Renamed Rename(
        ImmutableArray<SourceFile> files, FeatureList features, Func<ImmutableArray<SourceFile>, SiteOptions, BuiltSite> build, string old, string @new)
    {
        if (RenameWord.Rename(files, features, build, old, @new) is { } word)
            return word;
        RefuseOtherKind(features.Renamed, old, @new);
        if (MovePages.Move(files, features, build, old, @new) is { } moved)
            return moved;
        @new = NameIn(@new, features.Renamed);
        if (FinishRename.AsItWas(files, features.Renamed, old, @new) is { } undone)
            return undone.Finish(Rename(undone.Files, features, build, old, @new));

        var before = build(files, new SiteOptions { NotesReferences = true });
        var plan = new PlanRename(files, features.Renamed, before.Terms, before.Settings).Plan(old, @new);

        // What addresses the site leads on by itself shows only when it is built.
        var addresses = RenamedAddresses.Of(plan, before);
        for (var round = 1; ; round++)
        {
            var renamed = Make(files, features, plan, addresses, before);
            var after = build(renamed.Files, new SiteOptions());
            var corrected = addresses.Correct(before, after, renamed.Files.FirstOrDefault(file => file.Name == AddRedirect.FileName), plan);
            if (round == MostRounds || corrected == addresses)
                return AfterRename.Checked(renamed, before, after, finding => Words(finding, plan));
            addresses = corrected;
        }
    }

    // What a file holds depends on the folder, and so does where its page stands.
    private static void RefuseOtherKind(ImmutableArray<FileKind> kinds, string old, string @new)
    {
        if (KindOf(old) is { } from && KindOf(@new) is { } to && from != to)
            throw new RenameRefusedException(
                $"'{old}' lies in {from.Folder}, and '{@new}' in {to.Folder}, where files are of another kind. " +
                "Move the file by hand, change its keys, and say in redirects.yml where its old address leads.");

        FileKind? KindOf(string written) => kinds.FirstOrDefault(kind => written.StartsWith(kind.Folder + "/", StringComparison.Ordinal));
    }

    // Who names a folder's file by its path means its name.
    private static string NameIn(string written, ImmutableArray<FileKind> kinds) =>
        kinds.FirstOrDefault(kind => written.StartsWith(kind.Folder + "/", StringComparison.Ordinal)) is { } kind
            ? written[(kind.Folder.Length + 1)..].EndsWith(kind.Extension, StringComparison.Ordinal)
                ? written[(kind.Folder.Length + 1)..^kind.Extension.Length]
                : written[(kind.Folder.Length + 1)..]
            : written;

    private static Renamed Make(
        ImmutableArray<SourceFile> files, FeatureList features, RenamePlan plan, RenamedAddresses addresses, BuiltSite before)
    {
        var references = new FindReferences(new EntryReferences(plan, before.References, before.Index, before.MovedPages), features, before);
        var changes = Changes(files, references, plan, addresses, out var places);
        var unread = plan.Moves ? AfterRename.SayUnread(before, changes, files, plan.OldId) : [];
        return new Renamed(changes, [.. Say(plan, places, changes), .. unread], AfterRename.Apply(changes, files));
    }

    private static ImmutableArray<FileChange> Changes(
        ImmutableArray<SourceFile> files, FindReferences references, RenamePlan plan, RenamedAddresses addresses, out int places)
    {
        var changes = new List<FileChange>();
        places = 0;
        foreach (var file in files)
        {
            var edited = new EditedText(file);
            if (plan is { Label: { } label, Term: { } term } && file.Name == plan.OldFile && !edited.TryAdd(ChangeLabels.Change(term, label)))
                throw new RenameRefusedException($"The labels in {file.Path} are written in a way that cannot be changed. Change them by hand.");

            if (addresses.First is { } first && plan.Kind.OldAddressesKey is { } key && file.Name == plan.OldFile)
                edited.TryAdd([AddToList.Add(file, key, first, new SourceLocation(file.Path, 2, 1))]);
            places += references.In(file).Count(reference => edited.TryAdd([reference]));
            var after = edited.ToFile();
            if (plan.Moves && file.Name == plan.OldFile)
                after = new SourceFile(file.Folder, plan.NewFile, after.Bytes);
            if (after.Name != file.Name || !after.Bytes.Span.SequenceEqual(file.Bytes.Span))
                changes.Add(new FileChange(file, after));
        }

        AfterRename.LeadOn(changes, files, addresses);
        return [.. changes];
    }

    private static IEnumerable<string> Say(RenamePlan plan, int places, ImmutableArray<FileChange> changes)
    {
        if (plan.Moves)
        {
            yield return $"{plan.OldFile} is {plan.NewFile} now, and the old address leads there.";
            if (plan is { Label: null, Term: { } term })
                yield return $"Its name is still '{term.Name.Text}'. To change that too, write it: rename \"{term.Name.Text}\" \"the new name\".";
        }
        else
        {
            yield return $"Its address stays {plan.OldPath.FileName}, since that was not made of the old name.";
        }

        if (plan.Label is { } label)
            yield return $"'{label.New}' is its {(label.IsAbbreviation ? "abbreviation" : "name")} now; '{label.Old}' still links there.";
        yield return AfterRename.Say(places, changes.Length);
    }

    // Told apart by words alone, as if nothing had moved.
    private static (string, string) Words(Diagnostic finding, RenamePlan plan) => (finding.Rule.Code,
        string.Concat(finding.ToString().Replace(plan.NewId, plan.OldId, StringComparison.Ordinal).Where(letter => !char.IsDigit(letter))));
}
