namespace StaticSite.Disk;

/// <summary>Gives a new folder the rights and the owner of the one whose place it will take, so that what was private stays
/// private and a web server that could read a site still can.</summary>
internal static class FolderRights
{
    private const UnixFileMode Ours = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <param name="folder">New, and still empty: what is made in it may inherit from it.</param>
    /// <param name="old">May be missing.</param>
    public static void Copy(string old, string folder)
    {
        if (OperatingSystem.IsWindows() || !Directory.Exists(old))
            return;

        // Only the system's own user may give a folder away. For everybody else the owner is the same, or stays ours.
        if (FileIdentity.At(old) is { } before && FileIdentity.At(folder) is { } now && (before.Owner, before.Group) != (now.Owner, now.Group))
            _ = NativeMethods.ChangeOwner(folder, before.Owner, before.Group);
        File.SetUnixFileMode(folder, File.GetUnixFileMode(old) | Ours);
    }
}
