using System.Security.Cryptography;

namespace StaticSite.Disk;

/// <summary>A secret of this user on this machine, kept where no checkout can bring it. With it, what lies on disk can be told
/// from what somebody else put there.</summary>
internal static class PersonalKey
{
    private const int Length = 32;

    /// <summary>The key, which is made when it is first asked for. Where none can be kept, another every time: then nothing is
    /// ever known again, so what is not known must be left alone and told of, and never be thrown away.</summary>
    public static byte[] Get()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        if (home.Length == 0)
            return RandomNumberGenerator.GetBytes(Length);

        try
        {
            return GetIn(Path.Combine(home, "StaticSite"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return RandomNumberGenerator.GetBytes(Length);
        }
    }

    internal static byte[] GetIn(string folder)
    {
        var path = Path.Combine(folder, "key");
        if (!File.Exists(path))
            Make(folder, path);
        return File.ReadAllBytes(path) is { Length: Length } key
            ? key
            : throw new IOException($"'{path}' holds no key.");
    }

    // Written under another name first, so that who reads meanwhile never meets half of it; and the first to come wins.
    private static void Make(string folder, string path)
    {
        Directory.CreateDirectory(folder);
        var mine = Path.Combine(folder, Path.GetRandomFileName());
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        try
        {
            using (var file = new FileStream(mine, options))
                file.Write(RandomNumberGenerator.GetBytes(Length));
            File.Move(mine, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(mine);
        }
    }
}
