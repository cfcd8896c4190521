namespace StaticSite.Disk;

/// <summary>One run of a host that writes files itself: where it writes them, and what becomes of them.</summary>
/// <remarks>Such a host's users may be used to keep files of their own in the published folder. So its marker lists what was
/// written, and a folder that holds anything else is refused. A folder that the default host wrote has no list, and is ours
/// as a whole.</remarks>
internal sealed class StagedRun : IDisposable
{
    private readonly SiteFolders _folders;
    private readonly Publication _publication;
    private readonly StagedSite _staged;

    private StagedRun(SiteFolders folders)
    {
        _folders = folders;
        _publication = Publication.Begin(folders.Output, folders.Shown(folders.Output));
        try
        {
            _staged = _publication.Stage();
        }
        catch
        {
            _publication.Dispose();
            throw;
        }
    }

    /// <summary>Where the host writes.</summary>
    public string Folder => _staged.Folder;

    /// <summary>What to tell of old sites that were not put back, a line each.</summary>
    public IEnumerable<string> Warnings =>
        _publication.LeftAlone.Select(old => $"'{_folders.Shown(old)}' {Leftovers.NotOurs(_folders.Shown(_folders.Output))}");

    /// <param name="folders">One for each folder of the input, all with the same output.</param>
    /// <exception cref="UsageException">The output must not be replaced.</exception>
    /// <exception cref="IOException">Another build is writing there, or nobody can.</exception>
    public static StagedRun Begin(IReadOnlyList<SiteFolders> folders)
    {
        foreach (var each in folders)
            RefuseFolders.ToPublish(each);
        RefuseUnlisted(folders[0]);
        return new StagedRun(folders[0]);
    }

    /// <summary>Replaces the output by what was written. Only for a run that is known to be good.</summary>
    /// <exception cref="UsageException">Somebody has put a file into the output in the meantime.</exception>
    public void Publish()
    {
        var written = FilesIn.Of(Folder);
        Marker.Write(Folder, written);
        Flush.Each(Folder, written.Add(Marker.Name));
        RefuseUnlisted(_folders);
        _staged.SwapIn();
    }

    public void Dispose()
    {
        _staged.Dispose();
        _publication.Dispose();
    }

    private static void RefuseUnlisted(SiteFolders folders)
    {
        if (!Directory.Exists(folders.Output) || Marker.ListIn(folders.Output) is not { } listed)
            return;

        var foreign = FilesIn.Of(folders.Output)
            .Where(name => !listed.Contains(name) && !EditorFiles.IsOfFileManager(Path.GetFileName(name)))
            .ToArray();
        if (foreign.Length > 0)
            throw new UsageException(
                $"'{folders.Shown(folders.Output)}' holds '{foreign[0]}'{More(foreign.Length - 1)}, which this tool did not write, so " +
                "it was left alone. Move that elsewhere, or name another folder with --output.");
    }

    private static string More(int count) => count switch
    {
        0 => "",
        1 => " and 1 more file",
        _ => $" and {count} more files",
    };
}
