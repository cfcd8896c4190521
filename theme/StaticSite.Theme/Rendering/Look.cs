using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using StaticSite.Pages;

namespace StaticSite.Theme.Rendering;

/// <summary>What a theme is, once its features are put together.</summary>
internal sealed class Look
{
    private readonly ConditionalWeakTable<SiteLook, SiteAssets> _ofSites = [];

    /// <param name="features">In the order of their rules and scripts.</param>
    /// <param name="readAsset">Gives the text of a file of our own by its name, or null to take the one that the theme was
    /// compiled with.</param>
    /// <exception cref="ArgumentException">Features claim the same, or lack a file.</exception>
    public Look(ImmutableArray<ThemeFeature> features, Func<string, string?>? readAsset = null)
    {
        if (features.GroupBy(feature => feature.Name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"Two features of the theme are named {twice.Key}. Each has a name of its own.");

        if (features.SelectMany(feature => feature.Header).FirstOrDefault(component => component.Model is not null) is { } odd)
            throw new ArgumentException($"{odd.View.Name} draws {odd.Model!.Name}, and the header of a page has none to draw. Let it be a {nameof(ThemeComponent)}.{nameof(ThemeComponent.Part)}.");

        Views = new Views(features);
        Header = [.. features.SelectMany(feature => feature.Header)];
        Assets = new ThemeAssets(features, new ReadAssets(readAsset));
    }

    public Views Views { get; }

    /// <summary>The components that every page has behind its menu.</summary>
    public ImmutableArray<ThemeComponent> Header { get; }

    /// <summary>The files that pages of this theme load.</summary>
    public ThemeAssets Assets { get; }

    /// <summary>The same for one site. Forgotten together with its look.</summary>
    public SiteAssets AssetsOf(SiteLook look) => _ofSites.GetValue(look, own => new SiteAssets(Assets, own));
}
