using System.Runtime.InteropServices;

namespace StaticSite.Engine;

/// <summary>Notes what one step reads of all that it is given: the one recorder, through which every read goes.</summary>
/// <remarks>A step can use only what it is given, so one that would be told the same again would make the same again. Each
/// step has its own, and runs on one thread.</remarks>
public sealed class Reads
{
    private readonly HashSet<(Query Query, object Key)> _noted = [];
    private readonly Dictionary<Query, IGathered> _gathered = [];

    /// <summary>Every query with the key of what was asked, as text, in an order of its own.</summary>
    public IEnumerable<(Query Query, string Key)> All =>
        _noted.Select(read => (read.Query, (string)read.Key)).Concat(_gathered.Select(read => (read.Key, read.Value.Key)));

    /// <summary>Notes that something was asked. Twice is as good as once.</summary>
    /// <param name="key">What was asked in particular; empty where the query says it all.</param>
    public void Note(Query query, string key) => _noted.Add((query, key));

    /// <summary>What was asked by this query so far, for queries that are asked so often that only all of it together
    /// is kept.</summary>
    public T Gather<T>(Query query) where T : class, IGathered, new()
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_gathered, query, out _);
        return (T)(known ??= new T());
    }

    /// <summary>Whether two editions, one of which followed the other, give the same answers.</summary>
    internal bool AreAnsweredAlike(Edition last, Edition now)
    {
        foreach (var (query, key) in _noted)
            if (!query.IsAnsweredAlike(last, now, key))
                return false;
        foreach (var (query, key) in _gathered)
            if (!query.IsAnsweredAlike(last, now, key))
                return false;
        return true;
    }

    /// <summary>Stands for all that was read of an edition, and so for all that a step made of it.</summary>
    internal Fingerprint FingerprintIn(Edition edition) => Fingerprint.Of(_noted
        .Concat(_gathered.Select(read => (read.Key, (object)read.Value)))
        .Select(read => (Name: $"{read.Item1.Name}: {read.Item2}", Answer: read.Item1.FingerprintIn(edition, read.Item2)))
        .OrderBy(read => read.Name, StringComparer.Ordinal)
        .SelectMany(read => new[] { Fingerprint.Of(read.Name), read.Answer }));
}

/// <summary>What was asked by one query, taken together.</summary>
public interface IGathered
{
    /// <summary>The same as text, of which it can be made again.</summary>
    string Key { get; }
}
