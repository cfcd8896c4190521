using StaticSite.Sources;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Sources;

internal static class SourcesLook
{
    public static ThemeFeature Feature { get; } = new("Sources", typeof(SourcesLook))
    {
        Components = [ThemeComponent.For<SourcesPage, SourcesPageView>() with { StyleSheets = [new StyleSheet("sources", "sources.css")] }],
    };
}
