using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Addresses;

/// <summary>Every address that was ever published, and where it leads.</summary>
internal static class AddressesFeature
{
    /// <summary>Its files.</summary>
    public static FileKind Redirects { get; } = new("redirects", "redirects.yml", ReadRedirects.Shape);

    public static Feature Value => new("Addresses")
    {
        Pipelines = parts => [AddressesPipeline.Redirects(parts.Pages), AddressesPipeline.Manifest()],
        Rules = DiagnosticRule.AllOf(typeof(AddressDiagnostics)),
        Files = [Redirects],
        Places = [AddressList.FileName],
    };
}
