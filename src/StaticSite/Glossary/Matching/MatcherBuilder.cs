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
    private readonly List<AsWritten> _asWritten = [];
    private int _labels;

    public void Add(LabelPattern label)
    {
        var number = _labels++;
        if (label.Text.Contains('\uFFFC'))
            return;

        _tokens.Clear();
        _asWritten.Clear();
        var words = 0;
        var reader = new TokenReader(label.Text);
        while (reader.Read())
        {
            var word = Spell(reader.Token);
            words += Characters.KindAt(word, 0, out _) == CharacterKind.Word ? 1 : 0;
            if (label.IsExact ? Spelling.HasCase(word) : Spelling.IsBoundByCase(word))
                _asWritten.Add(new AsWritten(_tokens.Count, word, Spelling.None));
            _tokens.Add((NumberOf(word), reader.IsSeparated));
        }

        if (_tokens.Count > 0)
            AddSpelling(number, TraitsOf(label, words));
    }

    public (LabelVocabulary LabelVocabulary, LabelTrie Trie, Spelling[] Spellings) Freeze()
    {
        var trie = _trie.Freeze(_words.Count, Chain);
        return (new LabelVocabulary(_words), trie, [.. _spellings]);
    }

    /// <summary>Lets the spellings of a label end in those of the next shorter one.</summary>
    private void Chain(int spelling, int shorter)
    {
        var self = _spellings[spelling];
        if (self.Next == Spelling.None)
            _spellings[spelling] = self = self with { Next = shorter };
        else
            Chain(self.Next, shorter);

        foreach (ref var fixedWord in self.AsWritten.AsSpan())
            fixedWord = fixedWord with { Otherwise = Otherwise(self.Next, fixedWord) };
    }

    private int Otherwise(int next, AsWritten failed)
    {
        if (next != Spelling.None)
            foreach (var same in _spellings[next].AsWritten)
                if (same.Index == failed.Index && same.Word == failed.Word)
                    return same.Otherwise;

        return next;
    }

    private static LabelTraits TraitsOf(LabelPattern label, int words) =>
        (label.IsException ? LabelTraits.Exception : LabelTraits.None)
        | (words == 1 ? LabelTraits.OneWord : LabelTraits.None)
        | (label.IsTitled ? LabelTraits.Titled : LabelTraits.None)
        | (!label.IsExact && LetterCases.AreSmall(label.Text) ? LabelTraits.Small : LabelTraits.None);

    private void AddSpelling(int label, LabelTraits traits)
    {
        var node = _trie.Add(CollectionsMarshal.AsSpan(_tokens));
        var (previous, next) = (Spelling.None, _trie.FirstSpelling(node));
        while (next != Spelling.None && _spellings[next].AsWritten.Length >= _asWritten.Count)
        {
            if (_spellings[next].AsWritten.SequenceEqual(_asWritten))
                return;

            (previous, next) = (next, _spellings[next].Next);
        }

        var self = _spellings.Count;
        _spellings.Add(new Spelling(label, traits, _tokens.Count, _asWritten.Count == 0 ? [] : [.. _asWritten], next));
        if (previous == Spelling.None)
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
