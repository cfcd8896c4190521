using System.Text;
using StaticSite.Engine;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Hosting;

/// <summary>What a host of static files should be told: headers, and old addresses. Netlify, Cloudflare Pages and others
/// read <c>_headers</c> and <c>_redirects</c>; on a host that does not, the pages do without.</summary>
public static class HostingPipeline
{
    private static readonly SitePath Headers = SitePath.Parse("/_headers");
    private static readonly SitePath Redirects = SitePath.Parse("/_redirects");

    /// <param name="hides">Whether search engines should leave the whole site out, as they should a preview.</param>
    public static IPipeline Of(ITheme theme, bool hides) => new SitePipeline("Hosting")
    {
        Generate = site =>
        [
            new OutputFile(Headers, Encoding.UTF8.GetBytes(WriteHeaders.Of(theme, RootOf(site), hides))),
            new OutputFile(Redirects, Encoding.UTF8.GetBytes(WriteRedirects.Of(site, RootOf(site)))),
        ],
    };

    /// <summary>The path below which the site stands on its host, without a slash at the end.</summary>
    private static string RootOf(SiteModel site) =>
        site.Index.Facts.Get<SiteSettings>().BaseUrl?.AbsolutePath.TrimEnd('/') ?? "";
}
