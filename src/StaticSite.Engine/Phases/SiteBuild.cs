using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;

namespace StaticSite.Engine;

/// <summary>One run of the pipelines over the files of a site, up to the point where pages can be rendered.</summary>
/// <remarks>Each document reports into a bag of its own, and results are kept by position, so that nothing depends on
/// the order in which a scheduler takes them.</remarks>
public sealed class SiteBuild
{
    private readonly ImmutableArray<(IPipeline Pipeline, IDocument Document)> _documents;
    private readonly ImmutableArray<IPipeline> _pipelines;
    private readonly IScheduler _scheduler;

    private SiteBuild(
        ImmutableArray<IPipeline> pipelines,
        IScheduler scheduler,
        ImmutableArray<(IPipeline, IDocument)> documents,
        SiteModel site,
        IEnumerable<DiagnosticBag> bags)
    {
        (_pipelines, _scheduler, _documents) = (pipelines, scheduler, documents);
        Site = site;
        Diagnostics = [.. bags.SelectMany(bag => bag.Found).Distinct().Order()];
    }

    public SiteModel Site { get; }

    /// <summary>Everything found in this run, in the order of the files.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    public static SiteBuild Run(
        IEnumerable<SourceFile> files, ImmutableArray<IPipeline> pipelines, IScheduler scheduler)
    {
        var bags = new List<DiagnosticBag>();
        var sources = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();

        var read = AssignSources(sources, pipelines, NewBag());
        var catalogued = Map(read, (work, bag) => work.Pipeline.Catalogue(work.Source, bag) is { } entry
            ? (work.Pipeline, Entry: entry)
            : ((IPipeline Pipeline, IEntry Entry)?)null);

        var catalogue = new Catalogue([.. catalogued.Select(work => work.Entry)]);
        var generated = pipelines.SelectMany(pipeline => pipeline.Generates(catalogue)).ToImmutableArray();
        var index = new SiteIndex(
            ClaimAddresses.Of(catalogue.Of<IEntry>(), generated, NewBag()),
            Gather((pipeline, bag) => pipeline.Index(catalogue, bag)));

        var composed = Map(catalogued, (work, bag) => work.Pipeline.Compose(work.Entry, index, bag) is { } document
            ? (work.Pipeline, Document: document, File: work.Entry.Source.Path)
            : ((IPipeline Pipeline, IDocument Document, string File)?)null);

        // Two files with one address are an error that was reported; the rest of the run goes on with the first.
        var first = composed.DistinctBy(work => work.Document.Path).ToImmutableArray();
        var linked = new LinkedSite(
            index,
            [.. first.Select(work => work.Document)],
            first.Select(work => KeyValuePair.Create(work.Document.Path, work.File)));
        CheckLinks.Of(linked, generated, NewBag());
        var site = new SiteModel(linked, Gather((pipeline, bag) => pipeline.Link(linked, bag)));

        return new SiteBuild(
            pipelines, scheduler, [.. composed.Select(work => (work.Pipeline, work.Document))], site, bags);

        DiagnosticBag NewBag()
        {
            var bag = new DiagnosticBag();
            bags.Add(bag);
            return bag;
        }

        ImmutableArray<TResult> Map<TWork, TResult>(
            ImmutableArray<TWork> work, Func<TWork, DiagnosticBag, TResult?> step)
            where TResult : struct
        {
            var results = new TResult?[work.Length];
            var own = work.Select(_ => NewBag()).ToArray();
            scheduler.Each(work.Length, i => results[i] = step(work[i], own[i]));
            return [.. results.Where(result => result is not null).Select(result => result!.Value)];
        }

        Facts Gather(Func<IPipeline, DiagnosticBag, IEnumerable<object>> step)
        {
            var facts = new ImmutableArray<object>[pipelines.Length];
            var own = pipelines.Select(_ => NewBag()).ToArray();
            scheduler.Each(pipelines.Length, i => facts[i] = [.. step(pipelines[i], own[i])]);
            return new Facts(facts.SelectMany(fact => fact));
        }
    }

    /// <summary>PostProcess: hands every file of the site to the sink, on any thread and in any order.</summary>
    /// <exception cref="InvalidOperationException">The input has errors.</exception>
    public void Render(Action<OutputFile> sink)
    {
        if (Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            throw new InvalidOperationException("A site with errors is not rendered.");

        _scheduler.Each(_documents.Length, i => Hand(_documents[i].Pipeline.Render(_documents[i].Document, Site)));
        _scheduler.Each(_pipelines.Length, i => Hand(_pipelines[i].Generate(Site)));

        void Hand(IEnumerable<OutputFile> files)
        {
            foreach (var file in files)
                sink(file);
        }
    }

    private static ImmutableArray<(IPipeline Pipeline, SourceFile Source)> AssignSources(
        ImmutableArray<SourceFile> sources, ImmutableArray<IPipeline> pipelines, DiagnosticBag diagnostics)
    {
        var assigned = ImmutableArray.CreateBuilder<(IPipeline, SourceFile)>(sources.Length);
        foreach (var source in sources)
        {
            var readers = pipelines.Where(pipeline => pipeline.Reads(source)).ToArray();
            Debug.Assert(readers.Length <= 1, "Two pipelines read the same file.");
            if (readers is [var reader, ..])
                assigned.Add((reader, source));
            else
                diagnostics.Report(EngineDiagnostics.UnknownFile, source.Start);
        }

        return assigned.ToImmutable();
    }
}
