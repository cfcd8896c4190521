using System.Security.Cryptography;
using System.Text;

namespace StaticSite.Disk;

/// <summary>Says of a folder's files that this user put them there, on this machine and at this very place.</summary>
internal static class Seal
{
    private const string Name = "seal";

    /// <param name="folder">The files to seal lie in it, and no folders.</param>
    /// <param name="place">Where they are meant to be used.</param>
    public static void Set(string folder, string place) =>
        File.WriteAllBytes(Path.Combine(folder, Name), Of(folder, place));

    /// <summary>Whether everything in the folder is as it was sealed. Reads all of it; follows no link and opens no pipe.</summary>
    public static bool IsWhole(string folder, string place)
    {
        try
        {
            return new DirectoryInfo(folder).LinkTarget is null &&
                Directory.EnumerateFileSystemEntries(folder).All(IsPlainFile) &&
                CryptographicOperations.FixedTimeEquals(File.ReadAllBytes(Path.Combine(folder, Name)), Of(folder, place));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static byte[] Of(string folder, string place)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, PersonalKey.Get());
        Add(Encoding.UTF8.GetBytes(place));
        foreach (var name in Directory.GetFiles(folder).Select(file => Path.GetFileName(file)!).Where(name => name != Name).Order(StringComparer.Ordinal))
        {
            Add(Encoding.UTF8.GetBytes(name));
            Add(File.ReadAllBytes(Path.Combine(folder, name)));
        }

        return hash.GetHashAndReset();

        // With its length, so that nothing can move from one part into the next.
        void Add(byte[] part)
        {
            hash.AppendData(BitConverter.GetBytes((long)part.Length));
            hash.AppendData(part);
        }
    }

    private static bool IsPlainFile(string path) => FileIdentity.IsKnown
        ? FileIdentity.At(path) is { Type: FileIdentity.Regular }
        : new FileInfo(path) is { LinkTarget: null } && File.Exists(path);
}
