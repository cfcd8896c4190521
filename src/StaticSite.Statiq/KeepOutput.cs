using Statiq.Common;
using StaticSite.Disk;

namespace StaticSite.Statiq;

/// <summary>Statiq's own cleaner empties the output before a run, and Statiq then writes in place. With this one, a run writes
/// beside the output, and takes its place when all of it is known to be good.</summary>
/// <remarks>What a run began, the next one or the end of the process throws away, unless it was published or given up.</remarks>
internal sealed class KeepOutput(IFileSystem files) : IFileCleaner, IDisposable
{
    /// <summary>For who asks for another mode of cleaning.</summary>
    public const string Instead = "CleanMode and --noclean change nothing here: a run that is good replaces the output as a whole.";

    private StagedRun? _run;
    private NormalizedPath _output;
    private bool _isApproved;

    /// <summary>What comes nearest: afterwards, there is nothing in the output that was not written. Settings do not change it.</summary>
    public CleanMode CleanMode => CleanMode.Unwritten;

    /// <summary>Where to say what does not keep a run from beginning.</summary>
    public Action<string>? Warn { get; set; }

    public Task CleanBeforeExecutionAsync()
    {
        Dispose();
        files.WriteTracker.Reset();
        try
        {
            _run = StagedRun.Begin(Folders.Of(files));
        }
        catch (UsageException refused)
        {
            throw new ExecutionException(refused.Message);
        }

        foreach (var warning in _run.Warnings)
            Warn?.Invoke(warning);
        (_output, files.OutputPath) = (files.OutputPath, _run.Folder);
        return Task.CompletedTask;
    }

    /// <summary>The content has no errors.</summary>
    public void Approve() => _isApproved = true;

    /// <summary>For the time between runs, in which others want to know where the output is.</summary>
    public void GiveUpUnlessApproved()
    {
        if (!_isApproved)
            Dispose();
    }

    /// <remarks>Statiq comes here only if all pipelines are through.</remarks>
    public Task CleanAfterExecutionAsync()
    {
        try
        {
            _run?.Publish();
        }
        catch (UsageException refused)
        {
            throw new ExecutionException(refused.Message);
        }
        finally
        {
            Dispose();
        }

        return Task.CompletedTask;
    }

    /// <summary>Deletes nothing. Statiq asks for that of its folder for temporary files, which may be anybody's, and which no
    /// module of ours uses.</summary>
    public void CleanDirectory(IDirectory directory, string? name = null)
    {
    }

    public void Dispose()
    {
        _isApproved = false;
        if (_run is null)
            return;

        files.OutputPath = _output;
        _run.Dispose();
        _run = null;
    }
}
