using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>Where a page of the site stands on the web.</summary>
public static class WebAddress
{
    private const string Index = "/index.html";

    /// <summary>The one address by which others should know a page. The index of a folder goes by the folder.</summary>
    /// <param name="site">With a slash at the end.</param>
    public static Uri Of(Uri site, SitePath page) => new(TextOf(site, page));

    /// <summary>The same as text. Hot: a page names a dozen others.</summary>
    /// <param name="site">With a slash at the end; null for the address of the file from the site's root.</param>
    public static string TextOf(Uri? site, SitePath page) => site is null
        ? PercentEncoding.EncodeAsAsked(page.FileName)
        : string.Concat(site.AbsoluteUri, PercentEncoding.EncodeAsAsked(PathOf(page)));

    private static ReadOnlySpan<char> PathOf(SitePath page)
    {
        var path = page.ToString().AsSpan();
        return (path.EndsWith(Index, StringComparison.Ordinal) ? path[..^(Index.Length - 1)] : path)[1..];
    }
}
