using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.StandalonePages;

/// <summary>A page at the root of the site for each file.</summary>
internal static class StandalonePagesPipeline
{
    public static IPipeline Of(ComposeBody composer, PageRenderer pages) => new Pipeline<StandaloneFile, ComposedStandalonePage>("StandalonePages")
    {
        Reads = StandalonePagesFeature.Kind.Includes,
        Catalogue = (source, opening, diagnostics) => StandaloneFile.Read(source, opening.Ask(ForeignKeys.All, "")!, diagnostics),
        Publishes =
        [
            StandalonePageOrder.Fact.AtLink(
                (site, _) => new StandalonePageOrder(site.Documents<ComposedStandalonePage>(), site.Get(Strings.Fact)), Strings.Fact),
            BarrierStep.CheckAtLink(ReportUnreached, StandalonePageOrder.Fact),
        ],
        Needs = [SiteSettings.Fact, ForeignKeys.Fact, .. composer.Needs, .. pages.Needs],
        Compose = new ComposeStandalonePage(composer).Compose,
        Render = (page, site) => [pages.Render(MakePage(page, site), site)],
    };

    private static StandalonePage MakePage(ComposedStandalonePage page, SiteModel site)
    {
        var body = page.Body.Fill(site);
        return new StandalonePage(page.Path, page.Title, page.Description, body, PageCitations.Of(page.Sources, [body]), page.Reviewed);
    }

    private static void ReportUnreached(LinkedSite site, DiagnosticBag diagnostics)
    {
        foreach (var page in site.Get(StandalonePageOrder.Fact).Pages.Skip(StandalonePageOrder.MostAtFoot))
            if (!site.BacklinksTo(page.Path).Any(backlink => backlink.From.Path != page.Path))
                diagnostics.Report(
                    StandalonePageDiagnostics.NothingLeadsThere, new SourceLocation(site.FileOf(page.Path)!, 1, 1), StandalonePageOrder.MostAtFoot, page.Title);
    }
}
