using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Pages;

namespace StaticSite.Navigation;

/// <summary>The first page, the page for lost readers, and which pages stand beside each.</summary>
public static class NavigationPipeline
{
    public static IPipeline Of(PageRenderer pages, FeatureList features) => new SitePipeline("Navigation")
    {
        Generates = [new GeneratedPage(HomePage.Address), new GeneratedPage(NotFoundPage.Address)],
        Link = (site, _) => [new PageNames(site), new Topics(site, features)],
        Generate = site =>
        [
            pages.Render(MakeHomePage.Of(site, features), site),
            pages.Render(new NotFoundPage(), site),
        ],
    };
}
