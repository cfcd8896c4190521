using Microsoft.Win32.SafeHandles;

namespace StaticSite.Cli;

/// <summary>Keeps two processes from writing into one folder. It lies beside the folder and ends with the process,
/// however that ends.</summary>
internal sealed class FolderLock : IDisposable
{
    // EWOULDBLOCK on Linux and macOS, a sharing violation on Windows.
    private static readonly int[] TakenCodes = [11, 35, unchecked((int)0x80070020)];

    private readonly string _path;
    private readonly SafeFileHandle _file;

    private FolderLock(string path, SafeFileHandle file) => (_path, _file) = (path, file);

    /// <param name="taken">What to tell whoever comes second.</param>
    /// <exception cref="IOException">Another process holds it.</exception>
    public static FolderLock Take(string folder, string taken)
    {
        var path = Sibling.Of(folder, "lock");
        while (true)
        {
            if (TryOpen(path) is not { } file)
                throw new IOException(taken);
            if (IsStillAt(path, file))
                return new FolderLock(path, file);
            file.Dispose();
        }
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

    // The process that held the lock may have deleted the file after we opened it and before we locked it, and a third
    // may have made it anew. A time that nobody else would write tells the two apart.
    private static bool IsStillAt(string path, SafeFileHandle file)
    {
        var mark = DateTime.UnixEpoch.AddSeconds(2L * Random.Shared.Next(1 << 29));
        File.SetLastWriteTimeUtc(file, mark);
        return File.GetLastWriteTimeUtc(path) == mark;
    }
}
