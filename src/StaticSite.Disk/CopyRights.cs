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

    /// <summary>What is left of rights where the group is another: it gets what was for everybody, and nothing that was for the
    /// old group alone.</summary>
    internal static UnixFileMode ForAnotherGroup(UnixFileMode mode)
    {
        const UnixFileMode OfGroup = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute;
        const int FromOthers = 3;
        return (mode & ~(OfGroup | UnixFileMode.SetGroup)) | (mode & OfGroup & (UnixFileMode)((int)mode << FromOthers));
    }

    [UnsupportedOSPlatform("windows")]
    private static void Copy(string old, string added, UnixFileMode ours)
    {
        var mode = File.GetUnixFileMode(old);
        if (FileIdentity.At(old) is { } before && FileIdentity.At(added) is { } now && (before.Owner, before.Group) != (now.Owner, now.Group))
        {
            // Only the system's own user may give something away. Everybody else may give it to a group that they are in.
            if (NativeMethods.ChangeOwner(added, before.Owner, before.Group) != 0)
                _ = NativeMethods.ChangeOwner(added, NativeMethods.SameOwner, before.Group);
            if (FileIdentity.At(added)?.Group != before.Group)
                mode = ForAnotherGroup(mode);
        }

        File.SetUnixFileMode(added, mode | ours);
    }
}
