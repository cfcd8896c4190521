using Microsoft.AspNetCore.Components;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Layout;

/// <summary>What browsers show of the site on tabs and on lists of sites.</summary>
internal static class Icons
{
    public static MarkupString Of(Drawing on)
    {
        var icon = on.Frame.Look.Icon ?? on.Look.Assets.Icon.Path;
        var address = on.Href(icon);
        return new(Path.GetExtension(icon.FileName) switch
        {
            ".svg" => $"<link rel=\"icon\" type=\"image/svg+xml\" href=\"{address}\">",
            ".png" => $"<link rel=\"icon\" type=\"image/png\" href=\"{address}\">\n<link rel=\"apple-touch-icon\" href=\"{address}\">",
            _ => $"<link rel=\"icon\" href=\"{address}\">",
        });
    }
}
