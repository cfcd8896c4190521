namespace StaticSite.Disk;

internal static class HardLink
{
    /// <summary>Gives a file a second name. False where the disk, the system or a permission does not let us.</summary>
    public static bool TryCreate(string existing, string added) => OperatingSystem.IsWindows()
        ? NativeMethods.CreateHardLink(added, existing, 0)
        : NativeMethods.Link(existing, added) == 0;
}
