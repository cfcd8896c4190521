using StaticSite.Features;

namespace StaticSite.Addresses;

/// <summary>Every address that was ever published, and where it leads.</summary>
internal static class AddressesFeature
{
    public static Feature Value => new("Addresses")
    {
        Pipelines = parts => [AddressesPipeline.Redirects(parts.Pages), AddressesPipeline.Manifest()],
        Files = [new("redirects", "redirects.yml", ReadRedirects.Shape)],
        Places = [AddressList.FileName],
    };
}
