using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>A pipeline over files that all become one document, if there are any.</summary>
public sealed record GatheringPipeline<TEntry, TDocument>(string Name, SitePath GathersAt) : IPipeline
    where TEntry : class, IEntry
    where TDocument : class, IDocument
{
    /// <inheritdoc cref="IPipeline.Publishes"/>
    public ImmutableArray<BarrierStep> Publishes { get; init; } = [];

    /// <inheritdoc cref="IPipeline.Needs"/>
    public ImmutableArray<Fact> Needs { get; init; } = [];

    /// <inheritdoc cref="IPipeline.Reads"/>
    public required Func<SourceFile, bool> Reads { get; init; }

    /// <inheritdoc cref="IPipeline.Catalogue"/>
    public required Func<SourceFile, Opening, DiagnosticBag, TEntry?> Catalogue { get; init; }

    /// <summary>The order in which their parts stand in the document; where it leaves a choice, that of the files holds. Whoever
    /// wants to change the page is led to the file of the first.</summary>
    public Func<IEnumerable<TEntry>, IEnumerable<TEntry>> InOrder { get; init; } = entries => entries;

    /// <summary>Is given all entries, in order; at least one.</summary>
    public required Func<ImmutableArray<TEntry>, SiteIndex, DiagnosticBag, TDocument> Compose { get; init; }

    /// <inheritdoc cref="IPipeline.Render"/>
    public required Func<TDocument, SiteModel, IEnumerable<OutputFile>> Render { get; init; }

    SitePath? IPipeline.GathersAt => GathersAt;

    bool IPipeline.Reads(SourceFile source) => Reads(source);

    IEntry? IPipeline.Catalogue(SourceFile source, Opening opening, DiagnosticBag diagnostics) => Catalogue(source, opening, diagnostics);

    IEnumerable<IEntry> IPipeline.InOrder(IEnumerable<IEntry> entries) => InOrder(entries.Cast<TEntry>());

    IDocument IPipeline.Compose(ImmutableArray<IEntry> entries, SiteIndex index, DiagnosticBag diagnostics) =>
        Compose([.. entries.Cast<TEntry>()], index, diagnostics);

    IEnumerable<OutputFile> IPipeline.Render(IDocument document, SiteModel site) => Render((TDocument)document, site);
}
