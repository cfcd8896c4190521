using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace StaticSite.Disk;

/// <summary>Sees to it that a finished folder is on the disk before it takes another's place: systems put names on the disk
/// before content, so a power cut soon after would leave empty files under the right names.</summary>
/// <remarks>On Linux, one call for everything; elsewhere each file is flushed when it is written.</remarks>
internal static class Flush
{
    /// <summary>Whether <see cref="All"/> does nothing here.</summary>
    public static bool IsFileByFile { get; } = !OperatingSystem.IsLinux();

    /// <param name="any">A file on the disk that the folder is on.</param>
    /// <exception cref="IOException">The disk does not take what was written: it is full, say, or broken.</exception>
    public static void All(string any)
    {
        if (IsFileByFile)
            return;

        using var file = File.OpenHandle(any);
        if (NativeMethods.SyncDiskOf(file) != 0)
            throw new IOException($"{Marshal.GetPInvokeErrorMessage(Marshal.GetLastPInvokeError())} : '{any}'");
    }

    public static void One(SafeFileHandle file)
    {
        if (IsFileByFile)
            RandomAccess.FlushToDisk(file);
    }

    /// <summary>The same for files that others wrote.</summary>
    public static void Each(string folder, IEnumerable<string> names)
    {
        if (!IsFileByFile)
            return;

        foreach (var name in names)
        {
            using var file = File.OpenHandle(Path.Combine(folder, name), FileMode.Open, FileAccess.ReadWrite);
            One(file);
        }
    }
}
