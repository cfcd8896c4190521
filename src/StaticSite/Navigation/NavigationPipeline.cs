using StaticSite.Articles;
using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Navigation;

/// <summary>The first page, the page for lost readers, and each page's neighbors.</summary>
public static class NavigationPipeline
{
    public static IPipeline Of(PageRenderer pages) => new SitePipeline("Navigation")
    {
        Generates = [new GeneratedPage(HomePage.Address), new GeneratedPage(NotFoundPage.Address)],
        Link = (site, _) =>
            [new PageNames(site), new ArticleNeighbors(new ArticleOrder(site.Documents<ComposedArticle>())), new Topics(site)],
        Generate = site =>
        [
            pages.Render(MakeHomePage.Of(site), site),
            pages.Render(new NotFoundPage(), site),
        ],
    };
}
