using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>All that one run tells its steps, as far as it has come. What it tells them up to the second barrier is compared with
/// what the next run does.</summary>
/// <param name="opening">What was told before the catalogue; null if this is that.</param>
internal sealed class Edition(PipelineList pipelines, Edition? opening = null)
{
    public FactTable Facts { get; } = opening?.Facts ?? new(pipelines);

    /// <summary>Stands for all that the catalogue was told besides the files.</summary>
    public Fingerprint Told => opening is null ? default : Facts.FingerprintOfOpening();

    public ImmutableArray<IEntry> Entries { get; set; } = [];

    public FrozenSet<SitePath> Addresses { get; set; } = [];

    /// <summary>Who makes the pages that no file stands behind.</summary>
    public Dictionary<SitePath, IPipeline> Makers { get; init; } = [];

    /// <summary>The entries that stand in the place of those that were catalogued, by the paths of their files.</summary>
    public Dictionary<string, IEntry> Arranged { get; init; } = [];

    /// <summary>The pages of files, and the files of pages.</summary>
    public FilePages Files { get; set; } = FilePages.None;

    /// <summary>The entries that make one document together, in their order, by the name of their pipeline.</summary>
    public Dictionary<string, ImmutableArray<IEntry>> Gathered { get; init; } = [];
}
