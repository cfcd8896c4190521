using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>Knows by which address a page was known first, for those who must know it again for ever. Published at the first
/// barrier.</summary>
internal interface IOldestAddresses
{
    static Fact<IOldestAddresses> Fact { get; } = new("oldest addresses");

    SitePath Of(SitePath page);
}
