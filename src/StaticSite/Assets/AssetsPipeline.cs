using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Assets;

/// <summary>The theme's style sheets, scripts and pictures.</summary>
internal static class AssetsPipeline
{
    public static IPipeline Of(ITheme theme) => new SitePipeline("Assets")
    {
        Generate = _ => theme.Assets,
    };
}
