using StaticSite.Comparisons;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Comparisons;

internal static class ComparisonsLook
{
    private static readonly StyleSheet Pairs = new("pairs", "pairs.css");

    public static ThemeFeature Feature { get; } = new("Comparisons", typeof(ComparisonsLook))
    {
        SiteStyleSheets = ["comparisons.css"],
        Components =
        [
            ThemeComponent.For<ComparisonTable, ComparisonTableView>() with { Scripts = [new Script("tables", "tables.js")] },
            ThemeComponent.For<ComparisonOverview, ComparisonOverviewView>() with { StyleSheets = [Pairs] },
            ThemeComponent.For<ComparisonListPage, ComparisonListPageView>() with { StyleSheets = [Pairs] },
            ThemeComponent.For<ComparisonPage, ComparisonPageView>() with { StyleSheets = [Pairs] },
            ThemeComponent.For<PickPage, PickPageView>() with { Scripts = [new Script("pick", "pick.js")] },
        ],
    };
}
