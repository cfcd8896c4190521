using StaticSite.Features;

namespace StaticSite.Schemas;

/// <summary>What editors are told of the files that authors write.</summary>
internal static class SchemasFeature
{
    public static Feature Value => new("Schemas")
    {
        Pipelines = parts => [SchemasPipeline.Of(parts.Features)],
        Places = ["schemas/"],
    };
}
