using System.Collections.Immutable;
using System.Collections.Frozen;

namespace StaticSite.Engine;

/// <summary>What compose may know of the rest of the site: the first barrier.</summary>
public sealed class SiteIndex(ImmutableArray<IEntry> entries, FrozenSet<SitePath> addresses, Facts facts)
{
    public Facts Facts { get; } = facts;

    /// <summary>Every page that the site will have, generated ones too.</summary>
    public FrozenSet<SitePath> Addresses { get; } = addresses;

    /// <summary>The entries of one kind, in the order of their files.</summary>
    public IEnumerable<TEntry> Entries<TEntry>() where TEntry : IEntry => entries.OfType<TEntry>();
}
