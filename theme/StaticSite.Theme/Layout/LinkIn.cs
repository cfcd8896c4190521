using Microsoft.AspNetCore.Components;
using StaticSite.Localization;

namespace StaticSite.Theme.Layout;

/// <summary>Words of the interface of which some lead on. Any thread may draw them.</summary>
public static class LinkIn
{
    /// <summary>The words behind a key, with a link of those between its brackets.</summary>
    /// <param name="href">As the page writes it.</param>
    /// <exception cref="KeyNotFoundException">The interface has no such words.</exception>
    public static RenderFragment Words(Strings strings, string key, string href) => builder =>
    {
        var (before, linked, behind) = strings.Around(key);
        builder.AddContent(0, before);
        builder.OpenElement(1, "a");
        builder.AddAttribute(2, "href", href);
        builder.AddContent(3, linked);
        builder.CloseElement();
        builder.AddContent(4, behind);
    };
}
