using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Runs single steps, each with a bag of its own, or recalls what they made in the last run.</summary>
internal sealed class RunSteps
{
    // The catalogue step is told nothing of the rest of the site.
    private static readonly Catalogue Nothing = new([]);

    private readonly BuildCache? _cache;

    public RunSteps(BuildCache? cache)
    {
        _cache = cache;
        cache?.Start();
    }

    public StepResult<IEntry?> Catalogue(IPipeline pipeline, SourceFile source) =>
        Run(_cache?.Entries, source, Nothing, (_, bag) => pipeline.Catalogue(source, bag));

    public StepResult<ImmutableArray<object>> Index(IPipeline pipeline, Catalogue catalogue) =>
        Run(_cache?.Facts, pipeline, catalogue, (told, bag) => pipeline.Index(told, bag).ToImmutableArray());

    public StepResult<IDocument?> Compose(IPipeline pipeline, IEntry entry, SiteIndex index) =>
        Run(_cache?.Documents, entry, index, (told, bag) => pipeline.Compose(entry, told, bag));

    /// <summary>Always run: it is told of all documents, and one of them has changed.</summary>
    public static StepResult<ImmutableArray<object>> Link(IPipeline pipeline, LinkedSite site) =>
        Do(site, (told, bag) => pipeline.Link(told, bag).ToImmutableArray());

    private static StepResult<TResult> Run<TWork, TSource, TResult>(
        StepCache<TWork, TSource, TResult>? cache,
        TWork work,
        TSource source,
        Func<TSource, DiagnosticBag, TResult> step)
        where TWork : class
        where TSource : class, INoted<TSource> =>
        cache is null ? Do(source, step) : cache.Recall(work, source, asked => Do(source.NotedBy(asked), step));

    private static StepResult<TResult> Do<TSource, TResult>(
        TSource told, Func<TSource, DiagnosticBag, TResult> step)
    {
        var bag = new DiagnosticBag();
        return new StepResult<TResult>(step(told, bag), bag);
    }
}
