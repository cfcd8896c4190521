using Microsoft.Win32.SafeHandles;

namespace StaticSite.Disk;

/// <summary>The one way to read what others put on the disk. A pipe, a socket and a device are not opened, or at least not
/// waited for; no link is followed by the last name of a path; and what is too large is not taken into memory.</summary>
/// <remarks>Links in front of the last name are for the caller to judge, with <see cref="RealPath"/>.</remarks>
internal static class ReadPlainFile
{
    /// <summary>Whether there is a file, and nothing else, now.</summary>
    public static bool Is(string path) => FileIdentity.IsKnown
        ? FileIdentity.At(path) is { Type: FileIdentity.Regular }
        : new FileInfo(path) is { Exists: true, LinkTarget: null };

    /// <summary>Null if there is no file, or something else.</summary>
    /// <exception cref="IOException">It cannot be read, or was exchanged for another at this very moment.</exception>
    public static SafeFileHandle? TryOpen(string path)
    {
        if (!Is(path))
            return null;

        var (expected, file) = (FileIdentity.At(path), Open(path));
        try
        {
            return FileIdentity.Of(file) == expected
                ? file
                : throw new IOException($"'{path}' was exchanged while it was opened. Try again.");
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Null if there is no file, or something else, or more bytes than are wanted.</summary>
    /// <exception cref="IOException">It cannot be read, or was exchanged for another at this very moment.</exception>
    public static byte[]? TryAll(string path, long most)
    {
        using var file = TryOpen(path);
        return file is null || RandomAccess.GetLength(file) is var length && length > most ? null : Start(file, length);
    }

    /// <summary>The first bytes of a file, or all if there are no more; null if there is no file, or something else.</summary>
    /// <exception cref="IOException">It cannot be read, or was exchanged for another at this very moment.</exception>
    public static byte[]? TryStart(string path, int most)
    {
        using var file = TryOpen(path);
        return file is null ? null : Start(file, Math.Min(most, RandomAccess.GetLength(file)));
    }

    private static byte[] Start(SafeFileHandle file, long length)
    {
        var content = new byte[length];
        var filled = 0;
        while (filled < length && RandomAccess.Read(file, content.AsSpan(filled), filled) is > 0 and var read)
            filled += read;
        return filled == length ? content : content[..filled];
    }

    // What was a file a moment ago may be a pipe by now. Where that cannot be opened without waiting, .NET says why.
    private static SafeFileHandle Open(string path)
    {
        if (!FileIdentity.IsKnown)
            return File.OpenHandle(path);

        var file = NativeMethods.OpenWithoutWaiting(path);
        if (!file.IsInvalid)
            return file;

        file.Dispose();
        return File.OpenHandle(path);
    }
}
