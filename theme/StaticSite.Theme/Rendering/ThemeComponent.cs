using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace StaticSite.Theme.Rendering;

/// <summary>A component of a theme, and the files that a page loads on which it is drawn, wherever that is.</summary>
/// <remarks>Razor makes components and sets their parameters by reflection, so their types say that all of them is kept when a program
/// is trimmed or compiled ahead of time.</remarks>
public sealed record ThemeComponent
{
    private const DynamicallyAccessedMemberTypes All = DynamicallyAccessedMemberTypes.All;

    private ThemeComponent([DynamicallyAccessedMembers(All)] Type view, Type? model, bool replaces) => (View, Model, Replaces) = (view, model, replaces);

    /// <summary>The component itself, a <see cref="Rendering.View"/>.</summary>
    [DynamicallyAccessedMembers(All)]
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
    public static ThemeComponent For<TModel, [DynamicallyAccessedMembers(All)] TView>() where TView : View<TModel> => new(typeof(TView), typeof(TModel), false);

    /// <summary>The component of a model that an earlier feature draws, in place of that feature's own. It may draw that
    /// one inside itself.</summary>
    public static ThemeComponent InPlaceFor<TModel, [DynamicallyAccessedMembers(All)] TView>() where TView : View<TModel> => new(typeof(TView), typeof(TModel), true);

    /// <summary>A part of other components.</summary>
    public static ThemeComponent Part<[DynamicallyAccessedMembers(All)] TView>() where TView : View => new(typeof(TView), null, false);
}
