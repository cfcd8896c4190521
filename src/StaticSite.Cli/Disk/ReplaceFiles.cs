using StaticSite.Authoring;
using StaticSite.Engine;

namespace StaticSite.Cli;

/// <summary>Writes changed files of the input, all or none.</summary>
/// <remarks>Everything is written beside its place first, so a full disk or a missing permission is met before anything
/// changes. Then names are exchanged, and if one cannot be, those before it are set back.</remarks>
internal sealed class ReplaceFiles(SiteFolders folders)
{
    public void Write(IReadOnlyList<FileChange> changes)
    {
        var staged = new List<(string Staged, string Target)>();
        var undo = new Stack<Action>();
        try
        {
            foreach (var change in changes)
                staged.Add(Stage(change));
            foreach (var ((from, to), change) in staged.Zip(changes))
                Exchange(from, to, change, undo);
        }
        catch
        {
            foreach (var step in undo)
                step();
            throw;
        }
        finally
        {
            foreach (var (from, _) in staged)
                File.Delete(from);
        }
    }

    // Links are followed, so that the file behind one is changed and not the link.
    private string PathOf(SourceFile file) => RealPath.Of(Path.GetFullPath(file.Name, folders.Input));

    private (string Staged, string Target) Stage(FileChange change)
    {
        var target = PathOf(change.After);
        if (change.Before is { } before && !File.ReadAllBytes(PathOf(before)).AsSpan().SequenceEqual(before.Bytes.Span))
            throw new IOException($"{before.Path} was changed by another program in the meantime. Try again.");
        if ((change.Before is null || change.Moves) && Path.Exists(target))
            throw new IOException($"{change.After.Path} was made by another program in the meantime.");

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var staged = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}-{Guid.NewGuid():N}");
        using var file = new FileStream(staged, FileMode.CreateNew, FileAccess.Write);
        file.Write(change.After.Bytes.Span);
        return (staged, target);
    }

    private void Exchange(string staged, string target, FileChange change, Stack<Action> undo)
    {
        if (change is { Before: { } before, Moves: false })
        {
            File.Move(staged, target, overwrite: true);
            undo.Push(() => File.WriteAllBytes(target, before.Bytes.ToArray()));
            return;
        }

        File.Move(staged, target);
        undo.Push(() => File.Delete(target));
        if (change.Before is not { } moved)
            return;

        File.Delete(PathOf(moved));
        undo.Push(() => File.WriteAllBytes(PathOf(moved), moved.Bytes.ToArray()));
    }
}
