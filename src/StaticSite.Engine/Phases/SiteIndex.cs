using System.Collections.Frozen;

namespace StaticSite.Engine;

/// <summary>What compose may know of the rest of the site: the first barrier.</summary>
/// <remarks>It holds on to no entry, so that the files of a large site can be forgotten once they are composed.</remarks>
public sealed class SiteIndex : INoted<SiteIndex>
{
    private readonly FrozenSet<SitePath> _addresses;
    private readonly Questions<SiteIndex>? _questions;

    public SiteIndex(FrozenSet<SitePath> addresses, Facts facts)
        : this(addresses, facts, questions: null)
    {
    }

    private SiteIndex(FrozenSet<SitePath> addresses, Facts facts, Questions<SiteIndex>? questions) =>
        (_addresses, Facts, _questions) = (addresses, facts, questions);

    public Facts Facts { get; }

    /// <summary>Every page that the site will have, generated ones too.</summary>
    public FrozenSet<SitePath> Addresses
    {
        get
        {
            _questions?.Note(SameAddresses.Question);
            return _addresses;
        }
    }

    SiteIndex INoted<SiteIndex>.NotedBy(Questions<SiteIndex> questions) =>
        new(_addresses, Facts.NotedBy(questions), questions);

    private sealed class SameAddresses : IQuestion<SiteIndex>
    {
        public static readonly SameAddresses Question = new();

        public bool IsAnsweredAlike(SiteIndex last, SiteIndex now) => ReferenceEquals(last._addresses, now._addresses);
    }
}
