using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace StaticSite.Theme.Rendering;

/// <summary>Draws a part of a page by itself.</summary>
internal sealed class PartView : View
{
    [Parameter, EditorRequired]
    public required RenderFragment Part { get; set; }

    protected override void BuildRenderTree(RenderTreeBuilder builder) => Part(builder);
}
