using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>What a host runs: the steps of each phase, in terms that every pipeline shares. It has one of three shapes:
/// files that become documents (<see cref="Pipeline{TEntry, TDocument}"/>, or <see cref="Pipeline{TEntry}"/> for files that only
/// inform others), many files that become one document (<see cref="GatheringPipeline{TEntry, TDocument}"/>), or none
/// (<see cref="SitePipeline"/>).</summary>
/// <remarks>A host may call the steps of one phase in any order and on any thread, and must finish a phase for every
/// pipeline before it starts the next.</remarks>
public interface IPipeline
{
    /// <summary>Unique among the pipelines of a site.</summary>
    string Name { get; }

    /// <summary>What it tells the others at the barriers, and what it checks there.</summary>
    ImmutableArray<BarrierStep> Publishes => [];

    /// <summary>The facts that its files are catalogued, its documents composed and its pages made with. It is given no others: to
    /// catalogue and to say which pages there will be, those of the opening among them; to compose, those of the first barrier as
    /// well; to render, all.</summary>
    ImmutableArray<Fact> Needs => [];

    /// <summary>Whether its files are catalogued before all others, and told nothing, so that the others can be told what these
    /// say.</summary>
    bool ReadsFirst => false;

    /// <summary>The page that all its files become together; null where each becomes a document of its own.</summary>
    SitePath? GathersAt => null;

    /// <summary>Input: whether this pipeline reads the file of that name.</summary>
    bool Reads(SourceFile source) => false;

    /// <summary>Process: one file's front matter or data; null when its faults leave nothing to go on with.</summary>
    IEntry? Catalogue(SourceFile source, Opening opening, DiagnosticBag diagnostics) => null;

    /// <summary>First barrier, before any address is given: the entries to go on with, for a pipeline of which one file says
    /// something about others.</summary>
    /// <param name="entries">All of the pipeline's, in the order of their files.</param>
    /// <returns>Each of them, or another of the same file in its place.</returns>
    ImmutableArray<IEntry> Arrange(ImmutableArray<IEntry> entries, Opening opening, DiagnosticBag diagnostics) => entries;

    /// <summary>First barrier: the order in which entries become one document.</summary>
    IEnumerable<IEntry> InOrder(IEnumerable<IEntry> entries) => entries;

    /// <summary>First barrier: the pages that no file stands behind.</summary>
    IEnumerable<GeneratedPage> Generates(Catalogue catalogue) => [];

    /// <summary>Process: one document; null for an entry that has no page.</summary>
    /// <param name="entries">One, or all that become this document.</param>
    IDocument? Compose(ImmutableArray<IEntry> entries, SiteIndex index, DiagnosticBag diagnostics) => null;

    /// <summary>PostProcess: the files of one document.</summary>
    IEnumerable<OutputFile> Render(IDocument document, SiteModel site) => [];

    /// <summary>PostProcess: the files that no document stands behind.</summary>
    IEnumerable<OutputFile> Generate(SiteModel site) => [];
}
