using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Navigation;

/// <summary>The page for lost readers, and which pages stand beside each.</summary>
internal static class NavigationPipeline
{
    public static IPipeline Of(PageRenderer pages, FeatureList features) => new SitePipeline("Navigation")
    {
        Generates = _ => [new GeneratedPage(NotFoundPage.Address)],
        Publishes =
        [
            PageNames.Fact.AtLink((site, _) => new PageNames(site), Strings.Fact, ISectionNames.Facts),
            Topics.Fact.AtLink((site, _) => new Topics(site, features), [Strings.Fact, .. features.Needs]),
        ],
        Needs = [Strings.Fact, .. pages.Needs],
        Generate = site => [pages.Render(new NotFoundPage(site.Get(Strings.Fact)), site)],
    };
}
