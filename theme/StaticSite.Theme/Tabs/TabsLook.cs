using StaticSite.Tabs;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Tabs;

internal static class TabsLook
{
    public static ThemeFeature Feature { get; } = new("Tabs", typeof(TabsLook))
    {
        Components =
        [
            ThemeComponent.For<TabList, TabListView>() with
            {
                StyleSheets = [new StyleSheet("tabs", "tabs.css")],
                Scripts = [new Script("tabs", "tabs.js")],
            },
        ],
    };
}
