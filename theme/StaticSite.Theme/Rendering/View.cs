using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using StaticSite.Localization;

namespace StaticSite.Theme.Rendering;

/// <summary>A component that is drawn once and never again, so it has no life cycle, no state and no events.</summary>
public abstract class View : IComponent
{
    private RenderHandle _handle;

    /// <summary>What it is drawn on.</summary>
    [Parameter, EditorRequired]
    public required Drawing On { get; set; }

    /// <summary>The words of the interface.</summary>
    protected Strings Say => On.Frame.Strings;

    void IComponent.Attach(RenderHandle renderHandle) => _handle = renderHandle;

    Task IComponent.SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        On.NeedFilesOf(GetType());
        _handle.Render(BuildRenderTree);
        return Task.CompletedTask;
    }

    /// <summary>What a file of markup is compiled to.</summary>
    protected virtual void BuildRenderTree(RenderTreeBuilder builder)
    {
    }
}

/// <summary>A component that draws one kind of page, or one kind of part that a text may show.</summary>
public abstract class View<TModel> : View
{
    /// <summary>What it draws.</summary>
    [Parameter, EditorRequired]
    public required TModel Model { get; set; }
}
