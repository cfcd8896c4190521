using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Schemas;

namespace StaticSite.Authoring;

/// <summary>Renames a source, a dispute or a category in the file that lists it and wherever it is named. One that was given
/// another name by hand is renamed wherever it still goes by the old one.</summary>
internal static class RenameWord
{
    /// <returns>Null if something else is to be renamed.</returns>
    /// <exception cref="RenameRefusedException">It cannot be. The message says why, and the way out.</exception>
    public static Renamed? Of(
        ImmutableArray<SourceFile> files, Func<ImmutableArray<SourceFile>, BuiltSite> build, string written, string @new)
    {
        if (RegisterWord.All.FirstOrDefault(kind => written.StartsWith(kind.Folder + "/", StringComparison.Ordinal)) is not { } kind)
            return null;

        var old = written[(kind.Folder.Length + 1)..];
        var before = build(files);
        var renamed = Make(files, kind, old, @new, before);
        var known = before.Diagnostics.Select(Words).ToHashSet();
        return build(renamed.Files).Diagnostics.FirstOrDefault(finding => finding.Severity == Severity.Error && !known.Contains(Words(finding))) is { } lost
            ? throw new RenameRefusedException($"Nothing was changed, since this would be wrong afterwards: {lost}")
            : renamed;

        (string, string) Words(Diagnostic finding) => (finding.Rule.Code, finding.ToString().Replace(@new, old, StringComparison.Ordinal));
    }

    private static Renamed Make(ImmutableArray<SourceFile> files, RegisterWord kind, string old, string @new, BuiltSite before)
    {
        var list = files.FirstOrDefault(file => file.Name == kind.File);
        var words = kind.In(list);
        var listed = words.FirstOrDefault(word => word.Text == old);
        var isListed = words.Any(word => word.Text == @new);
        if (listed is null && !isListed)
            throw new RenameRefusedException($"There is no {kind.Name} '{old}'.{Nearest.Hint(old, words.Select(word => word.Text))}");
        if (listed is not null && isListed)
            throw new RenameRefusedException($"There is a {kind.Name} '{@new}' already. Choose another name, or put the two together by hand.");

        var references = new FindReferences(new WordReferences(kind, old, @new));
        var changes = new List<FileChange>();
        var places = 0;
        foreach (var file in files)
        {
            var edited = new EditedText(file);
            if (file == list && listed is not null)
                edited.TryAdd([FindReferences.Replace(listed, @new)]);
            places += references.In(file).Count(reference => edited.TryAdd([reference]));
            if (edited.ToFile() is var after && !after.Bytes.Span.SequenceEqual(file.Bytes.Span))
                changes.Add(new FileChange(file, after));
        }

        LeadOn(changes, files, Moved(kind, old, @new, before));
        return new Renamed([.. changes], [Say(kind, old, @new, places, changes.Count)], RenameEntry.Apply([.. changes], files));
    }

    // Lines may have been changed along.
    private static void LeadOn(List<FileChange> changes, ImmutableArray<SourceFile> files, RenamedAddresses addresses)
    {
        var place = changes.FindIndex(change => change.After.Name == AddRedirect.FileName);
        var original = files.FirstOrDefault(file => file.Name == AddRedirect.FileName);
        var list = place >= 0 ? changes[place].After : original;
        if (AddRedirect.To(list, files[0].Folder, addresses) is not { } led || (list is not null && led.Bytes.Span.SequenceEqual(list.Bytes.Span)))
            return;

        if (place >= 0)
            changes[place] = new FileChange(original, led);
        else
            changes.Add(new FileChange(original, led));
    }

    private static RenamedAddresses Moved(RegisterWord kind, string old, string @new, BuiltSite before) =>
        kind.AddressOf is { } addressOf && addressOf(old) != addressOf(@new)
            ? new(before.Addresses.Lists(addressOf(old)) ? [(addressOf(old), addressOf(@new))] : [], [addressOf(@new)])
            : new([], []);

    private static string Say(RegisterWord kind, string old, string @new, int places, int files) =>
        $"The {kind.Name} '{old}' is '{@new}' now. " + (places == 0
            ? "Nothing else names it."
            : $"{places} {(places == 1 ? "place that names" : "places that name")} it changed along, {files} {(files == 1 ? "file" : "files")} in all.");
}
