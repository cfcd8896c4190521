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
            ThemeComponent.For<ComparisonTable, ComparisonTableView>() with { Scripts = [new Script("tables", "tables.js") { Fetches = [new Script("table-tools", "table-tools.js")] }] },
            ThemeComponent.For<ComparisonOverview, ComparisonOverviewView>() with { StyleSheets = [Pairs] },
            ThemeComponent.For<ComparisonListPage, ComparisonListPageView>() with { StyleSheets = [Pairs] },
            ThemeComponent.For<ComparisonPage, ComparisonPageView>() with { StyleSheets = [new StyleSheet("comparison", "comparison.css")] },
            ThemeComponent.For<ComparisonSquare, SquareView>() with { StyleSheets = [new StyleSheet("square", "square.css")] },
            ThemeComponent.For<PickPage, PickPageView>() with { StyleSheets = [new StyleSheet("pick", "pick.css")], Scripts = [new Script("pick", "pick.js")] },
        ],
    };
}
