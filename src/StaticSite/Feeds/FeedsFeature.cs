using StaticSite.Features;

namespace StaticSite.Feeds;

/// <summary>The sitemap, and what is new of every feature.</summary>
internal static class FeedsFeature
{
    public static Feature Value => new("Feeds")
    {
        Pipelines = parts => [FeedsPipeline.Of(parts.Options.History, parts.Features)],
    };
}
