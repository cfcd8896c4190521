using Cookbook.Look;
using Cookbook.Recipes;
using StaticSite;
using StaticSite.Features;
using StaticSite.Theme;

namespace Cookbook;

/// <summary>A site of all that StaticSite has, and of recipes.</summary>
public static class CookbookSite
{
    /// <summary>What there is, and how it looks. Both come behind what StaticSite has, so that they may take its place.</summary>
    /// <param name="options">What the run is told besides the files; null for nothing.</param>
    public static (SiteBuilder Builder, RazorTheme Theme) Create(SiteOptions? options = null) =>
        (SiteBuilder.Create(options).Add(RecipesFeature.Value), new RazorTheme(RecipesLook.Feature));
}
