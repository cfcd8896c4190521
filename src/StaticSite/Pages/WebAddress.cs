using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>Where a page of the site stands on the web.</summary>
public static class WebAddress
{
    private const string Index = "/index.html";

    /// <summary>The one address by which others should know a page. The index of a folder goes by the folder.</summary>
    /// <param name="site">With a slash at the end.</param>
    public static Uri Of(Uri site, SitePath page)
    {
        var path = page.ToString();
        return new Uri(site, (path.EndsWith(Index, StringComparison.Ordinal) ? path[..^(Index.Length - 1)] : path)[1..]);
    }
}
