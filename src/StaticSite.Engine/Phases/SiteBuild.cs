using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Diagnostics;

namespace StaticSite.Engine;

/// <summary>One run of the pipelines over the files of a site, up to the point where pages can be rendered.</summary>
/// <remarks>Each step reports into a bag of its own, and results are kept by position, so that nothing depends on the
/// order in which a scheduler takes them.</remarks>
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

    /// <param name="cache">What the last run over nearly the same files left, for this one to use and to leave to the
    /// next; null for a run that stands alone.</param>
    public static SiteBuild Run(
        IEnumerable<SourceFile> files,
        ImmutableArray<IPipeline> pipelines,
        IScheduler scheduler,
        BuildCache? cache = null)
    {
        var bags = new List<DiagnosticBag>();
        var steps = new RunSteps(cache);
        var sources = files.OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();

        var read = AssignSources(sources, pipelines, NewBag());
        var catalogued = Map(
            read, work => steps.Catalogue(work.Pipeline, work.Source), (work, entry) => (work.Pipeline, Entry: entry));

        var catalogue = new Catalogue([.. catalogued.Select(work => work.Entry)]);
        var generated = pipelines.SelectMany(pipeline => pipeline.Generates(catalogue)).ToImmutableArray();
        var addresses = ClaimAddresses.Of(catalogue.Of<IEntry>(), generated, NewBag());
        var index = new SiteIndex(
            cache?.Recall(addresses) ?? addresses, Gather(pipeline => steps.Index(pipeline, catalogue)));

        var composed = Map(
            catalogued, work => steps.Compose(work.Pipeline, work.Entry, index),
            (work, document) => (work.Pipeline, Document: document, File: work.Entry.Source.Path));

        // Two files with one address are an error that was reported; the rest of the run goes on with the first.
        var first = composed.DistinctBy(work => work.Document.Path).ToImmutableArray();
        var linked = new LinkedSite(
            index,
            [.. first.Select(work => work.Document)],
            first.Select(work => KeyValuePair.Create(work.Document.Path, work.File)),
            generated);
        CheckLinks.Of(linked, NewBag());
        var site = new SiteModel(linked, Gather(pipeline => RunSteps.Link(pipeline, linked)));

        cache?.Turn();
        return new SiteBuild(
            pipelines, scheduler, [.. composed.Select(work => (work.Pipeline, work.Document))], site, bags);

        DiagnosticBag NewBag()
        {
            var bag = new DiagnosticBag();
            bags.Add(bag);
            return bag;
        }

        ImmutableArray<TNext> Map<TWork, TMade, TNext>(
            ImmutableArray<TWork> work, Func<TWork, StepResult<TMade?>> step, Func<TWork, TMade, TNext> next)
            where TMade : class
        {
            var results = Each(work, step);
            return [.. work.Zip(results).Where(pair => pair.Second is not null).Select(pair => next(pair.First, pair.Second!))];
        }

        Facts Gather(Func<IPipeline, StepResult<ImmutableArray<object>>> step) =>
            new(Each(pipelines, step).SelectMany(facts => facts));

        TMade[] Each<TWork, TMade>(ImmutableArray<TWork> work, Func<TWork, StepResult<TMade>> step)
        {
            var results = new StepResult<TMade>[work.Length];
            scheduler.Each(work.Length, i => results[i] = step(work[i]));
            bags.AddRange(results.Select(result => result.Diagnostics));
            return Array.ConvertAll(results, result => result.Made);
        }
    }

    /// <summary>PostProcess: hands every file of the site to the sink, on any thread and in any order.</summary>
    /// <exception cref="InvalidOperationException">The input has errors.</exception>
    public void Render(Action<OutputFile> sink)
    {
        RefuseErrors();

        // What is made of the whole site takes longest, so it comes first and documents fill the time beside it.
        _scheduler.Each(_pipelines.Length + _documents.Length, i =>
        {
            foreach (var file in i < _pipelines.Length ? _pipelines[i].Generate(Site) : Render(_documents[i - _pipelines.Length]))
                sink(file);
        });
    }

    /// <summary>PostProcess, for one file at a time. The last pipelines are asked first: they make what is cheap.</summary>
    /// <exception cref="InvalidOperationException">The input has errors.</exception>
    public FilesOnDemand OnDemand()
    {
        RefuseErrors();
        var pipelineOf = _documents.ToFrozenDictionary(work => work.Document.Path, work => work.Pipeline);
        return new FilesOnDemand(
            path => pipelineOf.TryGetValue(path, out var pipeline) && Site.Find<IDocument>(path) is { } document
                ? pipeline.Render(document, Site)
                : [],
            from pipeline in _pipelines.Reverse() select (Func<IEnumerable<OutputFile>>)(() => pipeline.Generate(Site)));
    }

    private void RefuseErrors()
    {
        if (Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
            throw new InvalidOperationException("A site with errors is not rendered.");
    }

    private IEnumerable<OutputFile> Render((IPipeline Pipeline, IDocument Document) work) =>
        work.Pipeline.Render(work.Document, Site);

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
