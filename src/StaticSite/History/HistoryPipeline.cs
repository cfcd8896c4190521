using StaticSite.Engine;

namespace StaticSite.History;

/// <summary>Tells the other pipelines what is known of the past. It reads no file: the host says it.</summary>
internal static class HistoryPipeline
{
    public static IPipeline Of(SiteHistory history) => new SitePipeline("History")
    {
        Publishes = [SiteHistory.Fact.AtIndex((_, _) => history)],
    };
}
