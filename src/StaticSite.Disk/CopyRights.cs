using System.Runtime.Versioning;

namespace StaticSite.Disk;

/// <summary>Gives what is new the rights and the owner of what it takes the place of, so that what was private stays private
/// and a web server that could read a site still can.</summary>
internal static class CopyRights
{
    private const UnixFileMode OursInFolders = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <param name="folder">New, and still empty: what is made in it may inherit from it.</param>
    /// <param name="old">May be missing.</param>
    public static void OfFolder(string old, string folder)
    {
        if (!OperatingSystem.IsWindows() && Directory.Exists(old))
            Copy(old, folder, OursInFolders);
    }

    /// <param name="file">New, and readable by nobody else yet.</param>
    public static void OfFile(string old, string file)
    {
        if (!OperatingSystem.IsWindows())
            Copy(old, file, UnixFileMode.None);
    }

    [UnsupportedOSPlatform("windows")]
    private static void Copy(string old, string added, UnixFileMode ours)
    {
        // Only the system's own user may give something away. For everybody else the owner is the same, or stays ours.
        if (FileIdentity.At(old) is { } before && FileIdentity.At(added) is { } now && (before.Owner, before.Group) != (now.Owner, now.Group))
            _ = NativeMethods.ChangeOwner(added, before.Owner, before.Group);
        File.SetUnixFileMode(added, File.GetUnixFileMode(old) | ours);
    }
}
