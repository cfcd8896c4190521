using System.Threading.Channels;

namespace StaticSite.Cli;

/// <summary>Listens to what happens in the input, and gives what belongs together as one change: an editor that saves a
/// file may write it in pieces, or beside the old one and then rename it.</summary>
internal sealed class InputChanges : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    private readonly Channel<string?> _events = Channel.CreateUnbounded<string?>();
    private readonly FileSystemWatcher _watcher;
    private readonly string _input;

    public InputChanges(string input)
    {
        _input = input;
        _watcher = new FileSystemWatcher(input)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = 64 * 1024,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        _watcher.Changed += (_, change) => Note(change.FullPath);
        _watcher.Created += (_, change) => Note(change.FullPath);
        _watcher.Deleted += (_, change) => Note(change.FullPath);
        _watcher.Renamed += (_, change) =>
        {
            Note(change.OldFullPath);
            Note(change.FullPath);
        };
        // Too much at once: what was missed is unknown.
        _watcher.Error += (_, _) => _events.Writer.TryWrite(null);
        _watcher.EnableRaisingEvents = true;
    }

    /// <summary>Waits for the next change. The names, as <see cref="Engine.SourceFile.Name"/> has them, of what may have
    /// changed, or null if that may be anything.</summary>
    public async Task<IReadOnlySet<string>?> NextAsync(CancellationToken stop)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var anything = Take(await _events.Reader.ReadAsync(stop));
        while (await IsBusyAsync(stop))
            while (_events.Reader.TryRead(out var next))
                anything |= Take(next);
        return anything ? null : names;

        bool Take(string? name)
        {
            if (name is not null)
                names.Add(name);
            return name is null;
        }
    }

    public void Dispose() => _watcher.Dispose();

    private async Task<bool> IsBusyAsync(CancellationToken stop)
    {
        await Task.Delay(Quiet, stop);
        return _events.Reader.TryPeek(out _);
    }

    private void Note(string path)
    {
        var name = Path.GetRelativePath(_input, path).Replace(Path.DirectorySeparatorChar, '/');
        if (!name.Split('/').Any(part => part.StartsWith('.')))
            _events.Writer.TryWrite(name);
    }
}
