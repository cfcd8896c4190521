using StaticSite.Engine;

namespace StaticSite.Disk;

/// <summary>A build's right to replace one output folder, from its start to its end.</summary>
/// <remarks>The site is written beside the output and swapped in at once, so whoever looks, and whenever the process
/// is killed, sees the complete old site or the complete new one.</remarks>
internal sealed class Publication : IDisposable
{
    public const string Staging = "new";

    private readonly string _output;
    private readonly string _shown;
    private readonly bool _flushes;
    private readonly FolderLock _lock;

    private Publication(string output, string shown, bool flushes, FolderLock @lock) =>
        (_output, _shown, _flushes, _lock) = (output, shown, flushes, @lock);

    /// <summary>Refuses a folder that is not ours, keeps other builds out, and tidies up after a killed one.</summary>
    /// <param name="flushes">Whether the new site must be on the disk before the old one goes, so that a power cut, too,
    /// leaves one of them whole.</param>
    public static Publication Begin(string output, string shown, bool flushes = true)
    {
        RefuseFolders.RefuseForeign(output, shown);
        Directory.CreateDirectory(Path.GetDirectoryName(output)!);
        var publication = new Publication(output, shown, flushes, FolderLock.Take(
            output, $"Another build is writing '{shown}'. Wait for it to end, then build again."));
        Leftovers.Clean(output);
        return publication;
    }

    /// <summary>Replaces the output by the files that <paramref name="render"/> hands over, on any thread.</summary>
    public void Publish(Action<Action<OutputFile>> render, CancellationToken stop)
    {
        var staging = Sibling.NewOf(_output, Staging);
        try
        {
            Directory.CreateDirectory(staging);
            FolderRights.Copy(_output, staging);
            Marker.Write(staging);
            var tree = new WriteTree(staging, _output, _flushes);
            render(file =>
            {
                stop.ThrowIfCancellationRequested();
                tree.Write(file);
            });
            stop.ThrowIfCancellationRequested();
            if (_flushes)
                Flush.All(Path.Combine(staging, Marker.Name));

            RefuseFolders.RefuseForeign(_output, _shown);
            SwapFolders.Swap(staging, _output);
        }
        finally
        {
            // By now it holds a site that was not finished, or the old one.
            Leftovers.Delete(staging);
        }
    }

    public void Dispose() => _lock.Dispose();
}
