using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Cuts a text into runs of words that nothing but spaces and hyphens parts. Reused from text to text: it runs over every word of
/// the site.</summary>
internal sealed class WordRuns
{
    private readonly List<Word> _words = [];
    private char[] _folded = new char[256];
    private int _length;

    /// <summary>The words of the run that was read last.</summary>
    public IReadOnlyList<Word> Words => _words;

    /// <summary>A word of a text.</summary>
    /// <param name="Start">In the text.</param>
    /// <param name="End">In the text.</param>
    /// <param name="From">Where it starts among the letters of the run, in small ones, without anything between words.</param>
    /// <param name="To">Where it ends there.</param>
    public readonly record struct Word(int Start, int End, int From, int To);

    /// <summary>The letters of some words of the run, in small ones, without anything between them.</summary>
    /// <param name="last">Included.</param>
    public ReadOnlySpan<char> Letters(int first, int last) => _folded.AsSpan(_words[first].From.._words[last].To);

    /// <summary>Hands over each run, one after the other, as this.</summary>
    public void Read(ReadOnlySpan<char> text, Action<WordRuns> take)
    {
        Clear();
        var reader = new TokenReader(text);
        while (reader.Read())
        {
            var isWord = Characters.KindAt(text, reader.Start, out _) == CharacterKind.Word;
            if (_words.Count > 0 && (!isWord || !reader.IsSeparated))
            {
                take(this);
                Clear();
            }

            if (isWord)
                Add(reader.Start, reader.End, reader.Token);
        }

        if (_words.Count > 0)
            take(this);
    }

    /// <summary>The letters of a label as a run has them, and where its words end among them; null for one that holds anything but
    /// words.</summary>
    public static (string Letters, int[] Ends)? Of(string label)
    {
        var reader = new TokenReader(label);
        var runs = new WordRuns();
        while (reader.Read())
        {
            if (Characters.KindAt(label, reader.Start, out _) != CharacterKind.Word || runs._words.Count > 0 && !reader.IsSeparated)
                return null;
            runs.Add(reader.Start, reader.End, reader.Token);
        }

        return runs._words.Count == 0 ? null : (runs.Letters(0, runs._words.Count - 1).ToString(), [.. runs._words.Select(word => word.To)]);
    }

    private void Clear()
    {
        _words.Clear();
        _length = 0;
    }

    private void Add(int start, int end, ReadOnlySpan<char> token)
    {
        using var canonical = new Canonical(token, stackalloc char[256]);
        if (_folded.Length - _length < canonical.Text.Length)
            Array.Resize(ref _folded, Math.Max(_folded.Length * 2, _length + canonical.Text.Length));
        var from = _length;
        foreach (var letter in canonical.Text)
            _folded[_length++] = char.ToLowerInvariant(letter);
        _words.Add(new Word(start, end, from, _length));
    }
}
