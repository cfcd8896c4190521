using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>A pipeline over the finished model: lists, feeds, exports. It reads no file and composes no document.</summary>
public sealed record SitePipeline(string Name) : IPipeline
{
    /// <summary>The pages that it is sure to make, which others may link to.</summary>
    public ImmutableArray<GeneratedPage> Generates { get; init; } = [];

    public Func<LinkedSite, DiagnosticBag, IEnumerable<object>> Link { get; init; } = (_, _) => [];

    public required Func<SiteModel, IEnumerable<OutputFile>> Generate { get; init; }

    bool IPipeline.Reads(SourceFile source) => false;

    IEntry? IPipeline.Catalogue(SourceFile source, DiagnosticBag diagnostics) => null;

    IEnumerable<GeneratedPage> IPipeline.Generates(Catalogue catalogue) => Generates;

    IEnumerable<object> IPipeline.Index(Catalogue catalogue, DiagnosticBag diagnostics) => [];

    IDocument? IPipeline.Compose(IEntry entry, SiteIndex index, DiagnosticBag diagnostics) => null;

    IEnumerable<object> IPipeline.Link(LinkedSite site, DiagnosticBag diagnostics) => Link(site, diagnostics);

    IEnumerable<OutputFile> IPipeline.Render(IDocument document, SiteModel site) => [];

    IEnumerable<OutputFile> IPipeline.Generate(SiteModel site) => Generate(site);
}
