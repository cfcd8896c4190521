using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Disk;

/// <summary>A build's right to replace one output folder, from its start to its end.</summary>
/// <remarks>The site is written beside the output and swapped in at once, so whoever looks, and whenever the process
/// is killed, sees the complete old site or the complete new one.</remarks>
internal sealed class Publication : IDisposable
{
    private readonly string _output;
    private readonly string _shown;
    private readonly bool _flushes;
    private readonly FolderLock _lock;

    private Publication(string output, string shown, bool flushes, FolderLock @lock)
    {
        (_output, _shown, _flushes, _lock) = (output, shown, flushes, @lock);
        LeftAlone = Leftovers.Clean(output);
    }

    /// <summary>Old sites beside the output that were not put back, since they are not known to be ours.
    /// <see cref="Leftovers.NotOurs"/> says what to tell of them.</summary>
    public ImmutableArray<string> LeftAlone { get; }

    /// <summary>Refuses a folder that is not ours, keeps other builds out, and tidies up after a killed one.</summary>
    /// <param name="flushes">Whether the new site must be on the disk before the old one goes, so that a power cut, too,
    /// leaves one of them whole.</param>
    public static Publication Begin(string output, string shown, bool flushes = true)
    {
        RefuseFolders.RefuseForeign(output, shown);
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        return new Publication(output, shown, flushes, FolderLock.Take(
            output, $"Another build is writing '{shown}'. Wait for it to end, then build again."));
    }

    /// <summary>Replaces the output by the files that <paramref name="render"/> hands over, on any thread.</summary>
    public void Publish(Action<Action<OutputFile>> render, CancellationToken stop)
    {
        using var staged = Stage();
        var tree = new WriteTree(staged.Folder, _output, _flushes);
        render(file =>
        {
            stop.ThrowIfCancellationRequested();
            tree.Write(file);
        });
        stop.ThrowIfCancellationRequested();
        staged.SwapIn();
    }

    /// <summary>Makes room for a new site.</summary>
    public StagedSite Stage() => StagedSite.Make(_output, _shown, _flushes);

    public void Dispose() => _lock.Dispose();
}
