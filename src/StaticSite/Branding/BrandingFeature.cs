using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Branding;

/// <summary>What makes a site look like its owner's: colours, a logo, a menu, a foot, rules and scripts of its own.</summary>
internal static class BrandingFeature
{
    public static Feature Value => new("Branding")
    {
        Pipelines = parts => [BrandingPipeline.Of(parts)],
        Rules = DiagnosticRule.AllOf(typeof(BrandingDiagnostics)),
    };
}
