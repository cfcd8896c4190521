using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>All that one run tells its steps, as far as it has come. What it tells them up to the second barrier is compared with
/// what the next run does.</summary>
internal sealed class Edition(PipelineList pipelines)
{
    public FactTable Facts { get; } = new(pipelines);

    public ImmutableArray<IEntry> Entries { get; set; } = [];

    public FrozenSet<SitePath> Addresses { get; set; } = [];

    /// <summary>Who makes the pages that no file stands behind.</summary>
    public Dictionary<SitePath, IPipeline> Makers { get; init; } = [];

    /// <summary>The entries that make one document together, in their order, by the name of their pipeline.</summary>
    public Dictionary<string, ImmutableArray<IEntry>> Gathered { get; init; } = [];
}
