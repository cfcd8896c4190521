namespace StaticSite.Search;

/// <summary>How often each word of a section occurs, by number. Hot, and used again from section to section: what it
/// costs depends on the section, not on how many words the site has.</summary>
internal sealed class WordCounts
{
    private int[] _counts = new int[1024];
    private int[] _words = new int[256];
    private int _length;

    /// <summary>The words that occur, in no order that means anything.</summary>
    public ReadOnlySpan<int> Words => _words.AsSpan(0, _length);

    public int this[int word] => _counts[word];

    public void Add(int word, int count = 1)
    {
        if (word >= _counts.Length)
            Array.Resize(ref _counts, Math.Max(_counts.Length * 2, word + 1));
        if (_counts[word] == 0)
            Note(word);
        _counts[word] += count;
    }

    public void Clear()
    {
        foreach (var word in Words)
            _counts[word] = 0;
        _length = 0;
    }

    private void Note(int word)
    {
        if (_length == _words.Length)
            Array.Resize(ref _words, _length * 2);
        _words[_length++] = word;
    }
}
