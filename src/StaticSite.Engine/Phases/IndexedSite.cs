using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>What the first barrier made: what compose is told, and what the second barrier will need.</summary>
public sealed record IndexedSite
{
    internal IndexedSite(
        Edition edition, ImmutableArray<GeneratedPage> generated, FaultyFiles faulty, ImmutableArray<DiagnosticBag> found) =>
        (Edition, Generated, Faulty, Found) = (edition, generated, faulty, found);

    internal Edition Edition { get; }

    internal ImmutableArray<GeneratedPage> Generated { get; }

    internal FaultyFiles Faulty { get; }

    internal ImmutableArray<DiagnosticBag> Found { get; }
}
