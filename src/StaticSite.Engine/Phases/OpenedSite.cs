using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>What was made before the catalogue: the files that are read first, and what was made of them.</summary>
public sealed record OpenedSite
{
    private readonly PipelineList _pipelines;
    private readonly FrozenDictionary<string, CataloguedFile> _files;

    internal OpenedSite(PipelineList pipelines, Edition edition, IEnumerable<CataloguedFile> files, ImmutableArray<DiagnosticBag> found)
    {
        (_pipelines, Edition, Found) = (pipelines, edition, found);
        _files = files.DistinctBy(file => file.Source.Path).ToFrozenDictionary(file => file.Source.Path, StringComparer.Ordinal);
    }

    internal Edition Edition { get; }

    internal ImmutableArray<DiagnosticBag> Found { get; }

    /// <summary>As the catalogue step of a pipeline is given it.</summary>
    public Opening For(IPipeline pipeline) => For(pipeline, reads: null);

    internal Opening For(IPipeline pipeline, Reads? reads) => new(Edition, _pipelines.NeedsAtOpeningOf(pipeline), reads);

    internal CataloguedFile? Find(SourceFile source) => _files.GetValueOrDefault(source.Path);
}
