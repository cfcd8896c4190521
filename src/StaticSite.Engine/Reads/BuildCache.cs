using System.Collections.Frozen;

namespace StaticSite.Engine;

/// <summary>What a run leaves for the next one over nearly the same files: the results of its steps, each with what the
/// step had read of the rest of the site. A step that would be told the same again is not run again.</summary>
/// <remarks>It keeps the whole site in memory, and serves one run at a time.</remarks>
public sealed class BuildCache
{
    private FrozenSet<SitePath> _addresses = [];
    private Dictionary<string, IEntry> _arranged = [];

    /// <summary>By the fingerprint of a file, so that a file which was read again and did not change stays the same entry.</summary>
    internal StepCache<Fingerprint, IEntry?> Entries { get; } = new(EqualityComparer<Fingerprint>.Default);

    /// <summary>Those that were told before the catalogue.</summary>
    internal StepCache<BarrierStep, object?> OpeningFacts { get; } = new(ReferenceEqualityComparer.Instance);

    internal StepCache<BarrierStep, object?> Facts { get; } = new(ReferenceEqualityComparer.Instance);

    internal StepCache<IEntry, IDocument?> Documents { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The set of the last run if it is equal, so that the two can be told to be equal at a glance.</summary>
    internal FrozenSet<SitePath> Recall(FrozenSet<SitePath> addresses) =>
        _addresses.SetEquals(addresses) ? _addresses : _addresses = addresses;

    /// <summary>Puts those of the last run in the place of equal ones, so that what was made of them can be recalled.</summary>
    internal void Recall(Dictionary<string, IEntry> arranged)
    {
        foreach (var path in arranged.Keys)
            if (_arranged.TryGetValue(path, out var last) && last.Equals(arranged[path]))
                arranged[path] = last;
        _arranged = arranged;
    }

    /// <summary>Forgets what a run left that was not finished.</summary>
    internal void Start()
    {
        Entries.Start();
        OpeningFacts.Start();
        Facts.Start();
        Documents.Start();
    }

    /// <summary>Leaves to the next run what this one needed up to the first barrier.</summary>
    internal void FinishIndex(Edition opening, Edition edition)
    {
        OpeningFacts.Finish(opening);
        Entries.Finish(opening);
        Facts.Finish(edition);
    }

    /// <summary>Leaves to the next run what this one needed up to the second barrier.</summary>
    internal void FinishCompose(Edition edition) => Documents.Finish(edition);
}
