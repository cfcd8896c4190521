using Microsoft.AspNetCore.Components;
using StaticSite.Engine;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Layout;

/// <summary>The script elements of a page. All but the first wait until the page is read, and run from a folder on
/// disk too, which modules do not.</summary>
internal static class Scripts
{
    public static MarkupString First { get; } = new($"<script>{ThemeAssets.FirstScript}</script>\n");

    public static MarkupString Of(Drawing on) => new(string.Concat(Needed(on).Select(script =>
        $"<script defer src=\"{on.Href(script.Path)}\"></script>\n")));

    private static IEnumerable<OutputFile> Needed(Drawing on) => [ThemeAssets.SiteScript];
}
