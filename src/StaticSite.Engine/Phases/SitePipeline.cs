using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>A pipeline over the site: facts, lists, feeds, exports. It reads no file and composes no document.</summary>
public sealed record SitePipeline(string Name) : IPipeline
{
    /// <inheritdoc cref="IPipeline.Publishes"/>
    public ImmutableArray<BarrierStep> Publishes { get; init; } = [];

    /// <inheritdoc cref="IPipeline.Needs"/>
    public ImmutableArray<Fact> Needs { get; init; } = [];

    /// <summary>The pages that it is sure to make, which others may link to.</summary>
    public Func<Catalogue, IEnumerable<GeneratedPage>> Generates { get; init; } = _ => [];

    /// <inheritdoc cref="IPipeline.Generate"/>
    public Func<SiteModel, IEnumerable<OutputFile>> Generate { get; init; } = _ => [];

    IEnumerable<GeneratedPage> IPipeline.Generates(Catalogue catalogue) => Generates(catalogue);

    IEnumerable<OutputFile> IPipeline.Generate(SiteModel site) => Generate(site);
}
