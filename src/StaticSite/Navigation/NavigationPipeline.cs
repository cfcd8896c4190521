using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.Localization;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Navigation;

/// <summary>The first page, the page for lost readers, and which pages stand beside each.</summary>
internal static class NavigationPipeline
{
    public static IPipeline Of(PageRenderer pages, FeatureList features) => new SitePipeline("Navigation")
    {
        Generates = _ => [new GeneratedPage(HomePage.Address), new GeneratedPage(NotFoundPage.Address)],
        Publishes =
        [
            PageNames.Fact.AtLink((site, _) => new PageNames(site), Strings.Fact),
            Topics.Fact.AtLink((site, _) => new Topics(site, features), features.Needs),
        ],
        Needs = [SiteSettings.Fact, TermIndex.Fact, .. features.Needs, .. pages.Needs],
        Generate = site =>
        [
            pages.Render(MakeHomePage.Make(site, features), site),
            pages.Render(new NotFoundPage(site.Get(Strings.Fact)), site),
        ],
    };
}
