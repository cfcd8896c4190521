using StaticSite.Features;

namespace StaticSite.Navigation;

/// <summary>The first page, the page for lost readers, and the place of every page among the others.</summary>
internal static class NavigationFeature
{
    public static Feature Value => new("Navigation")
    {
        Pipelines = parts => [NavigationPipeline.Of(parts.Pages, parts.Features)],
        UnlistedPages = [NotFoundPage.Address],
    };
}
