using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite;

/// <summary>Builds nearly the same files again and again, and does again only what a change asks for.</summary>
/// <remarks>Files that did not change are told by being the same objects. One build at a time.</remarks>
public sealed class RepeatedBuild
{
    private readonly PipelineList _pipelines;
    private readonly BuildCache _cache = new();

    internal RepeatedBuild(PipelineList pipelines) => _pipelines = pipelines;

    public BuiltSite Build(IEnumerable<SourceFile> files, IScheduler? scheduler = null) =>
        new(SiteBuild.Run(files, _pipelines, scheduler ?? new ParallelScheduler(), _cache));
}
