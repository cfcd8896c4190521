using System.Text.Encodings.Web;
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
        new($"<meta http-equiv=\"Content-Security-Policy\" content=\"{on.Assets.ContentSecurityPolicy}\">");

    public static MarkupString First(Drawing on) => new(
        $"<script data-home=\"{on.Href(Page.Home)}\">{on.Look.Assets.FirstScript}</script>");

    /// <summary>What the page says to machines. No browser runs it, so the policy need not know it. It stands behind the
    /// text that it repeats, where it packs best.</summary>
    public static MarkupString Data(PageHead head) => head.StructuredData.Length == 0
        ? default
        : new($"<script type=\"application/ld+json\">{head.StructuredData}</script>\n");

    /// <summary>The script of every page, then those of the components that were drawn on this one, each with the words that
    /// it says.</summary>
    public static MarkupString Of(Drawing on) => on.PlaceLast(() => string.Concat(
        on.Needed.Where(file => file.IsScript).Prepend(on.Look.Assets.SiteScript).Select(script => Element(on, script))
            .Concat(on.Assets.Scripts.Select(script => Element(on, script)))));

    private static string Element(Drawing on, SiteScript script)
    {
        var address = script.File is { } file ? on.Href(file.Path) : HtmlEncoder.Default.Encode(script.Address!.AbsoluteUri);
        return $"<script defer src=\"{address}\"{string.Concat(script.Data.Select(told => $" data-{told.Name}=\"{HtmlEncoder.Default.Encode(told.Value)}\""))}></script>\n";
    }

    private static string Fetched(Drawing on, string name, ThemeFile script) =>
        $" data-{name}=\"{on.Href(script.File.Path)}\"{ScriptStrings.Attribute($"data-{name}-strings", script, on.Frame.Strings)}";

    private static string Element(Drawing on, ThemeFile script) =>
        $"<script defer src=\"{on.Href(script.File.Path)}\"{string.Concat(script.Fetches.Select(fetched => Fetched(on, fetched.Name, fetched.File)))}{ScriptStrings.Attribute("data-strings", script, on.Frame.Strings)}></script>\n";
}
