namespace StaticSite.Disk;

/// <summary>What a build that was killed leaves beside the output.</summary>
/// <remarks>Only for who holds the output's lock.</remarks>
internal static class Leftovers
{
    /// <summary>Puts the old site back if a build of this user was killed between its two renames, then removes the rest. What a
    /// checkout brings under such a name is no site of ours.</summary>
    public static void Clean(string output)
    {
        foreach (var old in Sibling.AllOf(output, SwapFolders.Aside))
            if (!Path.Exists(output) && Sibling.IsSigned(old, output, SwapFolders.Aside) && Marker.IsIn(old))
                Directory.Move(old, output);

        foreach (var folder in Sibling.AllOf(output, SwapFolders.Aside).Concat(Sibling.AllOf(output, StagedSite.Purpose)))
            Delete(folder);
    }

    /// <summary>Removes one of our folders. What cannot be removed now is tried again at the next start; it is not
    /// worth failing a build whose site is in place.</summary>
    public static void Delete(string folder)
    {
        try
        {
            if (!Directory.Exists(folder))
                return;

            var content = new DirectoryInfo(folder).GetFileSystemInfos().Where(entry => entry.Name != Marker.Name).ToArray();
            if (content.Length > 0 && !Marker.IsIn(folder))
                return;

            // The marker goes last, so that a folder half removed can still be told to be ours.
            foreach (var entry in content)
            {
                if (entry is DirectoryInfo { LinkTarget: null } inner)
                    inner.Delete(recursive: true);
                else
                    entry.Delete();
            }

            Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
        }
    }
}
