using StaticSite.Features;

namespace StaticSite.Search;

/// <summary>Which sections, or terms, have each word, and how much it means there, from 1 to <see cref="Levels"/>.</summary>
/// <remarks>Hot: every word of every section passes through. A large site has millions of postings, so they are kept
/// packed.</remarks>
/// <param name="unit">What a word of a text weighs that counts as it is.</param>
internal sealed class Postings(Vocabulary vocabulary, KnownPieces pieces, int unit = Weight.OfText)
{
    public const int Levels = 8;

    // BM25 with k1 = 1.2 and b = 0.6, against a section of this many words. A fixed length instead of the site's mean
    // keeps what one page says about itself from changing when another page does.
    private const int UsualLength = 100;

    private readonly WordCounts _counts = new();
    private PackedPostings?[] _byWord = [];

    public int Sections { get; private set; }

    /// <summary>How many postings there are, of each word no more than most.</summary>
    public long Count(int most) => _byWord.Sum(postings => Math.Min(postings?.Count ?? 0, (long)most));

    /// <summary>Reads a word's sections in ascending order, each times <see cref="Levels"/>, plus the level less
    /// one.</summary>
    /// <param name="sections">Emptied first.</param>
    public void Read(int word, List<int> sections)
    {
        sections.Clear();
        if (word < _byWord.Length && _byWord[word] is { } postings)
            postings.AppendTo(sections);
    }

    /// <summary>Adds the next section.</summary>
    public void Add(SearchSection section)
    {
        Count(section);
        if (_byWord.Length < vocabulary.Count)
            Array.Resize(ref _byWord, Math.Max(vocabulary.Count, _byWord.Length * 2));

        var total = 0L;
        foreach (var word in _counts.Words)
            total += _counts[word];
        foreach (var word in _counts.Words)
            (_byWord[word] ??= new PackedPostings()).Add(Sections * Levels + LevelOf(_counts[word], total));
        Sections++;
    }

    private void Count(SearchSection section)
    {
        _counts.Clear();
        var packed = section.Words.Span;
        while (PackedWords.TryTake(ref packed, out var word, out var count))
            if (pieces.Keep(word))
                _counts.Add(word, count);

        Span<char> key = stackalloc char[WordKey.MaxLength];
        foreach (var (text, weight) in section.Weighted)
        {
            var words = new WordReader(text);
            while (words.TryRead(key, out var length))
                if (pieces.Keep(key[..length]))
                    _counts.Add(vocabulary.NumberOf(key[..length]), weight);
        }
    }

    // count ÷ (count + 1.2 × (0.4 + 0.6 × total ÷ usual)), of units, in whole numbers, which are the same on every machine.
    private int LevelOf(long count, long total)
    {
        var weighed = count * 100 * UsualLength;
        var level = Levels * weighed / (weighed + 48 * UsualLength * unit + 72 * total);
        return (int)Math.Min(level, Levels - 1);
    }

    /// <summary>Ascending numbers, each as a <see cref="Varint"/> of what it adds to the one before.</summary>
    private sealed class PackedPostings
    {
        private byte[] _packed = new byte[8];
        private int _length;
        private int _last;

        public int Count { get; private set; }

        public void Add(int posting)
        {
            if (_packed.Length - _length < Varint.MaxLength)
                Array.Resize(ref _packed, _packed.Length * 2);
            _length += Varint.Write((uint)(posting - _last), _packed.AsSpan(_length));
            _last = posting;
            Count++;
        }

        public void AppendTo(List<int> postings)
        {
            ReadOnlySpan<byte> rest = _packed.AsSpan(0, _length);
            for (var posting = 0; !rest.IsEmpty;)
                postings.Add(posting += (int)Varint.Take(ref rest));
        }
    }
}
