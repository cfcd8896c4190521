using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Assets;

/// <summary>The theme's style sheets, scripts and pictures.</summary>
internal static class AssetsPipeline
{
    public static IPipeline Of(ITheme theme) => new SitePipeline("Assets")
    {
        Needs = [SiteLook.Fact],
        Generate = site => theme.AssetsOf(site.Find(SiteLook.Fact) ?? SiteLook.Plain),
    };
}
