using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.StaticFiles;

/// <summary>Files that are published as they are, from wherever no feature reads or publishes others.</summary>
internal static class StaticFilesFeature
{
    public static Feature Value => new("Static files")
    {
        Pipelines = parts => [StaticFilesPipeline.Of(parts.Features)],
        Rules = DiagnosticRule.AllOf(typeof(StaticFileDiagnostics)),
    };
}
