using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Sources;

/// <summary>The register of sources as a document.</summary>
internal sealed record ComposedSources(SourceRegister Register, string Title) : IDocument
{
    public SitePath Path => SourceRegister.Address;

    public ImmutableArray<string> Anchors { get; } = [.. Register.Sources.Select(source => source.Anchor)];

    public ImmutableArray<Link> Links => [];

    public ImmutableArray<IObservation> Observations => [];
}
