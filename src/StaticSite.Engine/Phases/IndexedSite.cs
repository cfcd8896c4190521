using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>What the first barrier made: the index that compose is given, and what the second barrier will need.</summary>
public sealed record IndexedSite
{
    internal IndexedSite(
        SiteIndex index, ImmutableArray<GeneratedPage> generated, FaultyFiles faulty, ImmutableArray<DiagnosticBag> found) =>
        (Index, Generated, Faulty, Found) = (index, generated, faulty, found);

    public SiteIndex Index { get; }

    internal ImmutableArray<GeneratedPage> Generated { get; }

    internal FaultyFiles Faulty { get; }

    internal ImmutableArray<DiagnosticBag> Found { get; }
}
