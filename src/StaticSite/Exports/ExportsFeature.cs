using StaticSite.Features;

namespace StaticSite.Exports;

/// <summary>The glossary as data, and the pages of the site for programs that read text.</summary>
internal static class ExportsFeature
{
    public static Feature Value => new("Exports") { Pipelines = parts => [ExportsPipeline.Of(parts.Features)] };
}
