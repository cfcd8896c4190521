using StaticSite.Pages;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Layout;

/// <summary>What pages of every feature have around and below them.</summary>
internal static class LayoutLook
{
    /// <summary>What all build on.</summary>
    public static ThemeFeature First { get; } = new("Layout", typeof(LayoutLook))
    {
        FoundationSheets =
        [
            (StyleLayer.Reset, "reset.css"),
            (StyleLayer.Tokens, "tokens.css"),
            (StyleLayer.Base, "base.css"),
            (StyleLayer.Base, "shared.css"),
        ],
        SheetsOfLooks =
        [
            (look => look.Logo is not null, "logo.css"),
            (look => look.Logo?.Dark is not null, "logo-dark.css"),
            (look => look.Menu.Any(entry => !entry.Below.IsEmpty), "own-menu.css"),
            (look => !look.Footer.IsEmpty, "own-foot.css"),
        ],
        SiteStyleSheets = ["layout.css", "prose.css", "contents.css", "choices.css", "used-terms.css"],
        SiteScripts = ["choices.js", "contents.js", "side.js"],
        Components =
        [
            ThemeComponent.For<RedirectPage, RedirectPageView>(),
            ThemeComponent.Part<FilterTools>() with { StyleSheets = [new StyleSheet("filter", "filter.css")], Scripts = [new Script("filter", "filter.js")] },
            ThemeComponent.Part<Entries>() with { StyleSheets = [new StyleSheet("entries", "entries.css")] },
        ],
    };

    /// <summary>What has the last word: what leads away from the page.</summary>
    public static ThemeFeature Last { get; } = new("Layout, behind all others", typeof(LayoutLook))
    {
        Components = [ThemeComponent.Part<MovedAnchorView>() with { Scripts = [new Script("moved", "moved.js")] }],
    };
}
