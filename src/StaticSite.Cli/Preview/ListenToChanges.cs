using System.Threading.Channels;

namespace StaticSite.Cli.Preview;

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

    // No system tells of a folder that comes in the place of one that it watched, so somebody has to look.
    private static readonly TimeSpan Pulse = TimeSpan.FromMilliseconds(500);

    private readonly Channel<Event> _events = Channel.CreateUnbounded<Event>();
    private readonly List<WatchFolder> _folders = [];

    /// <param name="theme">The folder of the theme's files, or null if there is none to be written.</param>
    public ListenToChanges(string input, string? theme)
    {
        _folders.Add(new WatchFolder(input, name => Tell(new Event(name, IsTheme: false))));
        if (theme is not null)
            _folders.Add(new WatchFolder(theme, name =>
            {
                if (ThemeFiles.IsAsset(name))
                    Tell(new Event(name, IsTheme: true));
            }));
        _folders.ForEach(folder => folder.Start());
    }

    /// <summary>Waits for the next change.</summary>
    /// <param name="isOverdue">Whether the last one could not be read, so that the next look is another try.</param>
    public async Task<Change> NextAsync(bool isOverdue, CancellationToken stop)
    {
        var news = _events.Reader.WaitToReadAsync(stop).AsTask();
        while (await Task.WhenAny(news, Task.Delay(Pulse, stop)) != news)
        {
            Renew();
            if (isOverdue)
                Tell(new Event(null, IsTheme: false));
        }

        await news;
        var gathered = new List<Event>();
        do
        {
            while (_events.Reader.TryRead(out var next))
                gathered.Add(next);
        }
        while (await IsBusyAsync(stop));

        var input = gathered.Where(change => !change.IsTheme).Select(change => change.Name).ToHashSet();
        return new Change(
            input.Contains(null) ? null : input.OfType<string>().ToHashSet(StringComparer.Ordinal),
            gathered.Exists(change => change.IsTheme));
    }

    public void Dispose() => _folders.ForEach(folder => folder.Dispose());

    private async Task<bool> IsBusyAsync(CancellationToken stop)
    {
        await Task.Delay(Quiet, stop);
        Renew();
        return _events.Reader.TryPeek(out _);
    }

    private void Renew() => _folders.ForEach(folder => folder.Renew());

    private void Tell(Event change) => _events.Writer.TryWrite(change);

    /// <param name="Name">Inside its folder; null if it may be any.</param>
    private readonly record struct Event(string? Name, bool IsTheme);
}
