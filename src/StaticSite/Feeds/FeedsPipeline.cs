using System.Buffers;
using System.Text;
using StaticSite.Articles;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.History;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Feeds;

/// <summary>What tells machines which pages there are and which are new: the sitemap, the robots file and two feeds. All
/// of it names whole addresses, so there is none without a base-url.</summary>
public static class FeedsPipeline
{
    public static PageLink Articles { get; } = new("Articles", SitePath.Parse("/feed.xml"));

    public static PageLink Definitions { get; } = new("Definitions", SitePath.Parse("/definitions.xml"));

    private static readonly SitePath Sitemap = SitePath.Parse("/sitemap.xml");
    private static readonly SitePath Robots = SitePath.Parse("/robots.txt");

    /// <param name="history">A feed needs dates, so what is made depends on them.</param>
    public static IPipeline Of(SiteHistory history) => new SitePipeline("Feeds")
    {
        Generates = catalogue => Made(catalogue, history).Select(path => new GeneratedPage(path)),
        Publishes = [BarrierStep.CheckAtLink(ReportUndated, SiteSettings.Fact, SiteHistory.Fact)],
        Needs = [SiteSettings.Fact, SiteHistory.Fact, IOldestAddresses.Fact, IRedirects.Facts],
        Generate = site => site.Get(SiteSettings.Fact) is { BaseUrl: { } address } settings
            ? Files(site, settings, address)
            : [],
    };

    private static IEnumerable<SitePath> Made(Catalogue catalogue, SiteHistory history)
    {
        if (SiteSettings.Of(catalogue).BaseUrl is null)
            yield break;

        yield return Sitemap;
        yield return Robots;
        if (catalogue.Of<Article>().Any(article => article.Reviewed is not null || IsDated(article)))
            yield return Articles.Target;
        if (catalogue.Of<Term>().Any(IsDated))
            yield return Definitions.Target;

        bool IsDated(IEntry entry) => history.LastChangeOf(entry.Source.Path) is not null;
    }

    private static IEnumerable<OutputFile> Files(SiteModel site, SiteSettings settings, Uri address)
    {
        yield return File(Sitemap, () => MakeSitemap.Of(site, address));
        yield return File(Robots, () => Encoding.UTF8.GetBytes(
            $"User-agent: *\nDisallow:\n\nSitemap: {WebAddress.TextOf(address, Sitemap)}\n"));
        if (site.Index.Addresses.Contains(Articles.Target))
            yield return File(Articles.Target, () => MakeArticleFeed.Of(site, settings, address).Write());
        if (site.Index.Addresses.Contains(Definitions.Target))
            yield return File(Definitions.Target, () => MakeDefinitionFeed.Of(site, settings, address).Write());
    }

    private static OutputFile File(SitePath path, Func<byte[]> make) => new(path, output => output.Write(make()));

    private static void ReportUndated(LinkedSite site, DiagnosticBag diagnostics)
    {
        if (site.Get(SiteSettings.Fact).BaseUrl is null)
            return;

        foreach (var article in site.Documents<ComposedArticle>())
            if (LastChange.Of(article, site) is null)
                diagnostics.Report(FeedDiagnostics.Undated, new SourceLocation(site.FileOf(article.Path)!, 1, 1));
    }
}
