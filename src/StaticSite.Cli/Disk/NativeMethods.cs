using System.Runtime.InteropServices;

namespace StaticSite.Cli;

/// <summary>The calls that .NET has no name for.</summary>
internal static partial class NativeMethods
{
    public const int CurrentFolder = -100;
    public const uint Exchange = 2;
    public const uint Swap = 2;

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
}
