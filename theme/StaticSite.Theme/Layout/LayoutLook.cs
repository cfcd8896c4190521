using StaticSite.Pages;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Layout;

/// <summary>What pages of every feature have around and below them.</summary>
internal static class LayoutLook
{
    /// <summary>What all build on.</summary>
    public static ThemeFeature First { get; } = new("Layout", typeof(LayoutLook))
    {
        SiteStyleSheets = ["tokens.css", "base.css", "layout.css"],
        SiteScripts = ["choices.js", "contents.js"],
        Components = [ThemeComponent.For<RedirectPage, RedirectPageView>()],
    };

    /// <summary>What has the last word: rules for paper, and what leads away from the page.</summary>
    public static ThemeFeature Last { get; } = new("Layout, behind all others", typeof(LayoutLook))
    {
        SiteStyleSheets = ["print.css"],
        Components = [ThemeComponent.Part<MovedAnchorView>() with { Scripts = [new Script("moved", "moved.js")] }],
    };
}
