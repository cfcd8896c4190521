using Microsoft.Win32.SafeHandles;

namespace StaticSite.Disk;

/// <summary>Keeps two processes from writing into one folder. It lies beside the folder and ends with the process,
/// however that ends.</summary>
internal sealed class FolderLock : IDisposable
{
    // EWOULDBLOCK on Linux and macOS, a sharing violation on Windows.
    private static readonly int[] TakenCodes = [11, 35, unchecked((int)0x80070020)];

    // Others delete and make the file again only while they begin and end, so a few tries are plenty.
    private const int MostTries = 100;

    private readonly string _path;
    private readonly SafeFileHandle _file;

    private FolderLock(string path, SafeFileHandle file) => (_path, _file) = (path, file);

    /// <param name="taken">What to tell whoever comes second.</param>
    /// <exception cref="IOException">Another process holds it, or it cannot be had.</exception>
    public static FolderLock Take(string folder, string taken)
    {
        var path = Sibling.Of(folder, "lock");
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            RefuseForeign(path);
            if (TryOpen(path) is not { } file)
                throw new IOException(taken);
            try
            {
                if (IsStillAt(path, file))
                    return new FolderLock(path, file);
            }
            catch
            {
                file.Dispose();
                throw;
            }

            file.Dispose();
        }

        throw new IOException($"'{path}' changes all the time, so it cannot be locked. See which program does that, then try again.");
    }

    public void Dispose()
    {
        // On Unix, before it is given up: afterwards it may be another's.
        if (!OperatingSystem.IsWindows())
            File.Delete(_path);
        _file.Dispose();
    }

    private static SafeFileHandle? TryOpen(string path)
    {
        try
        {
            return File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None,
                OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None);
        }
        catch (IOException fault) when (TakenCodes.Contains(fault.HResult))
        {
            return null;
        }
    }

    // Whoever copies or clones a folder may bring what bears the lock's name. A link would have us make, or lock, the file
    // behind it; and a pipe would never open.
    private static void RefuseForeign(string path)
    {
        if (Path.Exists(path) && !File.Exists(path) || new FileInfo(path).LinkTarget is not null ||
            FileIdentity.At(path) is { Type: not FileIdentity.Regular })
            throw new IOException($"'{path}' is no file of this tool. Delete it, then try again.");
    }

    // The process that held the lock may have deleted the file after we opened it and before we locked it, and a third
    // may have made it anew. On Windows, a file that is open cannot be deleted.
    private static bool IsStillAt(string path, SafeFileHandle file) => FileIdentity.At(path) == FileIdentity.Of(file);
}
