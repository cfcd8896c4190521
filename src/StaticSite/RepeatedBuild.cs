using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite;

/// <summary>Builds nearly the same files again and again, and does again only what a change asks for.</summary>
/// <remarks>Files are told apart by what they hold; one that is the same object as before need not be looked at. It keeps the
/// last site in memory. One build at a time.</remarks>
public sealed class RepeatedBuild
{
    private readonly PipelineList _pipelines;
    private readonly BuildCache _cache = new();

    internal RepeatedBuild(PipelineList pipelines) => _pipelines = pipelines;

    /// <summary>Builds the site of these files, and gives what a build from nothing would.</summary>
    /// <param name="files">All of the input, whatever changed.</param>
    /// <param name="scheduler">Null for as many steps at once as there are processors.</param>
    /// <exception cref="AggregateException">As <see cref="SiteBuilder.Build"/> says.</exception>
    public BuiltSite Build(IEnumerable<SourceFile> files, IScheduler? scheduler = null) =>
        new(SiteBuild.Run(files, _pipelines, scheduler ?? new ParallelScheduler(), _cache));
}
