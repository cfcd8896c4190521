using StaticSite.Articles;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Navigation;

/// <summary>The first page, the page for lost readers, and each page's neighbors.</summary>
public static class NavigationPipeline
{
    public static IPipeline Of(PageRenderer pages) => new SitePipeline("Navigation")
    {
        Generates = _ => [new GeneratedPage(HomePage.Address), new GeneratedPage(NotFoundPage.Address)],
        Publishes =
        [
            PageNames.Fact.AtLink((site, _) => new PageNames(site)),
            ArticleNeighbors.Fact.AtLink((site, _) => new ArticleNeighbors(site.Get(ArticleOrder.Fact)), ArticleOrder.Fact),
            Topics.Fact.AtLink((site, _) => new Topics(site), ArticleOrder.Fact),
        ],
        Needs = [SiteSettings.Fact, TermIndex.Fact, ArticleOrder.Fact, .. pages.Needs],
        Generate = site =>
        [
            pages.Render(MakeHomePage.Of(site), site),
            pages.Render(new NotFoundPage(), site),
        ],
    };
}
