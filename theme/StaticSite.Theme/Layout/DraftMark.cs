using Microsoft.AspNetCore.Components;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Layout;

/// <summary>What stands behind a link to a page that readers do not see yet. Any thread may draw it.</summary>
public static class DraftMark
{
    /// <summary>A space and the word, or null for any other page.</summary>
    public static RenderFragment? Of(Drawing on, bool isDraft) => !isDraft ? null : builder =>
    {
        builder.AddContent(0, " ");
        builder.OpenElement(1, "span");
        builder.AddAttribute(2, "class", "draft-mark");
        builder.AddContent(3, on.Frame.Strings["layout.draft"]);
        builder.CloseElement();
    };
}
