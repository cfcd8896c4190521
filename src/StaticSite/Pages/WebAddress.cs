using System.Buffers;
using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>Where a page of the site stands on the web.</summary>
public static class WebAddress
{
    private const string Index = "/index.html";

    // What an address holds as it is written. No colon, which could end a scheme.
    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/");

    /// <summary>The one address by which others should know a page. The index of a folder goes by the folder.</summary>
    /// <param name="site">With a slash at the end.</param>
    public static Uri Of(Uri site, SitePath page) => new(site, PathOf(page).ToString());

    /// <summary>The same as text. Hot: a page names a dozen others.</summary>
    /// <param name="site">With a slash at the end.</param>
    public static string TextOf(Uri site, SitePath page)
    {
        var path = PathOf(page);
        return path.ContainsAnyExcept(Plain) ? Of(site, page).AbsoluteUri : string.Concat(site.AbsoluteUri, path);
    }

    private static ReadOnlySpan<char> PathOf(SitePath page)
    {
        var path = page.ToString().AsSpan();
        return (path.EndsWith(Index, StringComparison.Ordinal) ? path[..^(Index.Length - 1)] : path)[1..];
    }
}
