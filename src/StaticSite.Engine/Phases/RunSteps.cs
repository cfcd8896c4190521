using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Runs single steps, each with a bag of its own, or recalls what they made in the last run.</summary>
internal sealed class RunSteps
{
    private readonly PipelineList _pipelines;
    private readonly BuildCache? _cache;

    public RunSteps(PipelineList pipelines, BuildCache? cache)
    {
        (_pipelines, _cache) = (pipelines, cache);
        cache?.Start();
    }

    public StepResult<IEntry?> Catalogue(IPipeline pipeline, SourceFile source, Edition opening)
    {
        return _cache is null ? Run(null) : _cache.Entries.Recall(Fingerprint.Of(source), opening, Run).Result;

        StepResult<IEntry?> Run(Reads? reads)
        {
            var bag = new DiagnosticBag();
            return new StepResult<IEntry?>(
                pipeline.Catalogue(source, new Opening(opening, _pipelines.NeedsAtOpeningOf(pipeline), reads), bag), bag);
        }
    }

    /// <summary>Makes a fact of the opening.</summary>
    /// <param name="publication">Its number.</param>
    public DiagnosticBag Open(int publication, Edition edition) => Make(publication, edition, _cache?.OpeningFacts);

    /// <summary>Makes a fact of the first barrier.</summary>
    /// <param name="publication">Its number.</param>
    public DiagnosticBag Index(int publication, Edition edition) => Make(publication, edition, _cache?.Facts);

    private DiagnosticBag Make(int publication, Edition edition, StepCache<BarrierStep, object?>? cache)
    {
        var (_, made) = _pipelines.Published[publication];
        var recorded = cache?.Recall(made, edition, Run);
        var result = recorded?.Result ?? Run(null);
        edition.Facts.Set(publication, result.Made, recorded?.Reads, edition);
        return result.Diagnostics;

        StepResult<object?> Run(Reads? reads)
        {
            var bag = new DiagnosticBag();
            return new StepResult<object?>(made.Make(new Catalogue(edition, _pipelines.Published[publication].Needs, reads), bag), bag);
        }
    }

    public StepResult<IDocument?> Compose(IPipeline pipeline, ImmutableArray<IEntry> entries, Edition edition)
    {
        return _cache is null ? Run(null) : _cache.Documents.Recall(entries[0], edition, Run).Result;

        StepResult<IDocument?> Run(Reads? reads)
        {
            var bag = new DiagnosticBag();
            if (pipeline.GathersAt is not null)
                reads?.Note(EveryGathered.Query, pipeline.Name);
            return new StepResult<IDocument?>(pipeline.Compose(entries, new SiteIndex(edition, _pipelines.NeedsAtIndexOf(pipeline), reads), bag), bag);
        }
    }

    /// <summary>Makes a fact that tells which links stand: always, as those of the second barrier.</summary>
    public DiagnosticBag Settle(int publication, ComposedDocuments documents, Edition edition)
    {
        var bag = new DiagnosticBag();
        var made = _pipelines.Published[publication];
        edition.Facts.Set(publication, made.Step.Make(new ComposedSite(documents, edition, made.Needs), bag), reads: null, edition);
        return bag;
    }

    /// <summary>Makes a fact of the second barrier: always, since it is told of all documents, and one of them has changed.</summary>
    public DiagnosticBag Link(int publication, LinkedDocuments documents, Edition edition)
    {
        var bag = new DiagnosticBag();
        var made = _pipelines.Published[publication];
        edition.Facts.Set(publication, made.Step.Make(new LinkedSite(documents, edition, made.Needs), bag), reads: null, edition);
        return bag;
    }
}
