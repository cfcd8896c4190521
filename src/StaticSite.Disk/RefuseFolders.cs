namespace StaticSite.Disk;

/// <summary>Says no to folders that cannot be read from, or that a build would harm. Looks, and changes nothing.</summary>
internal static class RefuseFolders
{
    public static void ToRead(SiteFolders folders)
    {
        Require(folders.Root, "--root");
        Require(folders.Input, "--input");

        void Require(string folder, string option)
        {
            if (File.Exists(folder))
                throw new UsageException($"'{folders.Shown(folder)}' is a file. Name a folder with {option}.");
            if (!Directory.Exists(folder))
                throw new UsageException(
                    $"There is no folder '{folders.Shown(folder)}'. Make it, or name another with {option}.");
        }
    }

    public static void ToPublish(SiteFolders folders)
    {
        var shown = folders.Shown(folders.Output);
        if (new FileInfo(folders.Output).LinkTarget is not null)
            throw Refuse("is a symbolic link, and a build would replace the link. Name the folder it leads to");
        if (File.Exists(folders.Output))
            throw Refuse("is a file. Name a folder");

        var (root, input, output) =
            (RealPath.Of(folders.Root), RealPath.Of(folders.Input), RealPath.Of(folders.Output));
        if (RealPath.Holds(output, root))
            throw Refuse("is the site's folder or holds it, and a build would replace it. Name another");
        if (RealPath.Holds(output, input))
            throw Refuse("is the input or holds it, and a build would replace it. Name another");
        if (RealPath.Holds(input, output))
            throw Refuse("lies inside the input, and the next build would read it. Name another");

        RefuseForeign(folders.Output, shown);

        UsageException Refuse(string why) => new($"'{shown}' {why} with --output.");
    }

    /// <summary>Lets pass what does not exist, is empty, or was written by this tool.</summary>
    public static void RefuseForeign(string output, string shown)
    {
        if (!Directory.Exists(output) || !Directory.EnumerateFileSystemEntries(output).Any())
            return;

        if (!Marker.IsIn(output))
            throw new UsageException(
                $"'{shown}' holds files that this tool did not write, so it was left alone. " +
                "Empty it, or name another folder with --output.");
        if (Path.Exists(Path.Combine(output, ".git")))
            throw new UsageException(
                $"'{shown}' holds a Git repository, which a build would delete. " +
                "Name another folder with --output, and copy the site from there.");
    }
}
