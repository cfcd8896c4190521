using System.Collections.Immutable;
using System.Diagnostics;

namespace StaticSite.Engine;

/// <summary>One run of the pipelines, a call for each step and each barrier, for hosts that keep an order of their own.</summary>
/// <remarks>
/// What one phase made is handed to the next by the host, which may copy it on the way; but an entry that the index was
/// told of is the one to compose. The steps of a phase may be taken in any order and on any threads, and their results
/// handed over in any order; a phase is finished for every file before the barrier behind it. Where the order is of no
/// concern, <see cref="SiteBuild.Run"/> is the whole of it.
/// </remarks>
/// <param name="scheduler">Takes the pipelines at the barriers; null for as many at once as there are processors.</param>
public sealed class SitePhases(
    ImmutableArray<IPipeline> pipelines, IScheduler? scheduler = null, BuildCache? cache = null)
{
    private readonly IScheduler _scheduler = scheduler ?? new ParallelScheduler();
    private readonly RunSteps _steps = new(cache);

    /// <summary>Process: one file's front matter or data, by the pipeline that reads it.</summary>
    public CataloguedFile Catalogue(SourceFile source)
    {
        var readers = pipelines.Where(pipeline => pipeline.Reads(source)).ToArray();
        Debug.Assert(readers.Length <= 1, "Two pipelines read the same file.");
        if (readers is [var reader, ..])
        {
            if (source.Bytes.IsEmpty)
                return new CataloguedFile(source, reader, entry: null, Only(EngineDiagnostics.EmptyFile.At(source.Start)));

            var (entry, found) = _steps.Catalogue(reader, source);
            return new CataloguedFile(source, reader, entry, found);
        }

        return new CataloguedFile(source, pipeline: null, entry: null, Only(EngineDiagnostics.UnknownFile.At(source.Start)));
    }

    /// <summary>First barrier: gives pages their addresses and gathers what the pipelines tell each other.</summary>
    /// <param name="files">All of them.</param>
    public IndexedSite Index(IEnumerable<CataloguedFile> files)
    {
        var catalogued = files.OrderBy(file => file.Source.Path, StringComparer.Ordinal).ToImmutableArray();
        var catalogue = new Catalogue([.. catalogued.Select(file => file.Entry).OfType<IEntry>()]);
        var generated = pipelines.SelectMany(pipeline => pipeline.Generates(catalogue)).ToImmutableArray();

        var claims = new DiagnosticBag();
        var addresses = ClaimAddresses.Of(catalogue.Of<IEntry>(), generated, claims);
        var (facts, found) = Gather(pipeline => _steps.Index(pipeline, catalogue));
        cache?.Finish(catalogue);
        return new IndexedSite(
            new SiteIndex(cache?.Recall(addresses) ?? addresses, facts), generated, new FaultyFiles(catalogued),
            [.. catalogued.Select(file => file.Found), claims, .. found]);
    }

    /// <summary>Process: one file's document.</summary>
    public ComposedFile Compose(CataloguedFile file, IndexedSite site)
    {
        if (file is not { Pipeline: { } pipeline, Entry: { } entry })
            return new ComposedFile(file, document: null, new DiagnosticBag());

        var (document, found) = _steps.Compose(pipeline, entry, site.Index);
        return new ComposedFile(file, document, found);
    }

    /// <summary>Second barrier: links all documents. What comes of it can be rendered, unless something is wrong.</summary>
    /// <param name="files">All of them.</param>
    public SiteBuild Link(IEnumerable<ComposedFile> files, IndexedSite site)
    {
        var composed = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();

        // Two files with one address are an error that was reported; the rest of the run goes on with the first.
        var first = composed.Where(file => file.Document is not null).DistinctBy(file => file.Document!.Path).ToImmutableArray();
        var linked = new LinkedSite(
            site.Index,
            [.. first.Select(file => file.Document!)],
            first.Select(file => KeyValuePair.Create(file.Document!.Path, file.Path)),
            site.Generated);

        var links = new DiagnosticBag();
        CheckLinks.Of(linked, links);
        var (facts, found) = Gather(pipeline => RunSteps.Link(pipeline, linked));

        cache?.Finish(site.Index);
        Diagnostic[] findings =
            [.. site.Found.Concat(composed.Select(file => file.Found)).Append(links).Concat(found).SelectMany(bag => bag.Found)];
        var renamed = GatherRenamed.In(
            [.. site.Faulty.WithoutExplained(findings).Distinct()], linked,
            [.. site.Index.Facts.All<IRenames>(), .. facts.All<IRenames>()]);
        return new SiteBuild(pipelines, _scheduler, composed, new SiteModel(linked, facts), GatherMany.In([.. renamed]));
    }

    private static DiagnosticBag Only(Diagnostic finding)
    {
        var bag = new DiagnosticBag();
        bag.Add(finding);
        return bag;
    }

    private (Facts Facts, IEnumerable<DiagnosticBag> Found) Gather(Func<IPipeline, StepResult<ImmutableArray<object>>> step)
    {
        var results = _scheduler.Map(pipelines, step);
        return (new Facts(results.SelectMany(result => result.Made)), results.Select(result => result.Diagnostics));
    }
}
