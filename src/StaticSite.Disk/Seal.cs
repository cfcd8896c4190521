using System.Security.Cryptography;
using System.Text;

namespace StaticSite.Disk;

/// <summary>Says of a folder's files that this user put them there, on this machine and at this very place.</summary>
/// <remarks>Two signatures: one of the files' names and lengths, one of all that is in them. So nothing that somebody else
/// brings is read to be refused, however large it is.</remarks>
internal static class Seal
{
    private const string Name = "seal";

    /// <param name="folder">The files to seal lie in it, and no folders.</param>
    /// <param name="place">Where they are meant to be used.</param>
    public static void Set(string folder, string place) =>
        File.WriteAllBytes(Path.Combine(folder, Name), [.. Sign(folder, place, withContent: false), .. Sign(folder, place, withContent: true)]);

    /// <summary>Whether everything in the folder is as it was sealed. Follows no link and opens no pipe.</summary>
    public static bool IsWhole(string folder, string place)
    {
        try
        {
            return new DirectoryInfo(folder).LinkTarget is null &&
                Directory.EnumerateFileSystemEntries(folder).All(ReadPlainFile.Is) &&
                ReadPlainFile.TryAll(Path.Combine(folder, Name), HMACSHA256.HashSizeInBytes * 2) is { Length: HMACSHA256.HashSizeInBytes * 2 } seal &&
                CryptographicOperations.FixedTimeEquals(seal.AsSpan(..HMACSHA256.HashSizeInBytes), Sign(folder, place, withContent: false)) &&
                CryptographicOperations.FixedTimeEquals(seal.AsSpan(HMACSHA256.HashSizeInBytes..), Sign(folder, place, withContent: true));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private static byte[] Sign(string folder, string place, bool withContent)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, PersonalKey.Get());
        Add([withContent ? (byte)1 : (byte)0]);
        Add(Encoding.UTF8.GetBytes(place));
        foreach (var file in new DirectoryInfo(folder).GetFiles().Where(file => file.Name != Name).OrderBy(file => file.Name, StringComparer.Ordinal))
        {
            Add(Encoding.UTF8.GetBytes(file.Name));
            Add(withContent ? File.ReadAllBytes(file.FullName) : BitConverter.GetBytes(file.Length));
        }

        return hash.GetHashAndReset();

        // With its length, so that nothing can move from one part into the next.
        void Add(byte[] part)
        {
            hash.AppendData(BitConverter.GetBytes((long)part.Length));
            hash.AppendData(part);
        }
    }
}
