using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Glossary.Editing;

namespace StaticSite.Cli.Preview;

/// <summary>The site that a preview shows: the last one of which something could be shown, and what is wrong with the newest.</summary>
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

    /// <param name="files">Null if errors keep all of them from being shown: then the last good ones stay. With errors in drafts alone,
    /// those that can be shown.</param>
    /// <param name="use">What editors are told of the newest files; null if those could not be read.</param>
    public Shown Show(FilesOnDemand? files, Findings findings, Lazy<GlossaryUse>? use)
    {
        TaskCompletionSource<Shown> awaited;
        Shown shown;
        lock (_lock)
        {
            awaited = _next;
            _next = New();
            var last = _current.IsCompleted ? _current.Result : null;
            shown = (files, last) switch
            {
                (null, null) => new Shown(Shows.Nothing, null, null, null, findings, _next.Task),
                (null, _) => last with { Shows = last.Files is null ? Shows.Nothing : Shows.LastGood, Findings = findings, Next = _next.Task },
                _ when findings.HasErrors =>
                    new Shown(Shows.WithoutDrafts, files, last?.Former ?? last?.Files, HostHeaders.Of(files), findings, _next.Task),
                _ => new Shown(Shows.Whole, files, null, HostHeaders.Of(files), findings, _next.Task),
            };
            shown = use is null ? shown with { Use = last?.Use, Edition = last?.Edition ?? 0 } : shown with { Use = use, Edition = (last?.Edition ?? 0) + 1 };
            _current = Task.FromResult(shown);
        }

        awaited.SetResult(shown);
        return shown;
    }

    private static TaskCompletionSource<Shown> New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <param name="Files">Of the last build that could be shown; null as long as there was none.</param>
    /// <param name="Former">Where drafts are left out, those of the last whole site: whoever writes one sees it as it was.</param>
    /// <param name="Headers">That a host would send with them.</param>
    /// <param name="Findings">Of the newest build.</param>
    /// <param name="Next">Ends when something newer is shown.</param>
    public sealed record Shown(
        Shows Shows, FilesOnDemand? Files, FilesOnDemand? Former, HostHeaders? Headers, Findings Findings, Task<Shown> Next)
    {
        /// <summary>How texts use the glossary, counted when somebody asks; null as long as nothing could be read.</summary>
        public Lazy<GlossaryUse>? Use { get; init; }

        /// <summary>How often there were files for it to count.</summary>
        public int Edition { get; init; }

        /// <param name="address">As a browser asks for it.</param>
        public FindFile.Found? Find(string address) =>
            (Files is null ? null : FindFile.At(address, Files)) ?? (Former is null ? null : FindFile.At(address, Former));
    }
}

/// <summary>How much of the newest site a preview shows.</summary>
internal enum Shows
{
    /// <summary>All of it.</summary>
    Whole,

    /// <summary>What is not a draft with errors.</summary>
    WithoutDrafts,

    /// <summary>An older one.</summary>
    LastGood,

    /// <summary>There was none that could be shown.</summary>
    Nothing,
}
