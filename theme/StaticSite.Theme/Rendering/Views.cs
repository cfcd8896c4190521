using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace StaticSite.Theme.Rendering;

/// <summary>Which component draws which model. Each takes it as the parameter <c>Model</c>.</summary>
internal sealed class Views
{
    private readonly Dictionary<Type, (ThemeComponent Component, ThemeFeature Feature)> _byModel = [];

    /// <exception cref="ArgumentException">Two features draw one model, and the later one does not say that it replaces
    /// the other's component; or it says so, and nobody draws the model.</exception>
    public Views(ImmutableArray<ThemeFeature> features)
    {
        foreach (var feature in features)
            foreach (var component in feature.Components)
                if (component.Model is { } model)
                    Add(model, component, feature);
    }

    [return: DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)]
    public Type Of(Type model) => _byModel.TryGetValue(model, out var drawn)
        ? drawn.Component.View
        : throw new NotSupportedException($"No component draws {model.Name}. Give its feature's look one.");

    private void Add(Type model, ThemeComponent component, ThemeFeature feature)
    {
        var isDrawn = _byModel.TryGetValue(model, out var known);
        if (isDrawn && !component.Replaces)
        {
            throw new ArgumentException(
                $"Both {known.Feature.Name} and {feature.Name} draw {model.Name}. "
                + $"If {feature.Name} means to, let it say so with {nameof(ThemeComponent)}.{nameof(ThemeComponent.InPlaceFor)}.");
        }

        if (!isDrawn && component.Replaces)
        {
            throw new ArgumentException(
                $"{feature.Name} draws {model.Name} in place of another feature, and none before it does. "
                + $"Let it say {nameof(ThemeComponent)}.{nameof(ThemeComponent.For)}, or put it behind that feature.");
        }

        _byModel[model] = (component, feature);
    }
}
