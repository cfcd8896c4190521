using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Navigation;

/// <summary>The first page: in its author's words, or made.</summary>
internal static class HomePipeline
{
    public static IPipeline Of(ComposeBody composer, PageRenderer pages, FeatureList features) => new Pipeline<HomeText, ComposedHome>("Home")
    {
        Reads = NavigationFeature.Kind.Includes,
        Catalogue = (source, opening, diagnostics) => HomeText.Read(source, opening.Ask(ForeignKeys.All, "")!, diagnostics),
        // Where articles are the site, one of them may be the first page.
        Generates = catalogue => catalogue.PathsOf<IEntry>().Contains(Page.Home) ? [] : [new GeneratedPage(Page.Home)],
        Needs = [SiteSettings.Fact, ForeignKeys.Fact, Strings.Fact, TermIndex.Fact, .. features.Needs, .. composer.Needs, .. pages.Needs],
        Compose = new ComposeHome(composer).Compose,
        Render = (home, site) => [pages.Render(MakePage(home, site, features), site)],
        Generate = site => site.Find<IDocument>(Page.Home) is null ? [pages.Render(MakeHomePage.Make(site, features), site)] : [],
    };

    private static WrittenHomePage MakePage(ComposedHome home, SiteModel site, FeatureList features)
    {
        var body = home.Body.Fill(site);
        var head = home.Body.Parts.TakeWhile(part => part is BodyPart.Embed shown && features.Overviews.Any(overview => overview.IsInHead && overview.Word == shown.Kind)).Count();
        return new WrittenHomePage(
            home.Title, home.Description, body with { Parts = body.Parts[head..] }, PageCitations.Of(home.Sources, [body]), home.Reviewed)
        { Head = [.. body.Parts[..head].Cast<BodyPart.Shown>().Select(shown => shown.Part)] };
    }
}
