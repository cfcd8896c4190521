using System.Collections.Frozen;
using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>What a run leaves for the next one over nearly the same files: the results of its steps, each with what the
/// step had asked of the rest of the site. A step that would be told the same again is not run again.</summary>
/// <remarks>It keeps the whole site in memory, and serves one run at a time. A file counts as unchanged if it is the same
/// <see cref="SourceFile"/>, so whoever reads the files hands over the old ones where nothing changed.</remarks>
public sealed class BuildCache
{
    private FrozenSet<SitePath> _addresses = [];

    internal StepCache<SourceFile, Catalogue, IEntry?> Entries { get; } = new();

    internal StepCache<IPipeline, Catalogue, ImmutableArray<object>> Facts { get; } = new();

    internal StepCache<IEntry, SiteIndex, IDocument?> Documents { get; } = new();

    /// <summary>The set of the last run if it is equal, so that the two can be told to be equal at a glance.</summary>
    internal FrozenSet<SitePath> Recall(FrozenSet<SitePath> addresses) =>
        _addresses.SetEquals(addresses) ? _addresses : _addresses = addresses;

    /// <summary>Forgets what a run left that was not finished.</summary>
    internal void Start()
    {
        Entries.Start();
        Facts.Start();
        Documents.Start();
    }

    /// <summary>Leaves to the next run what this one needed up to the first barrier.</summary>
    internal void Finish(Catalogue catalogue)
    {
        Entries.Finish(catalogue);
        Facts.Finish(catalogue);
    }

    /// <summary>Leaves to the next run what this one needed up to the second barrier.</summary>
    internal void Finish(SiteIndex index) => Documents.Finish(index);
}
