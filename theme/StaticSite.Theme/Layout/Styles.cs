using Microsoft.AspNetCore.Components;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Layout;

/// <summary>The style sheets of a page: the one of every page, then those of the components that were drawn on this one,
/// so that no page carries the looks of others.</summary>
internal static class Styles
{
    public static MarkupString Of(Drawing on) => on.PlaceLast(() => string.Join('\n', on.Needed
        .Where(file => !file.IsScript)
        .Select(sheet => sheet.File)
        .Prepend(on.Assets.StyleSheet)
        .Select(sheet => $"<link rel=\"stylesheet\" href=\"{on.Href(sheet.Path)}\">")));
}
