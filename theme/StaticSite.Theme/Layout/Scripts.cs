using Microsoft.AspNetCore.Components;
using StaticSite.Pages;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Layout;

/// <summary>The script elements of a page. All but the first wait until the page is read, and run from a folder on
/// disk too, which modules do not.</summary>
internal static class Scripts
{
    /// <summary>What a page may load and do. It holds nothing of any author, and apostrophes that need no escape.</summary>
    public static MarkupString Policy(Drawing on) =>
        new($"<meta http-equiv=\"Content-Security-Policy\" content=\"{on.Look.Assets.ContentSecurityPolicy}\">");

    public static MarkupString First(Drawing on) => new(
        $"<script data-home=\"{on.Href(Page.Home)}\">{on.Look.Assets.FirstScript}</script>");

    /// <summary>What the page says to machines. No browser runs it, so the policy need not know it. It stands behind the
    /// text that it repeats, where it packs best.</summary>
    public static MarkupString Data(PageHead head) => head.StructuredData.Length == 0
        ? default
        : new($"<script type=\"application/ld+json\">{head.StructuredData}</script>\n");

    /// <summary>The script of every page, then those of the components that were drawn on this one.</summary>
    public static MarkupString Of(Drawing on) => on.PlaceLast(() =>
    {
        var fetched = string.Concat(on.Look.Assets.FetchedScripts.Select(script => $" data-{script.Name}=\"{on.Href(script.File.Path)}\""));
        return $"<script defer src=\"{on.Href(on.Look.Assets.SiteScript.Path)}\"{fetched}></script>\n"
            + string.Concat(on.Needed.Where(file => file.IsScript).Select(script => $"<script defer src=\"{on.Href(script.File.Path)}\"></script>\n"));
    });
}
