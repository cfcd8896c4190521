namespace StaticSite.Cli.Preview;

/// <summary>Watches what happens anywhere in one folder, and goes on with the one that comes in its place: Git takes a folder
/// away with a branch, and brings another with the next.</summary>
/// <param name="note">Is given the name of what changed, inside the folder and with forward slashes, or null where that may be
/// anything.</param>
internal sealed class WatchFolder(string folder, Action<string?> note) : IDisposable
{
    private FileSystemWatcher? _watcher;
    private (FileIdentity? Identity, DateTime Made)? _watched;

    /// <exception cref="IOException">The system has no more watchers to give.</exception>
    public void Start()
    {
        _watched = Present();
        _watcher = Watch();
    }

    /// <summary>Looks whether the folder has gone, come back or become another, watches that, and tells of it.</summary>
    public void Renew()
    {
        var present = Present();
        if (present == _watched)
            return;

        _watcher?.Dispose();
        _watcher = null;
        try
        {
            if (present is not null)
                _watcher = Watch();
            _watched = present;
        }
        catch (Exception fault) when (fault is IOException or ArgumentException)
        {
            // It went again at this very moment. The next look sees what came of it.
            _watched = null;
        }

        note(null);
    }

    public void Dispose() => _watcher?.Dispose();

    // A disk may give the number of a file that is gone to the next one.
    private (FileIdentity?, DateTime)? Present() => RealPath.TryOf(folder) is { } real && Directory.Exists(real)
        ? (FileIdentity.At(real), Directory.GetCreationTimeUtc(real))
        : null;

    private FileSystemWatcher Watch()
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath);
            Note(change.FullPath);
        };
        // Too much at once: what was missed is unknown.
        watcher.Error += (_, _) => note(null);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    private void Note(string path)
    {
        var name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
        if (!EditorFiles.IncludePath(name))
            note(name);
    }
}
