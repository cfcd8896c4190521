using StaticSite.Features;

namespace StaticSite.Assets;

/// <summary>The theme's files.</summary>
internal static class AssetsFeature
{
    public static Feature Value => new("Assets")
    {
        Pipelines = parts => [AssetsPipeline.Of(parts.Theme)],
        Places = ["assets/"],
    };
}
