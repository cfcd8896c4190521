using Microsoft.AspNetCore.Components;
using StaticSite.Pages;

namespace StaticSite.Theme.Layout;

/// <summary>What tells a page from others of its name, for behind a link to it. Any thread may draw it.</summary>
public static class Beside
{
    /// <summary>A space and the words, or null where the page is the only one of its name.</summary>
    public static RenderFragment? Of(PageLink link) => link.Beside.Length == 0 ? null : builder =>
    {
        builder.AddContent(0, " ");
        builder.OpenElement(1, "span");
        builder.AddAttribute(2, "class", "beside");
        builder.AddContent(3, link.Beside);
        builder.CloseElement();
    };
}
