using StaticSite.Comparisons;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Comparisons;

internal static class ComparisonsLook
{
    public static ThemeFeature Feature { get; } = new("Comparisons", typeof(ComparisonsLook))
    {
        SiteStyleSheets = ["comparisons.css"],
        Components =
        [
            ThemeComponent.For<ComparisonTable, ComparisonTableView>() with { Scripts = [new Script("tables", "tables.js")] },
            ThemeComponent.For<ComparisonOverview, ComparisonOverviewView>(),
            ThemeComponent.For<ComparisonListPage, ComparisonListPageView>(),
            ThemeComponent.For<ComparisonPage, ComparisonPageView>(),
            ThemeComponent.For<PickPage, PickPageView>() with { Scripts = [new Script("pick", "pick.js")] },
        ],
    };
}
