using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>One run of the pipelines over the files of a site, up to the point where pages can be rendered.</summary>
/// <remarks>Each step reports into a bag of its own, and results are kept by position, so that nothing depends on the
/// order in which a scheduler takes them.</remarks>
public sealed class SiteBuild
{
    private readonly ImmutableArray<ComposedFile> _files;
    private readonly PipelineList _pipelines;
    private readonly Dictionary<IPipeline, SiteModel> _given = new(ReferenceEqualityComparer.Instance);
    private readonly IScheduler _scheduler;
    private readonly bool _hasErrors;

    internal SiteBuild(
        PipelineList pipelines,
        IScheduler scheduler,
        ImmutableArray<ComposedFile> files,
        SiteModel site,
        IEnumerable<Diagnostic> found)
    {
        (_pipelines, _scheduler, _files) = (pipelines, scheduler, files);
        Site = site;
        foreach (var pipeline in pipelines)
            _given.Add(pipeline, site.For(pipelines.NeedsOf(pipeline)));
        Diagnostics = [.. found.Distinct().Order()];
        _hasErrors = Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
    }

    /// <summary>What was built, with all its facts.</summary>
    public SiteModel Site { get; }

    /// <summary>Everything found in this run, in the order of the files.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The paths of the files whose faults left nothing to go on with.</summary>
    public IEnumerable<string> Unread => _files.Where(file => !file.IsRead).Select(file => file.Path);

    /// <param name="cache">What the last run over nearly the same files left, for this one to use and to leave to the
    /// next; null for a run that stands alone.</param>
    public static SiteBuild Run(
        IEnumerable<SourceFile> files,
        PipelineList pipelines,
        IScheduler scheduler,
        BuildCache? cache = null)
    {
        var phases = new SitePhases(pipelines, scheduler, cache);
        ImmutableArray<SourceFile> sources = [.. files];
        var opening = phases.Open(sources);
        var catalogued = scheduler.Map(sources, source => phases.Catalogue(source, opening));
        var index = phases.Index(catalogued, opening);
        var composed = scheduler.Map(catalogued, file => phases.Compose(file, index));
        return phases.Link(composed, index);
    }

    /// <summary>PostProcess: hands every file of the site to the sink, on any thread and in any order.</summary>
    /// <exception cref="InvalidOperationException">The input has errors.</exception>
    public void Render(Action<OutputFile> sink)
    {
        RefuseErrors();

        // What is made of the whole site takes longest, so it comes first and documents fill the time beside it.
        _scheduler.Each(_pipelines.Count + _files.Length, i =>
        {
            foreach (var file in i < _pipelines.Count ? FilesOf(_pipelines[i]) : FilesOf(_files[i - _pipelines.Count]))
                sink(file);
        });
    }

    /// <summary>PostProcess, for a host with an order of its own: the files of one document.</summary>
    /// <exception cref="InvalidOperationException">The input has errors.</exception>
    public IEnumerable<OutputFile> Render(ComposedFile file)
    {
        RefuseErrors();
        return FilesOf(file);
    }

    /// <summary>PostProcess, for a host with an order of its own: the files of one pipeline that no document stands behind.</summary>
    /// <exception cref="InvalidOperationException">The input has errors.</exception>
    public IEnumerable<OutputFile> Generate(IPipeline pipeline)
    {
        RefuseErrors();
        return FilesOf(pipeline);
    }

    /// <summary>PostProcess, for one file at a time. Of files that no document stands behind, the pipeline is asked first that said it
    /// would make it.</summary>
    /// <exception cref="InvalidOperationException">The input has errors.</exception>
    public FilesOnDemand OnDemand()
    {
        RefuseErrors();
        var fileOf = _files.Where(file => file.Document is not null).ToFrozenDictionary(file => file.Document!.Path);
        return new FilesOnDemand(
            path => fileOf.TryGetValue(path, out var file) ? FilesOf(file) : [],
            [.. _pipelines],
            FilesOf,
            path => Site.Edition.Makers.GetValueOrDefault(path));
    }

    private void RefuseErrors()
    {
        if (_hasErrors)
            throw new InvalidOperationException("A site with errors is not rendered.");
    }

    private IEnumerable<OutputFile> FilesOf(ComposedFile file) =>
        file is { Pipeline: { } pipeline, Document: { } document } ? pipeline.Render(document, _given[pipeline]) : [];

    private IEnumerable<OutputFile> FilesOf(IPipeline pipeline) => pipeline.Generate(_given[pipeline]);
}
