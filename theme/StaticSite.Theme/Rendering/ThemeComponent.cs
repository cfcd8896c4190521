using System.Collections.Immutable;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Rendering;

/// <summary>A component of a theme, and the files that a page loads on which it is drawn, wherever that is.</summary>
public sealed record ThemeComponent
{
    private ThemeComponent(Type view, Type? model, bool replaces) => (View, Model, Replaces) = (view, model, replaces);

    /// <summary>The component itself, a <see cref="Rendering.View"/>.</summary>
    public Type View { get; }

    /// <summary>The kind of page, or of part that texts may show, that it draws; null for a part of other
    /// components.</summary>
    public Type? Model { get; }

    /// <summary>Whether it draws its model in place of the component that an earlier feature brought.</summary>
    public bool Replaces { get; }

    /// <summary>What a page loads on which it is drawn.</summary>
    public ImmutableArray<StyleSheet> StyleSheets { get; init; } = [];

    /// <summary>What a page runs on which it is drawn.</summary>
    public ImmutableArray<Script> Scripts { get; init; } = [];

    /// <summary>The component of a model that no other feature draws.</summary>
    public static ThemeComponent For<TModel, TView>() where TView : View<TModel> => new(typeof(TView), typeof(TModel), false);

    /// <summary>The component of a model that an earlier feature draws, in place of that feature's own. It may draw that
    /// one inside itself.</summary>
    public static ThemeComponent InPlaceFor<TModel, TView>() where TView : View<TModel> => new(typeof(TView), typeof(TModel), true);

    /// <summary>A part of other components.</summary>
    public static ThemeComponent Part<TView>() where TView : View => new(typeof(TView), null, false);
}
