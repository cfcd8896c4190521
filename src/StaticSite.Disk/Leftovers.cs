using System.Collections.Immutable;

namespace StaticSite.Disk;

/// <summary>What a build that was killed leaves beside the output.</summary>
/// <remarks>Only for who holds the output's lock.</remarks>
internal static class Leftovers
{
    /// <summary>What to tell of an old site that was not put back.</summary>
    public static string NotOurs(string shownOutput) =>
        "looks like a site that a build had put aside, but not by you, on this machine and in this place, so it was not put back. If it "
        + $"is yours, rename it to '{shownOutput}'; as soon as there is a site, builds delete it.";

    /// <summary>Puts the old site back if a build of this user was killed between its two renames, then removes the rest. What a
    /// checkout brings under such a name is no site of ours.</summary>
    /// <returns>Old sites that are not known to be ours. As long as there is no site, each may be the only copy of it, and
    /// stays.</returns>
    public static ImmutableArray<string> Clean(string output)
    {
        foreach (var old in Sibling.AllOf(output, SwapFolders.Aside))
            if (!Path.Exists(output) && Sibling.IsSigned(old, output, SwapFolders.Aside) && Marker.IsIn(old))
                Directory.Move(old, output);

        var (aside, hasSite) = (Sibling.AllOf(output, SwapFolders.Aside), Marker.IsIn(output));
        foreach (var folder in Sibling.AllOf(output, StagedSite.Purpose).Concat(hasSite ? aside : []))
            Delete(folder);
        return hasSite ? [] : [.. aside.Where(Marker.IsIn)];
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
