using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary;
using StaticSite.Pages;

namespace StaticSite.Search;

/// <summary>The index that the client searches, and the page that shows the results. It reads no file: it listens to the
/// texts that others compose.</summary>
public static class SearchPipeline
{
    public static IPipeline Of(PageRenderer pages, FeatureList features) => new Pipeline<IEntry, IDocument>("Search")
    {
        Reads = _ => false,
        Catalogue = (_, _) => null,
        Generates = _ => [new GeneratedPage(SearchPage.Address)],
        Index = (_, _) => [new GatherWords()],
        Compose = (_, _, _) => null,
        Generate = site => SearchIndex.Of(site, features, site.Index.Facts.Get<GatherWords>().Vocabulary)
            .Prepend(pages.Render(new SearchPage(new PageLink("The glossary from A to Z", GlossaryPage.Address)), site)),
    };
}
