using StaticSite.Cli.Terminal;
using StaticSite.Engine;

namespace StaticSite.Cli.Preview;

/// <summary>The site that a preview shows: the last one without errors, and what is wrong with the newest.</summary>
internal sealed class PreviewedSite
{
    private readonly Lock _lock = new();
    private TaskCompletionSource<Shown> _next = New();
    private Task<Shown> _current;

    public PreviewedSite() => _current = _next.Task;

    /// <summary>What is shown now. Waits for the first build.</summary>
    public Task<Shown> CurrentAsync(CancellationToken stop)
    {
        lock (_lock)
            return _current.WaitAsync(stop);
    }

    /// <param name="files">Null if there are errors: then the last good ones stay.</param>
    public void Show(FilesOnDemand? files, Findings findings)
    {
        TaskCompletionSource<Shown> awaited;
        Shown shown;
        lock (_lock)
        {
            awaited = _next;
            _next = New();
            var last = _current.IsCompleted ? _current.Result : null;
            shown = files is null
                ? new Shown(last?.Files, last?.Headers, findings, _next.Task)
                : new Shown(files, HostHeaders.Of(files), findings, _next.Task);
            _current = Task.FromResult(shown);
        }

        awaited.SetResult(shown);
    }

    private static TaskCompletionSource<Shown> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="Files">Of the last build without errors; null as long as there was none.</param>
    /// <param name="Headers">That a host would send with them.</param>
    /// <param name="Findings">Of the newest build.</param>
    /// <param name="Next">Ends when something newer is shown.</param>
    public sealed record Shown(FilesOnDemand? Files, HostHeaders? Headers, Findings Findings, Task<Shown> Next);
}
