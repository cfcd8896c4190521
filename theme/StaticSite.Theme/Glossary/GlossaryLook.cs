using StaticSite.Glossary;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Glossary;

internal static class GlossaryLook
{
    private static readonly StyleSheet Sheet = new("glossary", "glossary.css");
    private static readonly StyleSheet Cards = new("cards", "cards.css");
    private static readonly StyleSheet Overviews = new("overviews", "overviews.css");

    public static ThemeFeature Feature { get; } = new("Glossary", typeof(GlossaryLook))
    {
        SiteStyleSheets = ["mentions.css"],
        SiteScripts = ["previews.js"],
        Components =
        [
            ThemeComponent.For<GlossaryPage, GlossaryPageView>() with { StyleSheets = [Sheet] },
            ThemeComponent.For<TermPage, TermPageView>() with { StyleSheets = [Cards, Sheet] },
            ThemeComponent.For<TermCards, TermCardsView>() with { StyleSheets = [Cards] },
            ThemeComponent.For<CategoryOverview, CategoryOverviewView>() with { StyleSheets = [Overviews] },
        ],
    };
}
