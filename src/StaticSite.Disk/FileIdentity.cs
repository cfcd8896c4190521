using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace StaticSite.Disk;

/// <summary>Which file a name or a handle stands for, and of what kind it is: what .NET has no name for.</summary>
/// <param name="Device">The disk, as the system numbers it.</param>
/// <param name="Number">The file's own number on that disk.</param>
/// <param name="Type">One of the constants here.</param>
internal readonly record struct FileIdentity(ulong Device, ulong Number, int Type, uint Owner, uint Group)
{
    public const int Regular = 0x8000;
    public const int Folder = 0x4000;
    public const int Link = 0xA000;

    private const int TypeBits = 0xF000;

    /// <summary>Whether this system is asked. Where it is not, every question is answered by null.</summary>
    public static bool IsKnown { get; } = OperatingSystem.IsLinux() || OperatingSystem.IsMacOS();

    /// <summary>What is at a path, a link being itself; null if there is nothing, or nobody knows.</summary>
    public static FileIdentity? At(string path) => Ask(path, file: null);

    /// <exception cref="IOException">The system has no answer.</exception>
    public static FileIdentity? Of(SafeFileHandle file) => IsKnown
        ? Ask("", file) ?? throw new IOException(Marshal.GetLastPInvokeErrorMessage())
        : null;

    // The places of the fields are those of 'struct statx' on Linux and of 'struct stat' with 64-bit numbers on macOS,
    // which are the same on every processor.
    private static unsafe FileIdentity? Ask(string path, SafeFileHandle? file)
    {
        Span<byte> answer = stackalloc byte[NativeMethods.StatusSize];
        fixed (byte* at = answer)
        {
            if (OperatingSystem.IsLinux())
                return NativeMethods.StatX(
                    file is null ? NativeMethods.CurrentFolder : (int)file.DangerousGetHandle(), path,
                    NativeMethods.NoFollow | (file is null ? 0 : NativeMethods.EmptyPath), NativeMethods.BasicStatus, at) == 0
                    ? new FileIdentity(
                        BinaryPrimitives.ReadUInt64LittleEndian(answer[136..]), BinaryPrimitives.ReadUInt64LittleEndian(answer[32..]),
                        BinaryPrimitives.ReadUInt16LittleEndian(answer[28..]) & TypeBits,
                        BinaryPrimitives.ReadUInt32LittleEndian(answer[20..]), BinaryPrimitives.ReadUInt32LittleEndian(answer[24..]))
                    : null;
            if (OperatingSystem.IsMacOS())
                return NativeMethods.StatusOnMac(path, file, at) == 0
                    ? new FileIdentity(
                        BinaryPrimitives.ReadUInt32LittleEndian(answer), BinaryPrimitives.ReadUInt64LittleEndian(answer[8..]),
                        BinaryPrimitives.ReadUInt16LittleEndian(answer[4..]) & TypeBits,
                        BinaryPrimitives.ReadUInt32LittleEndian(answer[16..]), BinaryPrimitives.ReadUInt32LittleEndian(answer[20..]))
                    : null;
        }

        return null;
    }
}
