namespace StaticSite.Engine;

/// <summary>A pipeline over files: each becomes an entry, then a document, then output. A step sees only its
/// parameters, so it cannot use what its phase does not have.</summary>
public sealed record Pipeline<TEntry, TDocument>(string Name) : IPipeline
    where TEntry : class, IEntry
    where TDocument : class, IDocument
{
    public required Func<SourceFile, bool> Reads { get; init; }

    public required Func<SourceFile, DiagnosticBag, TEntry?> Catalogue { get; init; }

    public Func<Catalogue, IEnumerable<GeneratedPage>> Generates { get; init; } = _ => [];

    public Func<Catalogue, DiagnosticBag, IEnumerable<object>> Index { get; init; } = (_, _) => [];

    public required Func<TEntry, SiteIndex, DiagnosticBag, TDocument?> Compose { get; init; }

    public Func<LinkedSite, DiagnosticBag, IEnumerable<object>> Link { get; init; } = (_, _) => [];

    public Func<TDocument, SiteModel, IEnumerable<OutputFile>> Render { get; init; } = (_, _) => [];

    public Func<SiteModel, IEnumerable<OutputFile>> Generate { get; init; } = _ => [];

    bool IPipeline.Reads(SourceFile source) => Reads(source);

    IEntry? IPipeline.Catalogue(SourceFile source, DiagnosticBag diagnostics) => Catalogue(source, diagnostics);

    IEnumerable<GeneratedPage> IPipeline.Generates(Catalogue catalogue) => Generates(catalogue);

    IEnumerable<object> IPipeline.Index(Catalogue catalogue, DiagnosticBag diagnostics) =>
        Index(catalogue, diagnostics);

    IDocument? IPipeline.Compose(IEntry entry, SiteIndex index, DiagnosticBag diagnostics) =>
        Compose((TEntry)entry, index, diagnostics);

    IEnumerable<object> IPipeline.Link(LinkedSite site, DiagnosticBag diagnostics) => Link(site, diagnostics);

    IEnumerable<OutputFile> IPipeline.Render(IDocument document, SiteModel site) => Render((TDocument)document, site);

    IEnumerable<OutputFile> IPipeline.Generate(SiteModel site) => Generate(site);
}
