using System.Threading.Channels;

namespace StaticSite.Cli;

/// <summary>What happened between two builds.</summary>
/// <param name="Input">The names, as <see cref="Engine.SourceFile.Name"/> has them, of files that may have changed, or null if
/// that may be any.</param>
/// <param name="Theme">Whether a style sheet or a script did.</param>
internal readonly record struct Change(IReadOnlySet<string>? Input, bool Theme);

/// <summary>Listens to what happens in the input and in the theme, and gives what belongs together as one change: an editor
/// that saves a file may write it in pieces, or beside the old one and then rename it.</summary>
internal sealed class ListenToChanges : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    private readonly Channel<Event> _events = Channel.CreateUnbounded<Event>();
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <param name="theme">The folder of the theme's files, or null if there is none to be written.</param>
    public ListenToChanges(string input, string? theme)
    {
        Listen(input, name => new Event(name, IsTheme: false));
        if (theme is not null)
            Listen(theme, name => ThemeFiles.IsAsset(name) ? new Event(name, IsTheme: true) : null);
    }

    /// <summary>Waits for the next change.</summary>
    public async Task<Change> NextAsync(CancellationToken stop)
    {
        var gathered = new List<Event> { await _events.Reader.ReadAsync(stop) };
        while (await IsBusyAsync(stop))
            while (_events.Reader.TryRead(out var next))
                gathered.Add(next);

        var input = gathered.Where(change => !change.IsTheme).Select(change => change.Name).ToHashSet();
        return new Change(
            input.Contains(null) ? null : input.OfType<string>().ToHashSet(StringComparer.Ordinal),
            gathered.Exists(change => change.IsTheme));
    }

    public void Dispose() => _watchers.ForEach(watcher => watcher.Dispose());

    private async Task<bool> IsBusyAsync(CancellationToken stop)
    {
        await Task.Delay(Quiet, stop);
        return _events.Reader.TryPeek(out _);
    }

    private void Listen(string folder, Func<string?, Event?> describe)
    {
        var watcher = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watchers.Add(watcher);
        watcher.Changed += (_, change) => Note(change.FullPath);
        watcher.Created += (_, change) => Note(change.FullPath);
        watcher.Deleted += (_, change) => Note(change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath);
            Note(change.FullPath);
        };
        // Too much at once: what was missed is unknown.
        watcher.Error += (_, _) => Tell(describe(null));
        watcher.EnableRaisingEvents = true;

        void Note(string path)
        {
            var name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (!EditorFiles.IncludePath(name))
                Tell(describe(name));
        }

        void Tell(Event? change)
        {
            if (change is { } told)
                _events.Writer.TryWrite(told);
        }
    }

    /// <param name="Name">Inside its folder; null if it may be any.</param>
    private readonly record struct Event(string? Name, bool IsTheme);
}
