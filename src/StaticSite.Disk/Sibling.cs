using System.Security.Cryptography;
using System.Text;

namespace StaticSite.Disk;

/// <summary>Names of what a command keeps beside a folder while it writes into it: on the same disk, so that it can be
/// renamed, and hidden.</summary>
internal static class Sibling
{
    // Half of what is random in a name.
    private const int SignatureLength = 16;

    /// <summary><c>.output-lock</c></summary>
    public static string Of(string folder, string purpose) => Prefix(folder, purpose).TrimEnd('-');

    /// <summary><c>.output-new-…</c>, never the same twice.</summary>
    public static string NewOf(string folder, string purpose) => Prefix(folder, purpose) + Guid.NewGuid().ToString("N");

    /// <summary>The same in a way that <see cref="IsSigned"/> knows again: nobody else can foretell such a name, so no checkout
    /// brings one.</summary>
    public static string SignedOf(string folder, string purpose)
    {
        var nonce = RandomNumberGenerator.GetHexString(SignatureLength, lowercase: true);
        return Prefix(folder, purpose) + nonce + Sign(folder, purpose, nonce);
    }

    /// <summary>Whether this user gave a folder that name, on this machine and for what it lies beside.</summary>
    public static bool IsSigned(string path, string folder, string purpose) =>
        path[Prefix(folder, purpose).Length..] is { Length: 2 * SignatureLength } id &&
        CryptographicOperations.FixedTimeEquals(
            Encoding.ASCII.GetBytes(id[SignatureLength..]), Encoding.ASCII.GetBytes(Sign(folder, purpose, id[..SignatureLength])));

    /// <summary>The folders of one purpose that killed commands left beside it.</summary>
    public static string[] AllOf(string folder, string purpose)
    {
        var prefix = Path.GetFileName(Prefix(folder, purpose));
        return
        [
            .. new DirectoryInfo(Path.GetDirectoryName(folder)!).EnumerateDirectories()
                .Where(left => left.Name.StartsWith(prefix, StringComparison.Ordinal) &&
                    Guid.TryParseExact(left.Name.AsSpan(prefix.Length), "N", out _) &&
                    left.LinkTarget is null)
                .Select(left => left.FullName)
                .Order(StringComparer.Ordinal),
        ];
    }

    private static string Sign(string folder, string purpose, string nonce) => Convert.ToHexStringLower(HMACSHA256.HashData(
        PersonalKey.Get(), Encoding.UTF8.GetBytes($"{purpose}\0{nonce}\0{RealPath.Of(folder)}")))[..SignatureLength];

    private static string Prefix(string folder, string purpose) =>
        Path.Combine(Path.GetDirectoryName(folder)!, $".{Path.GetFileName(folder)}-{purpose}-");
}
