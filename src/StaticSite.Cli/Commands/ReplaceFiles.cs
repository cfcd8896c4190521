using StaticSite.Authoring;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Commands;

/// <summary>Writes changed files of the input, all or none.</summary>
/// <remarks>Everything is written beside the input first, so a full disk is met before anything changes. If one file cannot
/// be put in its place, the others are set back; and if the process is killed in between, the next command that writes
/// finishes what it began, and until then those that read say so.</remarks>
internal sealed class ReplaceFiles(SiteFolders folders)
{
    /// <summary>Finishes what a killed process began, and tells of it.</summary>
    /// <param name="isDry">Whether nothing may be written: then this is refused.</param>
    public static void FinishPending(SiteFolders folders, Pane error, bool isDry = false)
    {
        if (PendingChange.FolderOf(folders) is not { } folder)
            return;
        if (!PendingChange.IsOurs(folders, folder))
            throw new UsageException($"'{folders.Shown(folder)}' {PendingChange.NotOurs}");
        if (isDry)
            throw new UsageException("A change of several files was broken off halfway. Run 'fix', which finishes it, and then try again.");

        using var held = Lock(folders);
        if (PendingChange.Find(folders) is not { } pending)
            return;
        pending.Finish();
        error.Print($"A change that was broken off is finished now: {Summary.Number(pending.Count, "file")}.");
    }

    public void Write(IReadOnlyList<FileChange> changes)
    {
        if (changes.Count == 0)
            return;

        using var held = Lock(folders);
        foreach (var change in changes)
            RefuseForeign(change);
        PendingChange.Stage(folders, changes).Finish();
        foreach (var change in changes.Where(change => change.Moves))
            DeleteEmptied(Path.GetDirectoryName(folders.RealPathOf(change.Before!.Name))!);
    }

    // A folder of which all has moved away would stay behind.
    private void DeleteEmptied(string folder)
    {
        while (folder.Length > folders.Input.Length && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            folder = Path.GetDirectoryName(folder)!;
        }
    }

    private static FolderLock Lock(SiteFolders folders) => FolderLock.Take(
        folders.Input, $"Another command is changing files in '{folders.Shown(folders.Input)}'. Wait for it to end, then try again.");

    private void RefuseForeign(FileChange change)
    {
        if (change.Before is { } before && !Holds(folders.RealPathOf(before.Name), before.Bytes.Span))
            throw new IOException($"{before.Path} was changed by another program in the meantime. Try again.");
        if ((change.Before is null || change.Moves) && Path.Exists(folders.RealPathOf(change.After.Name)))
            throw new IOException($"{change.After.Path} was made by another program in the meantime.");
    }

    private static bool Holds(string file, ReadOnlySpan<byte> content) =>
        ReadPlainFile.TryAll(file, content.Length) is { } found && found.AsSpan().SequenceEqual(content);
}
