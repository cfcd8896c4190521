using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace StaticSite.Disk;

/// <summary>The calls that .NET has no name for.</summary>
internal static partial class NativeMethods
{
    public const int CurrentFolder = -100;
    public const uint Exchange = 2;
    public const uint Swap = 2;

    public const int StatusSize = 256;
    public const uint BasicStatus = 0x7FF;
    public const int NoFollow = 0x100;
    public const int EmptyPath = 0x1000;

    // For reading, without waiting for a writer, and closed in programs that this one starts.
    private const int ReadOnLinux = 0x800 | 0x80000;
    private const int ReadOnMac = 0x4 | 0x1000000;

    public const uint SameOwner = uint.MaxValue;

    public const int Busy = 16;
    public const int OtherDevice = 18;
    public const int Invalid = 22;
    public const int NoSuchCall = 38;
    public const int NotSupportedOnMac = 45;

    [LibraryImport("libc", EntryPoint = "renameat2", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int RenameAt2(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int RenameX(string from, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "link", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Link(string existing, string added);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", SetLastError = true, StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    public static partial bool CreateHardLink(string added, string existing, nint security);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static unsafe partial int StatX(int folder, string path, int flags, uint asked, byte* answer);

    /// <param name="file">What to ask about instead of a path.</param>
    public static unsafe int StatusOnMac(string path, SafeFileHandle? file, byte* answer)
    {
        var is64 = RuntimeInformation.ProcessArchitecture == Architecture.X64;
        if (file is null)
            return is64 ? LStat64(path, answer) : LStat(path, answer);
        var number = (int)file.DangerousGetHandle();
        return is64 ? FStat64(number, answer) : FStat(number, answer);
    }

    [LibraryImport("libc", EntryPoint = "lstat", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int LStat(string path, byte* answer);

    [LibraryImport("libc", EntryPoint = "lstat$INODE64", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static unsafe partial int LStat64(string path, byte* answer);

    [LibraryImport("libc", EntryPoint = "fstat", SetLastError = true)]
    private static unsafe partial int FStat(int file, byte* answer);

    [LibraryImport("libc", EntryPoint = "fstat$INODE64", SetLastError = true)]
    private static unsafe partial int FStat64(int file, byte* answer);

    [LibraryImport("libc", EntryPoint = "chown", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    public static partial int ChangeOwner(string path, uint owner, uint group);

    /// <returns>Invalid if it cannot be opened.</returns>
    public static SafeFileHandle OpenWithoutWaiting(string path) => Open(path, OperatingSystem.IsLinux() ? ReadOnLinux : ReadOnMac);

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle Open(string path, int flags);

    /// <summary>Waits until everything that was written to the disk of a file is on it.</summary>
    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    public static partial int SyncDiskOf(SafeFileHandle file);
}
