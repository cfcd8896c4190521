using System.Buffers;
using System.Globalization;
using System.Text;

namespace StaticSite.Engine;

/// <summary>Writes paths as web addresses hold them, and reads them back.</summary>
public static class PercentEncoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<char> Unreserved =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/");

    // What a browser leaves in a path as it is. No colon, which could end a scheme or begin a placeholder; and no star.
    private static readonly SearchValues<char> AsBrowsersAsk =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/!$&'()+,;=@");

    /// <summary>A path that means nothing else in any format that holds addresses.</summary>
    public static string Encode(ReadOnlySpan<char> path) => Encode(path, Unreserved);

    /// <summary>The same path as browsers ask for it, for rules that are held against what they ask.</summary>
    public static string EncodeAsAsked(ReadOnlySpan<char> path) => Encode(path, AsBrowsersAsk);

    /// <summary>Whether a path stays as it is. Hot: runs for each link of the site.</summary>
    public static bool IsPlain(ReadOnlySpan<char> path) => !path.ContainsAnyExcept(Unreserved);

    /// <summary>Undoes the encoding of what somebody wrote. A percent sign without two digits behind it stands for itself.</summary>
    /// <returns>False if the bytes that are written are no UTF-8, or one of them is a slash.</returns>
    public static bool TryDecode(string written, out string decoded)
    {
        decoded = written;
        if (!written.Contains('%'))
            return true;

        var bytes = new List<byte>(written.Length);
        for (var i = 0; i < written.Length; i++)
        {
            if (EncodedAt(written, i) is { } code)
            {
                if (code == '/')
                    return false;
                bytes.Add(code);
                i += 2;
            }
            else
            {
                var length = char.IsHighSurrogate(written[i]) && i + 1 < written.Length ? 2 : 1;
                bytes.AddRange(Encoding.UTF8.GetBytes(written.Substring(i, length)));
                i += length - 1;
            }
        }

        try
        {
            decoded = Strict.GetString([.. bytes]);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static byte? EncodedAt(string written, int start) =>
        written[start] == '%' && start + 2 < written.Length &&
        byte.TryParse(written.AsSpan(start + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            ? code
            : null;

    private static string Encode(ReadOnlySpan<char> path, SearchValues<char> plain)
    {
        if (!path.ContainsAnyExcept(plain))
            return path.ToString();

        var encoded = new StringBuilder(path.Length + 8);
        foreach (var code in Encoding.UTF8.GetBytes(path.ToString()))
        {
            if (plain.Contains((char)code))
                encoded.Append((char)code);
            else
                encoded.Append(CultureInfo.InvariantCulture, $"%{code:X2}");
        }

        return encoded.ToString();
    }
}
