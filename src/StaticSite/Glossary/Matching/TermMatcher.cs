using System.Buffers;
using System.Text;

namespace StaticSite.Glossary.Matching;

/// <summary>Finds the mentions of labels in a text: rules 1 to 7 and 16 to 20 of what becomes a link.</summary>
/// <remarks>Built once, then frozen: any number of threads may share it.</remarks>
internal sealed class TermMatcher
{
    // Many labels may start at one word and each fail for its own reason. This keeps the cost linear, and is far more
    // than any glossary has.
    private const int MostTries = 100;

    private readonly LabelVocabulary _vocabulary;
    private readonly LabelTrie _trie;
    private readonly Spelling[] _spellings;
    private readonly NameRule? _names;

    private TermMatcher(LabelVocabulary vocabulary, LabelTrie trie, Spelling[] spellings, NameRule? names) =>
        (_vocabulary, _trie, _spellings, _names) = (vocabulary, trie, spellings, names);

    /// <summary>Makes a matcher that reports a label by its place in the list.</summary>
    /// <remarks>Of labels that match the same texts the first is reported. Of labels that differ by case alone
    /// (<c>IT</c> and <c>it</c>) the one with more words that match only as written goes first. A label without any
    /// character but spaces, or with U+FFFC, which stands for what is no text, matches nothing.</remarks>
    public static TermMatcher Of(IEnumerable<string> labels) => Of(labels.Select(label => new LabelPattern(label)), null);

    /// <inheritdoc cref="Of(IEnumerable{string})"/>
    /// <param name="names">Tells names from mentions, or null in a language where nothing does.</param>
    internal static TermMatcher Of(IEnumerable<LabelPattern> labels, NameRule? names)
    {
        var builder = new MatcherBuilder();
        foreach (var label in labels)
            builder.Add(label);
        var (vocabulary, trie, spellings) = builder.Freeze();
        return new TermMatcher(vocabulary, trie, spellings, names);
    }

    /// <summary>Appends the mentions in a block's text, in text order.</summary>
    /// <remarks>
    /// Mentions that may become links, and phrases that keep words from it, never overlap. Where one may not, the longest such candidate is reported with
    /// the reason; it consumes no text, so shorter or later ones may still link. The text is raw: line ends are
    /// <c>\n</c>, and each excluded inline is one U+FFFC.
    /// </remarks>
    public void Find(ReadOnlySpan<char> text, List<TermMatch> matches)
    {
        // Most words are in no label, so what stands between them is short; the buffer grows only for odd texts.
        var phrase = new Phrase(ArrayPool<Token>.Shared.Rent(64));
        var shouted = new ShoutedLine();
        var reader = new TokenReader(text);
        while (reader.Read())
        {
            var word = _vocabulary.Find(in reader);
            if (word != LabelVocabulary.Unknown)
                phrase.Add(new Token(reader.Start, reader.End, word, reader.IsSeparated));
            else if (phrase.Count > 0)
            {
                Settle(text, phrase.Tokens, ref shouted, matches);
                phrase.Clear();
            }
        }

        Settle(text, phrase.Tokens, ref shouted, matches);
        phrase.Return();
    }

    /// <summary>Finds the mentions in a run of words that all occur in labels.</summary>
    private void Settle(ReadOnlySpan<char> text, Span<Token> phrase, ref ShoutedLine shouted, List<TermMatch> matches)
    {
        var node = LabelTrie.Root;
        var isSeparated = false;
        for (var i = phrase.Length - 1; i >= 0; i--)
        {
            node = _trie.Step(node, phrase[i].Word, isSeparated);
            isSeparated = phrase[i].IsSeparated;
            phrase[i].Longest = _trie.Longest(node);
        }

        for (var i = 0; i < phrase.Length;)
            i += phrase[i].Longest == Spelling.None ? 1 : Take(text, phrase[i..], ref shouted, matches);
    }

    /// <summary>Reports what starts with the first word, and returns how many words that consumes.</summary>
    private int Take(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> phrase, ref ShoutedLine shouted, List<TermMatch> matches)
    {
        var start = phrase[0].Start;
        if (IsNoWord(text, phrase[0]) && Surroundings.AdjoinBefore(text, start) || Surroundings.KatakanaBefore(text, start))
            return 1;

        var before = Surroundings.TieBefore(text, start) ? MatchVerdict.HyphenBefore
            : Surroundings.JoinBefore(text, start) ? MatchVerdict.JoinedToAddress
            : Surroundings.TagBefore(text, start) ? MatchVerdict.PartOfToken
            : MatchVerdict.Linkable;
        var isReported = false;
        var next = phrase[0].Longest;
        for (var tries = 0; next != Spelling.None && tries < MostTries; tries++)
        {
            ref readonly var spelling = ref _spellings[next];
            var mention = phrase[..spelling.Words];
            var last = mention[^1];
            next = spelling.Next;
            if (IsNoWord(text, last) && Surroundings.AdjoinAfter(text, last.End) || Surroundings.KatakanaAfter(text, last.Start, last.End))
                continue;

            var verdict = before != MatchVerdict.Linkable
                ? before
                : Judge(text, mention, in spelling, ref shouted, ref next);
            if (spelling.IsException && verdict != MatchVerdict.Excepted)
            {
                next = spelling.Next;
                continue;
            }

            var takesWords = verdict is MatchVerdict.Linkable or MatchVerdict.Excepted;
            if (takesWords || !isReported)
                matches.Add(new TermMatch(start, last.End - start, spelling.Label, verdict));
            if (takesWords)
                return mention.Length;
            if (before != MatchVerdict.Linkable)
                return 1;

            isReported = true;
        }

        return 1;
    }

    private MatchVerdict Judge(
        ReadOnlySpan<char> text,
        ReadOnlySpan<Token> mention,
        in Spelling spelling,
        ref ShoutedLine shouted,
        ref int next)
    {
        var (start, last) = (mention[0].Start, mention[^1]);
        if (Surroundings.JoinAfter(text, last.End))
            return MatchVerdict.JoinedToAddress;
        if (Surroundings.Chained(text, start, last.End)
            || !IsNoWord(text, last) && Surroundings.SignsBehind(text, last.Start, last.End))
            return MatchVerdict.PartOfToken;

        foreach (var word in spelling.AsWritten)
            if (!IsWritten(text[mention[word.Index].Start..mention[word.Index].End], word.Word))
            {
                next = word.Otherwise;
                return MatchVerdict.OtherCase;
            }

        if (spelling.IsException)
            return MatchVerdict.Excepted;

        foreach (var word in spelling.AsWritten)
            if (shouted.Covers(text, mention[word.Index].Start, mention[word.Index].End))
                return MatchVerdict.ShoutedLine;

        // In a line that shouts, capitals make no name.
        return _names is not null
            && (spelling.IsSmall && _names.IsPartOfName(text, start, last.Start, last.End, spelling.IsOneWord)
                || spelling.IsTitled && NameRule.IsPartOfLongerName(text, start, last.Start, last.End))
            && !shouted.Covers(text, start, last.End)
            ? MatchVerdict.PartOfName
            : MatchVerdict.Linkable;
    }

    // Words are whole by the way they are read, and letters of scripts without spaces may stand anywhere.
    private static bool IsNoWord(ReadOnlySpan<char> text, Token token) =>
        Characters.KindAt(text, token.Start, out _) is CharacterKind.Other or CharacterKind.Hyphen;

    private static bool IsWritten(ReadOnlySpan<char> token, string written)
    {
        if (token.SequenceEqual(written))
            return true;

        if (Ascii.IsValid(token))
            return false;

        using var canonical = new Canonical(token, stackalloc char[256]);
        return canonical.Text.SequenceEqual(written);
    }

    private record struct Token(int Start, int End, int Word, bool IsSeparated)
    {
        /// <summary>The first spelling of the longest label that starts here.</summary>
        public int Longest { get; set; }
    }

    private ref struct Phrase(Token[] tokens)
    {
        private Token[] _tokens = tokens;

        public int Count { get; private set; }

        public readonly Span<Token> Tokens => _tokens.AsSpan(0, Count);

        public void Add(Token token)
        {
            if (Count == _tokens.Length)
                Grow();
            _tokens[Count++] = token;
        }

        public void Clear() => Count = 0;

        public readonly void Return() => ArrayPool<Token>.Shared.Return(_tokens);

        private void Grow()
        {
            var larger = ArrayPool<Token>.Shared.Rent(_tokens.Length * 2);
            Tokens.CopyTo(larger);
            ArrayPool<Token>.Shared.Return(_tokens);
            _tokens = larger;
        }
    }
}
