using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Includes;

/// <summary>Texts that stand in others: <c>parts/name.md</c> wherever one says <c>::: include name</c>.</summary>
internal static class IncludesFeature
{
    public static Feature Value => new("Includes")
    {
        Pipelines = _ => [PartsPipeline.Value],
        Places = [PartsPipeline.Folder],
        Rules = DiagnosticRule.AllOf(typeof(IncludeDiagnostics)),
    };
}
