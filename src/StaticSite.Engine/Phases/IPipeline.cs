namespace StaticSite.Engine;

/// <summary>What a host runs: the steps of each phase, in terms that every pipeline shares.</summary>
/// <remarks>A host may call the steps of one phase in any order and on any thread, and must finish a phase for every
/// pipeline before it starts the next.</remarks>
public interface IPipeline
{
    string Name { get; }

    /// <summary>Input: whether this pipeline reads the file of that name.</summary>
    bool Reads(SourceFile source);

    /// <summary>Process: one file's front matter or data; null when its faults leave nothing to go on with.</summary>
    IEntry? Catalogue(SourceFile source, DiagnosticBag diagnostics);

    /// <summary>First barrier: the pages that no file stands behind.</summary>
    IEnumerable<GeneratedPage> Generates(Catalogue catalogue);

    /// <summary>First barrier: what this pipeline tells the others.</summary>
    IEnumerable<object> Index(Catalogue catalogue, DiagnosticBag diagnostics);

    /// <summary>Process: one document; null for an entry that has no page.</summary>
    IDocument? Compose(IEntry entry, SiteIndex index, DiagnosticBag diagnostics);

    /// <summary>Second barrier: what this pipeline makes of all documents together.</summary>
    IEnumerable<object> Link(LinkedSite site, DiagnosticBag diagnostics);

    /// <summary>PostProcess: the files of one document.</summary>
    IEnumerable<OutputFile> Render(IDocument document, SiteModel site);

    /// <summary>PostProcess: the files that no document stands behind.</summary>
    IEnumerable<OutputFile> Generate(SiteModel site);
}
