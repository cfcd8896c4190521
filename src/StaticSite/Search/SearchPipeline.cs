using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Search;

/// <summary>The index that the client searches, and the page that shows the results. It reads no file: it listens to the
/// texts that others compose.</summary>
internal static class SearchPipeline
{
    public static IPipeline Of(PageRenderer pages, FeatureList features) => new SitePipeline("Search")
    {
        Generates = _ => [new GeneratedPage(SearchPage.Address)],
        Publishes =
        [
            Vocabulary.Fact.AtIndex((_, _) => new Vocabulary()),
            IEmbedIndex.Facts.AtIndex((_, _) => new OverviewIndex(SearchForm.Overview, SearchPage.Address, hasSomething: true)),
            IEmbedSource.Facts.AtLink((site, _) => SearchForm.Show(site.Get(SiteSettings.Fact)), SiteSettings.Fact),
        ],
        Needs = [Vocabulary.Fact, Synonyms.Fact, SiteSettings.Fact, PageNames.Fact, .. features.Needs, .. pages.Needs],
        Generate = site => SearchIndex.Of(site, features, site.Get(Vocabulary.Fact).Copy())
            .Prepend(pages.Render(SearchPage.Of(site), site)),
    };
}
