using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>A pipeline over files: each becomes an entry, then a document, then output. A step sees only its
/// parameters, so it cannot use what its phase does not have.</summary>
public sealed record Pipeline<TEntry, TDocument>(string Name) : IPipeline
    where TEntry : class, IEntry
    where TDocument : class, IDocument
{
    public ImmutableArray<BarrierStep> Publishes { get; init; } = [];

    public ImmutableArray<Fact> Needs { get; init; } = [];

    public required Func<SourceFile, bool> Reads { get; init; }

    public required Func<SourceFile, DiagnosticBag, TEntry?> Catalogue { get; init; }

    public Func<Catalogue, IEnumerable<GeneratedPage>> Generates { get; init; } = _ => [];

    public required Func<TEntry, SiteIndex, DiagnosticBag, TDocument?> Compose { get; init; }

    public Func<TDocument, SiteModel, IEnumerable<OutputFile>> Render { get; init; } = (_, _) => [];

    public Func<SiteModel, IEnumerable<OutputFile>> Generate { get; init; } = _ => [];

    bool IPipeline.Reads(SourceFile source) => Reads(source);

    IEntry? IPipeline.Catalogue(SourceFile source, DiagnosticBag diagnostics) => Catalogue(source, diagnostics);

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
    public ImmutableArray<BarrierStep> Publishes { get; init; } = [];

    public ImmutableArray<Fact> Needs { get; init; } = [];

    public required Func<SourceFile, bool> Reads { get; init; }

    public required Func<SourceFile, DiagnosticBag, TEntry?> Catalogue { get; init; }

    public Func<Catalogue, IEnumerable<GeneratedPage>> Generates { get; init; } = _ => [];

    public Func<SiteModel, IEnumerable<OutputFile>> Generate { get; init; } = _ => [];

    bool IPipeline.Reads(SourceFile source) => Reads(source);

    IEntry? IPipeline.Catalogue(SourceFile source, DiagnosticBag diagnostics) => Catalogue(source, diagnostics);

    IEnumerable<GeneratedPage> IPipeline.Generates(Catalogue catalogue) => Generates(catalogue);

    IEnumerable<OutputFile> IPipeline.Generate(SiteModel site) => Generate(site);
}
