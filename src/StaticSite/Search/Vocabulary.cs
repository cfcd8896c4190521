using System.Collections.Concurrent;

namespace StaticSite.Search;

/// <summary>Numbers the words of the site as they are met, by any thread. The numbers depend on who comes first, so they
/// never leave memory.</summary>
internal sealed class Vocabulary
{
    private readonly ConcurrentDictionary<string, int> _numbers;
    private readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private int _count;

    public Vocabulary()
    {
        _numbers = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>One more than the highest number.</summary>
    public int Count => _count;

    public int NumberOf(ReadOnlySpan<char> word)
    {
        if (_bySpan.TryGetValue(word, out var number))
            return number;

        // A number that loses a race stays unused.
        return _numbers.GetOrAdd(word.ToString(), _ => Interlocked.Increment(ref _count) - 1);
    }

    /// <summary>Every word with its number, in ordinal order.</summary>
    public KeyValuePair<string, int>[] Sorted()
    {
        var words = _numbers.ToArray();
        Array.Sort(words, (left, right) => string.CompareOrdinal(left.Key, right.Key));
        return words;
    }
}
