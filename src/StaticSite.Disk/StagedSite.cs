namespace StaticSite.Disk;

/// <summary>A site that is being written beside the output. What is not swapped in when this ends is thrown away.</summary>
/// <remarks>Only for who holds the output's lock.</remarks>
internal sealed class StagedSite : IDisposable
{
    /// <summary>What the folder is for, in its name.</summary>
    public const string Purpose = "new";

    private readonly string _output;
    private readonly string _shown;
    private readonly bool _flushes;

    private StagedSite(string output, string shown, bool flushes)
    {
        (_output, _shown, _flushes) = (output, shown, flushes);
        Folder = Sibling.NewOf(output, Purpose);
    }

    /// <summary>Where to write: a folder that holds nothing but our marker.</summary>
    public string Folder { get; }

    public static StagedSite Make(string output, string shown, bool flushes)
    {
        var staged = new StagedSite(output, shown, flushes);
        try
        {
            Directory.CreateDirectory(staged.Folder);
            CopyRights.OfFolder(output, staged.Folder);
            Marker.Write(staged.Folder);
            return staged;
        }
        catch
        {
            staged.Dispose();
            throw;
        }
    }

    /// <summary>Puts the site in the output's place, once all of it is on the disk.</summary>
    public void SwapIn()
    {
        if (_flushes)
            Flush.All(Path.Combine(Folder, Marker.Name));

        RefuseFolders.RefuseForeign(_output, _shown);
        SwapFolders.Swap(Folder, _output);
    }

    // By now the folder holds a site that was not finished, or the old one.
    public void Dispose() => Leftovers.Delete(Folder);
}
