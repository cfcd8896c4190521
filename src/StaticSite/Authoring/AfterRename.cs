using System.Collections.Immutable;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Authoring;

/// <summary>What every rename ends with, whatever it renames.</summary>
internal static class AfterRename
{
    /// <summary>Lets old addresses lead on, in a list that may have been changed along.</summary>
    public static void LeadOn(List<FileChange> changes, ImmutableArray<SourceFile> files, RenamedAddresses addresses)
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

    /// <summary>All files as they are with the changes.</summary>
    public static ImmutableArray<SourceFile> Apply(ImmutableArray<FileChange> changes, ImmutableArray<SourceFile> files)
    {
        var changed = changes.Where(change => change.Before is not null).ToDictionary(change => change.Before!.Name, change => change.After);
        return
        [
            .. files.Select(file => changed.GetValueOrDefault(file.Name, file)),
            .. changes.Where(change => change.Before is null).Select(change => change.After),
        ];
    }

    /// <summary>How many places changed along, in a sentence.</summary>
    public static string Say(int places, int files) => places == 0
        ? "Nothing else names it."
        : $"{places} {(places == 1 ? "place that names" : "places that name")} it changed along, {files} {(files == 1 ? "file" : "files")} in all.";

    /// <summary>Which files could not be read and hold the old name: what it stands for there, nobody knows. The same rename, made again,
    /// does what is left.</summary>
    public static IEnumerable<string> SayUnread(BuiltSite before, ImmutableArray<FileChange> changes, ImmutableArray<SourceFile> files, string old)
    {
        var unread = before.Unread.ToHashSet(StringComparer.Ordinal);
        return
            from file in unread.Count == 0 ? [] : Apply(changes, files)
            where unread.Contains(file.Path) && Encoding.UTF8.GetString(file.Bytes.Span).Contains(old, StringComparison.Ordinal)
            select $"{file.Path} could not be read, and '{old}' stays in it. Once it is mended, make the same rename again.";
    }

    /// <summary>Whoever names the old one in a way that was not understood would be left behind: then nothing is changed.</summary>
    /// <param name="words">Tells findings apart by words alone, as if nothing had been renamed.</param>
    /// <exception cref="RenameRefusedException">Something would be wrong afterwards that was not before.</exception>
    public static Renamed Checked(Renamed renamed, BuiltSite before, BuiltSite after, Func<Diagnostic, (string Code, string Words)> words)
    {
        var known = before.Diagnostics.Select(words).ToHashSet();
        return after.Diagnostics.FirstOrDefault(finding => finding.Severity == Severity.Error && !known.Contains(words(finding))) is { } lost
            ? throw new RenameRefusedException($"Nothing was changed, since this would be wrong afterwards: {lost}")
            : renamed;
    }
}
