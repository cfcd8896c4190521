using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>A pipeline over files: each becomes an entry, then a document, then output. A step sees only its
/// parameters, so it cannot use what its phase does not have.</summary>
public sealed record Pipeline<TEntry, TDocument>(string Name) : IPipeline
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

    /// <inheritdoc cref="IPipeline.Arrange"/>
    public Func<ImmutableArray<TEntry>, Opening, DiagnosticBag, ImmutableArray<TEntry>>? Arrange { get; init; }

    /// <inheritdoc cref="IPipeline.Generates"/>
    public Func<Catalogue, IEnumerable<GeneratedPage>> Generates { get; init; } = _ => [];

    /// <summary>Makes an entry's document; null for one that has no page. On any thread.</summary>
    public required Func<TEntry, SiteIndex, DiagnosticBag, TDocument?> Compose { get; init; }

    /// <inheritdoc cref="IPipeline.Render"/>
    public Func<TDocument, SiteModel, IEnumerable<OutputFile>> Render { get; init; } = (_, _) => [];

    /// <inheritdoc cref="IPipeline.Generate"/>
    public Func<SiteModel, IEnumerable<OutputFile>> Generate { get; init; } = _ => [];

    bool IPipeline.Reads(SourceFile source) => Reads(source);

    IEntry? IPipeline.Catalogue(SourceFile source, Opening opening, DiagnosticBag diagnostics) => Catalogue(source, opening, diagnostics);

    ImmutableArray<IEntry> IPipeline.Arrange(ImmutableArray<IEntry> entries, Opening opening, DiagnosticBag diagnostics) =>
        Arrange is null ? entries : [.. Arrange([.. entries.Cast<TEntry>()], opening, diagnostics)];

    IEnumerable<GeneratedPage> IPipeline.Generates(Catalogue catalogue) => Generates(catalogue);

    IDocument? IPipeline.Compose(ImmutableArray<IEntry> entries, SiteIndex index, DiagnosticBag diagnostics) =>
        Compose((TEntry)entries[0], index, diagnostics);

    IEnumerable<OutputFile> IPipeline.Render(IDocument document, SiteModel site) => Render((TDocument)document, site);

    IEnumerable<OutputFile> IPipeline.Generate(SiteModel site) => Generate(site);
}

/// <summary>A pipeline over files that become no documents: they inform others, or are published as they are.</summary>
public sealed record Pipeline<TEntry>(string Name) : IPipeline
    where TEntry : class, IEntry
{
    /// <inheritdoc cref="IPipeline.Publishes"/>
    public ImmutableArray<BarrierStep> Publishes { get; init; } = [];

    /// <inheritdoc cref="IPipeline.Needs"/>
    public ImmutableArray<Fact> Needs { get; init; } = [];

    /// <inheritdoc cref="IPipeline.ReadsFirst"/>
    public bool ReadsFirst { get; init; }

    /// <inheritdoc cref="IPipeline.Reads"/>
    public required Func<SourceFile, bool> Reads { get; init; }

    /// <inheritdoc cref="IPipeline.Catalogue"/>
    public required Func<SourceFile, Opening, DiagnosticBag, TEntry?> Catalogue { get; init; }

    /// <inheritdoc cref="IPipeline.Generates"/>
    public Func<Catalogue, IEnumerable<GeneratedPage>> Generates { get; init; } = _ => [];

    /// <inheritdoc cref="IPipeline.Generate"/>
    public Func<SiteModel, IEnumerable<OutputFile>> Generate { get; init; } = _ => [];

    bool IPipeline.Reads(SourceFile source) => Reads(source);

    IEntry? IPipeline.Catalogue(SourceFile source, Opening opening, DiagnosticBag diagnostics) => Catalogue(source, opening, diagnostics);

    IEnumerable<GeneratedPage> IPipeline.Generates(Catalogue catalogue) => Generates(catalogue);

    IEnumerable<OutputFile> IPipeline.Generate(SiteModel site) => Generate(site);
}
