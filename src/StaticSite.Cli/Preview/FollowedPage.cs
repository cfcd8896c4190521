using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace StaticSite.Cli.Preview;

/// <summary>A page with the script in it that follows the site, before all other scripts. It is told which page it is on and
/// which version of it, so that it does something only if the page changed.</summary>
internal static class FollowedPage
{
    private static ReadOnlySpan<byte> Head => "<head>"u8;

    /// <summary>The version of an address that has no page.</summary>
    public const string NoPage = "no-page";

    /// <summary>The version of a site that could not be built yet.</summary>
    public const string NoSite = "no-site";

    /// <param name="address">As the browser asked for it.</param>
    public static ReadOnlyMemory<byte> WithScript(ReadOnlyMemory<byte> page, string address, string version)
    {
        var place = page.Span.IndexOf(Head);
        if (place < 0)
            return page;

        place += Head.Length;
        var added = Encoding.UTF8.GetBytes(
            $"<link rel=\"stylesheet\" href=\"{AnswerRequests.OwnFolder}preview.css\">" +
            $"<script defer src=\"{AnswerRequests.OwnFolder}preview.js\" " +
            $"data-page=\"{WebUtility.HtmlEncode(address)}\" data-version=\"{version}\"></script>\n");
        return (byte[])[.. page.Span[..place], .. added, .. page.Span[place..]];
    }

    /// <summary>Another for every other content.</summary>
    public static string VersionOf(ReadOnlySpan<byte> page) => Convert.ToHexStringLower(SHA256.HashData(page))[..16];
}
