using StaticSite.Features;
using StaticSite.Markdown.Texts;

namespace StaticSite.Tabs;

/// <summary>Texts of which a reader needs one: <c>::: tabs</c>, with a heading for each.</summary>
internal static class TabsFeature
{
    public static Feature Value => new("Tabs")
    {
        Pipelines = _ => [],
        Containers = [new("tabs", content => new TabList(content)) { IsOfParts = true }],
    };
}
