using System.Collections.Frozen;

namespace StaticSite.Engine;

/// <summary>What compose may know of the rest of the site: the first barrier.</summary>
/// <remarks>It holds on to no entry, so that the files of a large site can be forgotten once they are composed.</remarks>
public sealed class SiteIndex(FrozenSet<SitePath> addresses, Facts facts)
{
    public Facts Facts { get; } = facts;

    /// <summary>Every page that the site will have, generated ones too.</summary>
    public FrozenSet<SitePath> Addresses { get; } = addresses;
}
