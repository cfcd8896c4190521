using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Hosting;

/// <summary>What hosts of static files should be told.</summary>
internal static class HostingFeature
{
    public static Feature Value => new("Hosting")
    {
        Pipelines = parts => [HostingPipeline.Of(parts.Theme, parts.Options.HidesFromSearch)],
        Rules = DiagnosticRule.AllOf(typeof(HostingDiagnostics)),
    };
}
