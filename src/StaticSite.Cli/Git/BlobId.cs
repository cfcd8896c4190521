using System.Security.Cryptography;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Cli.Git;

/// <summary>The name that git gives to a content.</summary>
internal static class BlobId
{
    /// <summary>Whether a file holds what an object does. A checkout with Windows line ends counts as the same.</summary>
    public static bool Names(string blob, SourceFile file) =>
        Of(file.Bytes.Span, blob.Length) == blob || Of(WithoutCarriageReturns(file.Bytes.Span), blob.Length) == blob;

    // Git may use either of two hashes; the length of a name tells which.
    private static string Of(ReadOnlySpan<byte> content, int length)
    {
        byte[] whole = [.. Encoding.ASCII.GetBytes($"blob {content.Length}\0"), .. content];
        return Convert.ToHexStringLower(length == 40 ? Sha1(whole) : SHA256.HashData(whole));
    }

#pragma warning disable CA5350 // It is a name here and protects nothing.
    private static byte[] Sha1(byte[] whole) => SHA1.HashData(whole);
#pragma warning restore CA5350

    private static byte[] WithoutCarriageReturns(ReadOnlySpan<byte> content)
    {
        var kept = new List<byte>(content.Length);
        for (var i = 0; i < content.Length; i++)
            if (content[i] != '\r' || i + 1 == content.Length || content[i + 1] != '\n')
                kept.Add(content[i]);
        return [.. kept];
    }
}
