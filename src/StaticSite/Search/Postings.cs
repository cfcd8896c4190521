using System.Runtime.InteropServices;

namespace StaticSite.Search;

/// <summary>Which sections have each word, and how much it means there, from 1 to <see cref="Levels"/>.</summary>
/// <remarks>Hot: every word of every section passes through.</remarks>
internal sealed class Postings(Vocabulary vocabulary)
{
    public const int Levels = 8;

    // BM25 with k1 = 1.2 and b = 0.6, against a section of this many words. A fixed length instead of the site's mean
    // keeps what one page says about itself from changing when another page does.
    private const int UsualLength = 100;

    private readonly Dictionary<int, int> _counts = [];
    private List<int>?[] _byWord = [];

    public int Sections { get; private set; }

    /// <summary>A word's sections in ascending order, each times <see cref="Levels"/>, plus the level less one.</summary>
    public List<int>? Of(int word) => word < _byWord.Length ? _byWord[word] : null;

    /// <summary>Adds the next section.</summary>
    public void Add(IndexedSection section)
    {
        _counts.Clear();
        ReadOnlySpan<byte> packed = section.Words;
        while (PackedWords.TryTake(ref packed, out var word, out var count))
            Add(word, count);

        Span<char> key = stackalloc char[WordKey.MaxLength];
        foreach (var (text, weight) in section.Weighted)
        {
            var words = new WordReader(text);
            while (words.TryRead(key, out var length))
                Add(vocabulary.NumberOf(key[..length]), weight);
        }

        if (_byWord.Length < vocabulary.Count)
            Array.Resize(ref _byWord, Math.Max(vocabulary.Count, _byWord.Length * 2));

        var total = 0L;
        foreach (var count in _counts.Values)
            total += count;
        foreach (var (word, count) in _counts)
            (_byWord[word] ??= []).Add(Sections * Levels + LevelOf(count, total));
        Sections++;
    }

    private void Add(int word, int count) =>
        CollectionsMarshal.GetValueRefOrAddDefault(_counts, word, out _) += count;

    // count ÷ (count + 1.2 × (0.4 + 0.6 × total ÷ usual)) in whole numbers, which are the same on every machine.
    private static int LevelOf(long count, long total)
    {
        var weighed = count * 100 * UsualLength;
        var level = Levels * weighed / (weighed + 48 * UsualLength + 72 * total);
        return (int)Math.Min(level, Levels - 1);
    }
}
