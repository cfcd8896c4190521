using System.Collections.Frozen;

namespace StaticSite.Engine;

/// <summary>What compose may know of the rest of the site: the first barrier.</summary>
public sealed class SiteIndex(Catalogue catalogue, FrozenSet<SitePath> addresses, Facts facts)
{
    public Facts Facts { get; } = facts;

    /// <summary>Every page that the site will have, generated ones too.</summary>
    public FrozenSet<SitePath> Addresses { get; } = addresses;

    public Catalogue Catalogue { get; } = catalogue;
}
