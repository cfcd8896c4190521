using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;

namespace StaticSite.Authoring;

/// <summary>Moves pages, or a section of them, to another folder: the files, what lies beside them, and whatever names them. The old
/// addresses lead on.</summary>
internal static class MovePages
{
    // So many sentences say it one by one.
    private const int MostSaid = 3;

    /// <returns>Null if something else is to be renamed.</returns>
    /// <exception cref="RenameRefusedException">It cannot be. The message says why, and the way out.</exception>
    public static Renamed? Move(
        ImmutableArray<SourceFile> files, FeatureList features, Func<ImmutableArray<SourceFile>, SiteOptions, BuiltSite> build, string old, string @new)
    {
        if (MovePlan.IsDone(files, features.Renamed, old, @new))
            return Move(MovePlan.Undo(files, features.Renamed, old, @new), features, build, old, @new) is { } whole ? Rest(whole, files) : null;
        if (MovePlan.Find(files, features.Renamed, old, @new) is not { } plan)
            return null;

        // What is not published is moved as well, and names others.
        var options = new SiteOptions { NotesReferences = true, ShowsDrafts = true };
        var before = build(files, options);
        plan = plan.With(FilesBeside(plan, files, before));

        // Where pages will stand shows when the files lie there.
        ImmutableArray<SourceFile> moved = [.. files.Select(file => new SourceFile(file.Folder, plan.NewNameOf(file.Name), file.Bytes))];
        var addresses = new MovedAddresses(plan, before.Index, build(moved, new SiteOptions { ShowsDrafts = true }).Index, files);
        var published = build(files, new SiteOptions()).Index.Addresses;
        if (addresses.Lost(published, build(moved, new SiteOptions()).Index.Addresses) is var (lost, draft))
            throw new RenameRefusedException(
                $"Nothing was changed, since {lost.FileName} would be lost: {draft.FileName} would be a draft, by what holds in that folder. " +
                "Choose another place, or write 'draft: false' into the page first.");

        var redirects = addresses.ToRedirects(published);
        var changes = Changes(files, features, plan, addresses, redirects, before, out var places);
        var then = AfterRename.Apply(changes, files);
        var after = build(then, new SiteOptions { ShowsDrafts = true });
        var renamed = new Renamed(
            changes,
            [
                .. Say(plan, redirects, before),
                .. SayWhatHolds(plan, before, after),
                .. SayWhatIsLinked(plan, files, before.Terms, after.Terms),
                AfterRename.Say(places, changes.Length),
                .. AfterRename.SayUnread(before, changes, files, plan.Old),
            ],
            then);
        return AfterRename.Checked(renamed, before, after, finding => Words(finding, plan));
    }

    private static ImmutableArray<FileChange> Changes(
        ImmutableArray<SourceFile> files, FeatureList features, MovePlan plan, MovedAddresses addresses, RenamedAddresses redirects, BuiltSite before,
        out int places)
    {
        var references = new FindReferences(new MoveReferences(plan, addresses, before.Index, before.MovedPages), features, before);
        var changes = new List<FileChange>();
        places = 0;
        foreach (var file in files)
        {
            var edited = new EditedText(file);
            places += references.In(file).Count(reference => edited.TryAdd([reference]));
            var after = edited.ToFile();
            if (plan.NewNameOf(file.Name) is var name && name != file.Name)
                after = new SourceFile(file.Folder, name, after.Bytes);
            if (after.Name != file.Name || !after.Bytes.Span.SequenceEqual(file.Bytes.Span))
                changes.Add(new FileChange(file, after));
        }

        AfterRename.LeadOn(changes, files, redirects);
        return [.. changes];
    }

    // Pictures that nobody else shows.
    private static string[] FilesBeside(MovePlan plan, ImmutableArray<SourceFile> files, BuiltSite before)
    {
        if (plan.Files.Count > 1 || plan.Old[..plan.Old.LastIndexOf('/')] == plan.New[..plan.New.LastIndexOf('/')])
            return [];

        var folder = plan.Old[..(plan.Old.LastIndexOf('/') + 1)];
        var names = files.Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. before.References.Where(reference => reference.Names == Holds.Page)
            .Select(reference => (From: SourceAddress.NameOf(reference.At.Path, before.Index), To: SourceAddress.FileOf(reference.Name, reference.At.Path, before.Index)))
            .Where(use => use.To is not null && use.To.LastIndexOf('/') + 1 == folder.Length && use.To.StartsWith(folder, StringComparison.Ordinal)
                && names.Contains(use.To) && Path.GetExtension(use.To) is not (".md" or ".yml"))
            .GroupBy(use => use.To!, StringComparer.Ordinal)
            .Where(uses => uses.All(use => plan.Files.ContainsKey(use.From)))
            .Select(uses => uses.Key)
            .Where(file => !names.Contains(plan.New[..(plan.New.LastIndexOf('/') + 1)] + file[folder.Length..])),
        ];
    }

    private static Renamed Rest(Renamed whole, ImmutableArray<SourceFile> files)
    {
        var present = files.ToDictionary(file => file.Name, StringComparer.Ordinal);
        return whole with
        {
            Changes =
            [
                .. whole.Changes
                    .Select(change => change.Moves && present.TryGetValue(change.After.Name, out var moved) ? change with { Before = moved } : change)
                    .Where(change => change.Before is not { } before || change.Moves || !before.Bytes.Span.SequenceEqual(change.After.Bytes.Span)),
            ],
        };
    }

    // Drafts have no old address that anybody knows.
    private static IEnumerable<string> Say(MovePlan plan, RenamedAddresses redirects, BuiltSite before)
    {
        var led = redirects.Moved.Select(moved => moved.From).ToHashSet(StringComparer.Ordinal);
        return plan.Files.Count <= MostSaid
            ? plan.Files.Select(file => $"{file.Key} is {file.Value} now" +
                (before.Index.PageOf(file.Key) is { } page && led.Contains(page.FileName) ? ", and the old address leads there." : "."))
            : [$"The {plan.Files.Count} files of {plan.Old} are in {plan.New} now" + (led.Count > 0 ? ", and the old addresses of their pages lead there." : ".")];
    }

    // What a folder says of all its pages goes unnoticed when one of them leaves it or comes to it.
    private static IEnumerable<string> SayWhatHolds(MovePlan plan, BuiltSite before, BuiltSite after)
    {
        var holds = plan.Files.Select(file => (New: file.Value, Then: before.KeysOf(file.Key).ToArray(), Now: after.KeysOf(file.Value).ToArray())).ToArray();
        foreach (var lost in holds.SelectMany(file => file.Then.Except(file.Now).Select(key => (Key: key, file.New))).GroupBy(lost => lost.Key, lost => lost.New))
            yield return $"'{lost.Key}' came from the folder and holds no more for {Few(lost)}{(lost.Key == "draft: true" ? ", so readers will see it" : "")}. "
                + "If it should hold still, write it there.";
        foreach (var gained in holds.SelectMany(file => file.Now.Except(file.Then).Select(key => (Key: key, file.New))).GroupBy(gained => gained.Key, gained => gained.New))
            yield return $"'{gained.Key}' comes from the folder and holds for {Few(gained)} now.";
    }

    // Terms that name the folder itself followed it; where it became one with another, that holds for what was there before as well.
    private static IEnumerable<string> SayWhatIsLinked(MovePlan plan, ImmutableArray<SourceFile> files, TermIndex before, TermIndex after)
    {
        var folders = files.Where(file => Path.GetExtension(file.Name) is ".md" or ".yml").Select(file => (Old: file.Name, New: plan.NewNameOf(file.Name)))
            .GroupBy(file => (Old: FolderOf(file.Old), New: FolderOf(file.New)), file => file.New).ToArray();
        foreach (var term in before.Terms.Where(term => term.OnlyIn.Length + term.NotIn.Length > 0))
        {
            if (after.Find(term.Id) is not { } now)
                continue;

            var changed = folders.Where(folder => term.IsLinkedIn(folder.Key.Old) != now.IsLinkedIn(folder.Key.New))
                .SelectMany(folder => folder).ToLookup(file => now.IsLinkedIn(FolderOf(file)));
            if (changed[false].Any())
                yield return $"'{term.Name.Text}' is not linked by itself in {Few(changed[false])} any more, by 'only-in' or 'not-in' in {term.Source.Name}.";
            if (changed[true].Any())
                yield return $"'{term.Name.Text}' is linked by itself in {Few(changed[true])} now, by 'only-in' or 'not-in' in {term.Source.Name}.";
        }
    }

    private static string FolderOf(string file) => file[..(file.LastIndexOf('/') + 1)];

    private static string Few(IEnumerable<string> files) => files.ToArray() is [var only] ? only : $"{files.Count()} files";

    // Told apart by words alone, as if nothing had moved.
    private static (string, string) Words(Diagnostic finding, MovePlan plan) => (finding.Rule.Code,
        string.Concat(finding.ToString().Replace(plan.New, plan.Old, StringComparison.Ordinal).Where(letter => !char.IsDigit(letter))));
}
