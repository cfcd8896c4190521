using System.Text;
using StaticSite.Engine;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Hosting;

/// <summary>What a host of static files should be told: headers, and old addresses. Netlify, Cloudflare Pages and others
/// read <c>_headers</c> and <c>_redirects</c>; on a host that does not, the pages do without.</summary>
internal static class HostingPipeline
{
    // What Cloudflare Pages reads; no other host that tells its limits reads more.
    private const int MostOfLine = 1000;
    private const int MostLines = 2000;

    private static readonly SitePath Headers = SitePath.Parse("/_headers");
    private static readonly SitePath Redirects = SitePath.Parse("/_redirects");

    /// <param name="hides">Whether search engines should leave the whole site out, as they should a preview.</param>
    public static IPipeline Of(ITheme theme, bool hides) => new SitePipeline("Hosting")
    {
        Publishes = [BarrierStep.CheckAtLink(CheckLimits, SiteSettings.Fact, IRedirects.Facts)],
        Needs = [SiteSettings.Fact, SiteLook.Fact, IRedirects.Facts],
        Generate = site =>
        [
            new OutputFile(Headers, Encoding.UTF8.GetBytes(WriteHeaders.Write(theme.PolicyOf(site.Find(SiteLook.Fact) ?? SiteLook.Plain), RootOf(site), hides))),
            new OutputFile(Redirects, Encoding.UTF8.GetBytes(WriteRedirects.Write(site, RootOf(site)))),
        ],
    };

    private static void CheckLimits(LinkedSite site, DiagnosticBag diagnostics)
    {
        var (settings, root, count) = (site.Get(SiteSettings.Fact), RootOf(site), 0);
        foreach (var redirect in IRedirects.Of(site))
        {
            foreach (var line in WriteRedirects.LinesOf(redirect, root))
            {
                count++;
                if (line.Length > MostOfLine)
                    diagnostics.Report(HostingDiagnostics.LongLine, redirect.AskedForAt ?? settings.Source.Start, redirect.Path.FileName, line.Length, MostOfLine);
            }
        }

        if (count > MostLines)
            diagnostics.Report(HostingDiagnostics.ManyLines, settings.Source.Start, count, MostLines);
    }

    /// <summary>The path below which the site stands on its host, without a slash at the end.</summary>
    private static string RootOf(LinkedSite site) => site.Get(SiteSettings.Fact).BaseUrl is { } address
        ? PercentEncoding.EncodeAsAsked(Uri.UnescapeDataString(address.AbsolutePath).TrimEnd('/'))
        : "";
}
