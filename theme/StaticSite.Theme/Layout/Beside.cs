using Microsoft.AspNetCore.Components;
using StaticSite.Pages;

namespace StaticSite.Theme.Layout;

/// <summary>What tells a page from others of its name, behind the name.</summary>
public static class Beside
{
    public static RenderFragment? Of(PageLink link) => link.Beside.Length == 0 ? null : builder =>
    {
        builder.AddContent(0, " ");
        builder.OpenElement(1, "span");
        builder.AddAttribute(2, "class", "beside");
        builder.AddContent(3, link.Beside);
        builder.CloseElement();
    };
}
