using System.Runtime.InteropServices;

namespace StaticSite.Glossary.Matching;

/// <summary>Collects labels; what it freezes to is all that a matcher needs.</summary>
internal sealed class MatcherBuilder
{
    private readonly List<string> _words = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);
    private readonly LabelTrie.Builder _trie = new();
    private readonly List<Spelling> _spellings = [];
    private readonly List<(int Word, bool IsSeparated)> _tokens = [];
    private readonly List<(int Index, string Written)> _asWritten = [];
    private int _labels;

    public void Add(string label)
    {
        var number = _labels++;
        if (label.Contains('\uFFFC'))
            return;

        _tokens.Clear();
        _asWritten.Clear();
        var reader = new TokenReader(label);
        while (reader.Read())
        {
            var word = Spell(reader.Token);
            if (Spelling.IsBoundByCase(word))
                _asWritten.Add((_tokens.Count, word));
            _tokens.Add((NumberOf(word), reader.IsSeparated));
        }

        if (_tokens.Count > 0)
            AddSpelling(number);
    }

    public (Vocabulary Vocabulary, LabelTrie Trie, Spelling[] Spellings) Freeze() =>
        (new Vocabulary(_words), _trie.Freeze(_words.Count), [.. _spellings]);

    private void AddSpelling(int label)
    {
        var node = _trie.Add(CollectionsMarshal.AsSpan(_tokens));
        var (previous, next) = (-1, _trie.FirstSpelling(node));
        for (; next >= 0 && _spellings[next] is var other && other.AsWritten.Length >= _asWritten.Count; next = other.Next)
        {
            if (other.AsWritten.SequenceEqual(_asWritten))
                return;

            previous = next;
        }

        var self = _spellings.Count;
        _spellings.Add(new Spelling(label, _tokens.Count, _asWritten.Count == 0 ? [] : [.. _asWritten], next));
        if (previous < 0)
            _trie.SetFirstSpelling(node, self);
        else
            _spellings[previous] = _spellings[previous] with { Next = self };
    }

    /// <summary>The canonical word, the same string each time, since many labels share their words.</summary>
    private string Spell(ReadOnlySpan<char> token)
    {
        using var canonical = new Canonical(token, stackalloc char[256]);
        var word = canonical.Text.ToString();
        return _written.TryAdd(word, word) ? word : _written[word];
    }

    private int NumberOf(string word)
    {
        if (_numbers.TryGetValue(word, out var number))
            return number;

        _words.Add(word);
        _numbers.Add(word, _words.Count);
        return _words.Count;
    }
}
