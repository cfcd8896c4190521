using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.InteropServices;

namespace StaticSite.Engine;

/// <summary>What the pipelines published in one run, as far as it has come.</summary>
/// <remarks>A group of publications writes each its own slot, and the slots of later groups are not read before.</remarks>
internal sealed class FactTable(PipelineList pipelines)
{
    private readonly object?[] _made = new object?[pipelines.Published.Length];
    private readonly (Reads? Reads, Edition Edition)[] _reads = new (Reads?, Edition)[pipelines.Published.Length];

    /// <param name="reads">What it was made of, where somebody wants to know.</param>
    /// <param name="edition">What it was read in.</param>
    public void Set(int publication, object? made, Reads? reads, Edition edition) =>
        (_made[publication], _reads[publication]) = (made, (reads, edition));

    public T? Find<T>(Fact<T> fact) where T : class =>
        pipelines.PublishersOf(fact) is [var publisher] ? Made<T>(fact, publisher) : null;

    public ImmutableArray<T> All<T>(FactList<T> fact) where T : class
    {
        var publishers = pipelines.PublishersOf(fact);
        var all = new T[publishers.Length];
        for (var i = 0; i < all.Length; i++)
            all[i] = Made<T>(fact, publishers[i]);
        return ImmutableCollectionsMarshal.AsImmutableArray(all);
    }

    /// <summary>What a fact was made of.</summary>
    public Fingerprint FingerprintOf(Fact fact) => Fingerprint.Of(pipelines.PublishersOf(fact).ToArray()
        .Select(publisher => Fingerprint.Of([Fingerprint.Of(pipelines.Published[publisher].Pipeline.Name), FingerprintOf(publisher)])));

    /// <summary>What all that was told before the catalogue was made of.</summary>
    public Fingerprint FingerprintOfOpening() => Fingerprint.Of(pipelines.AtOpening.SelectMany(group => group).Select(FingerprintOf));

    /// <summary>Whether two runs made a fact of the same.</summary>
    public bool IsSame(Fact fact, FactTable other)
    {
        foreach (var publisher in pipelines.PublishersOf(fact))
            if (!ReferenceEquals(_made[publisher], other._made[publisher]))
                return false;
        return true;
    }

    private Fingerprint FingerprintOf(int publication)
    {
        var (reads, edition) = _reads[publication];
        return reads!.FingerprintIn(edition);
    }

    private T Made<T>(Fact fact, int publisher) where T : class =>
        (T)(_made[publisher] ?? throw new UnreachableException($"'{fact}' is not published yet."));
}
