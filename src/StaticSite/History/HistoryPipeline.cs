using StaticSite.Engine;

namespace StaticSite.History;

/// <summary>Tells the other pipelines what is known of the past. It reads no file: the host says it.</summary>
public static class HistoryPipeline
{
    public static IPipeline Of(SiteHistory history) => new Pipeline<IEntry, IDocument>("History")
    {
        Reads = _ => false,
        Catalogue = (_, _) => null,
        Index = (_, _) => [history],
        Compose = (_, _, _) => null,
    };
}
