using System.Buffers;
using System.Text;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.History;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Feeds;

/// <summary>What tells machines which pages there are and which are new: the sitemap, the robots file and the feeds of all
/// features. All of it names whole addresses, so there is none without a base-url.</summary>
internal static class FeedsPipeline
{
    private static readonly SitePath Sitemap = SitePath.Parse("/sitemap.xml");
    private static readonly SitePath Robots = SitePath.Parse("/robots.txt");

    /// <param name="history">A feed needs dates, so what is made depends on them.</param>
    public static IPipeline Of(SiteHistory history, FeatureList features) => new SitePipeline("Feeds")
    {
        Generates = catalogue => Made(catalogue, history, features).Select(path => new GeneratedPage(path)),
        Publishes = [BarrierStep.CheckAtLink((site, diagnostics) => Check(site, features, diagnostics), [SiteSettings.Fact, SiteHistory.Fact, .. features.Needs])],
        Needs = [SiteSettings.Fact, SiteHistory.Fact, IOldestAddresses.Fact, IRedirects.Facts, .. features.Needs],
        Generate = site => site.Get(SiteSettings.Fact) is { BaseUrl: { } address } settings
            ? Files(site, features, settings, address)
            : [],
    };

    private static IEnumerable<SitePath> Made(Catalogue catalogue, SiteHistory history, FeatureList features) =>
        catalogue.Get(SiteSettings.Fact).BaseUrl is null
            ? []
            : [Sitemap, Robots, .. features.Feeds.Where(feed => feed.IsMade(catalogue, history)).Select(feed => feed.Link.Target)];

    private static void Check(LinkedSite site, FeatureList features, DiagnosticBag diagnostics)
    {
        if (site.Get(SiteSettings.Fact).BaseUrl is null)
            return;

        foreach (var feed in features.Feeds)
            feed.Check(site, diagnostics);
    }

    private static IEnumerable<OutputFile> Files(SiteModel site, FeatureList features, SiteSettings settings, Uri address)
    {
        yield return File(Sitemap, () => MakeSitemap.Make(site, features, address));
        yield return File(Robots, () => Encoding.UTF8.GetBytes(
            $"User-agent: *\nDisallow:\n\nSitemap: {WebAddress.TextOf(address, Sitemap)}\n"));
        foreach (var feed in features.Feeds.Where(feed => site.Index.Addresses.Contains(feed.Link.Target)))
            yield return File(feed.Link.Target, () => MakeFeed.Make(feed, site, settings, address).Write());
    }

    private static OutputFile File(SitePath path, Func<byte[]> make) => new(path, output => output.Write(make()));
}
