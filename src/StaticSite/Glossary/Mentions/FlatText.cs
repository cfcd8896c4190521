using Markdig.Helpers;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Glossary.Mentions;

/// <summary>One block's inlines as one text, so that a phrase is found across line ends, and the way back from a
/// place in it to the inline. Reused from block to block: it runs over every word of the site.</summary>
internal sealed class FlatText
{
    // Stands for an inline whose words cannot be linked.
    private const char Object = '\uFFFC';

    // Stand for the words at such an inline's edges, by how those start. Letters that no label has, so that they complete
    // none; a title's capital, since such a word neither shouts nor is part of a shout.
    private const char Capital = '\u1FA8';
    private const char Small = '\uA7F6';
    private const char Letter = '\uA7F7';

    // Behind a line that an author breaks, words start as in a sentence of their own.
    private const string BrokenLine = "\uFFFC\u2029";

    private readonly List<Segment> _segments = [];
    private char[] _text = new char[1024];
    private int _length;

    public ReadOnlySpan<char> Text => _text.AsSpan(0, _length);

    /// <summary>What stands in the text, in order: words that can be linked, and inlines that cannot.</summary>
    public IReadOnlyList<Segment> Segments => _segments;

    /// <param name="Inline">The inline that the words come from.</param>
    /// <param name="Start">In <see cref="Text"/>.</param>
    public readonly record struct Segment(Inline Inline, int Start, int Length, bool CanLink)
    {
        public int End => Start + Length;
    }

    public void Read(ContainerInline inlines)
    {
        _segments.Clear();
        _length = 0;
        Append(inlines);
    }

    /// <summary>The segment that holds a place; segments never leave a gap.</summary>
    public int SegmentAt(int position)
    {
        var (low, high) = (0, _segments.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_segments[middle].Start <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>Where a place in the text stands in the file.</summary>
    public SourceLocation Locate(int position, TextScope scope)
    {
        var segment = _segments[SegmentAt(position)];
        return scope.Locate(segment.Inline.Line, segment.Inline.Column + position - segment.Start);
    }

    /// <summary>What readers see of an inline whose words are not in the text; null for one whose words are.</summary>
    public static string? WordsOf(Inline inline) => inline switch
    {
        IHaveWords spoken => spoken.Words,
        CodeInline code => code.Content,
        AutolinkInline autolink => autolink.Url,
        LinkInline { IsImage: true } => "",
        LineBreakInline => " ",
        LiteralInline or HtmlEntityInline => null,
        ContainerInline container => PlainText.Of(container),
        _ => "",
    };

    /// <summary>Whether a link can hold all of a match, and nothing else: emphasis that begins in it ends in it, and covers
    /// whole words.</summary>
    public bool IsWhole(TermMatch match)
    {
        var (first, last) = (SegmentAt(match.Start), SegmentAt(match.Start + match.Length - 1));
        for (var i = first; i <= last; i++)
            if (!_segments[i].CanLink || i > first && !IsWholeWord(i))
                return false;

        var around = Around(first, last);
        for (var i = first; i <= last; i++)
            for (var parent = _segments[i].Inline.Parent; parent != around; parent = parent!.Parent)
                if (parent is not EmphasisInline { DelimiterChar: '*' or '_' })
                    return false;

        // What is emphasised at an end of the match begins or ends there, too.
        var (opening, closing) = (InlineIn(around, first), InlineIn(around, last));
        return (opening == _segments[first].Inline
                || _segments[first].Start == match.Start && (first == 0 || InlineIn(around, first - 1) != opening))
            && (closing == _segments[last].Inline
                || _segments[last].End == match.Start + match.Length
                    && (last == _segments.Count - 1 || InlineIn(around, last + 1) != closing));
    }

    /// <summary>Whether nothing but a space parts a match from code, which may be a link: then it says what the code is.</summary>
    public bool FollowsCode(TermMatch match)
    {
        if (match.Start < 2 || !char.IsWhiteSpace(_text[match.Start - 1]))
            return false;

        return _segments[SegmentAt(match.Start - 2)].Inline is CodeInline or LinkInline { IsImage: false, FirstChild: CodeInline { NextSibling: null } };
    }

    /// <summary>Puts the inlines of a match into a container in their place. Segments further up stay true.</summary>
    public void Wrap(TermMatch match, ContainerInline container)
    {
        var first = SegmentAt(match.Start);
        var last = SegmentAt(match.Start + match.Length - 1);
        var around = Around(first, last);
        var inlines = new List<Inline>(last - first + 1);
        for (var i = last; i >= first; i--)
        {
            var segment = _segments[i];
            var from = Math.Max(match.Start, segment.Start) - segment.Start;
            var to = Math.Min(match.Start + match.Length, segment.End) - segment.Start;
            if (segment.Inline.Parent == around)
                inlines.Add(Cut(segment.Inline, from, to));
            else if (InlineIn(around, i) is { } emphasis && (inlines.Count == 0 || inlines[^1] != emphasis))
                inlines.Add(emphasis);
        }

        // To insert before an inline leaves the new one without its way back to those further up.
        if (inlines[^1].PreviousSibling is { } before)
            before.InsertAfter(container);
        else
            inlines[^1].InsertBefore(container);
        for (var i = inlines.Count - 1; i >= 0; i--)
        {
            inlines[i].Remove();
            container.AppendChild(inlines[i]);
        }
    }

    /// <summary>Whether a segment that emphasis parts from the one before starts a word.</summary>
    private bool IsWholeWord(int segment) =>
        _segments[segment].Inline.Parent == _segments[segment - 1].Inline.Parent
        || !Surroundings.IsInsideWord(Text, _segments[segment].Start);

    /// <summary>The innermost container of two segments.</summary>
    private ContainerInline? Around(int first, int last)
    {
        var around = _segments[first].Inline.Parent;
        while (InlineIn(around, last) is null)
            around = around!.Parent;
        return around;
    }

    /// <summary>The inline of a container that a segment stands in, or null if it stands elsewhere.</summary>
    private Inline? InlineIn(ContainerInline? container, int segment)
    {
        var inline = _segments[segment].Inline;
        while (inline is not null && inline.Parent != container)
            inline = inline.Parent;
        return inline;
    }

    /// <summary>Gives an inline of its own to part of a literal. The part before keeps the old inline, so that segments
    /// further up stay true.</summary>
    private static Inline Cut(Inline inline, int from, int to)
    {
        if (inline is not LiteralInline literal)
            return inline;

        var content = literal.Content;
        if (content.Start + to <= content.End)
            literal.InsertAfter(PartOf(literal, to, content.End));

        literal.Content = new StringSlice(content.Text, content.Start, content.Start + to - 1);
        if (from == 0)
            return literal;

        var part = PartOf(literal, from, content.Start + to - 1);
        literal.Content = new StringSlice(content.Text, content.Start, content.Start + from - 1);
        literal.InsertAfter(part);
        return part;
    }

    private static LiteralInline PartOf(LiteralInline literal, int from, int end) =>
        new(new StringSlice(literal.Content.Text, literal.Content.Start + from, end))
        {
            Line = literal.Line,
            Column = literal.Column + from,
        };

    private void Append(ContainerInline inlines, bool canLink = true)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal, literal.Content.AsSpan(), canLink);
                    break;
                case LineBreakInline { IsHard: false }:
                    Add(inline, "\n", canLink);
                    break;
                case LineBreakInline:
                    Add(inline, BrokenLine, canLink: false);
                    break;
                case HtmlEntityInline entity:
                    Add(inline, entity.Transcoded.AsSpan(), canLink);
                    break;
                case EmphasisInline emphasis:
                    Append(emphasis, canLink);
                    break;
                case MentionInline mention:
                    Append(mention, canLink: false);
                    break;
                default:
                    AddObject(inline);
                    break;
            }
        }
    }

    private void Add(Inline inline, ReadOnlySpan<char> words, bool canLink)
    {
        if (words.IsEmpty)
            return;
        if (_text.Length - _length < words.Length)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + words.Length));
        words.CopyTo(_text.AsSpan(_length));
        _segments.Add(new Segment(inline, _length, words.Length, canLink));
        _length += words.Length;
    }

    // Its outermost letters stay, since a word that runs into it is no word of its own: `non`API.
    private void AddObject(Inline inline)
    {
        var words = WordsOf(inline) ?? "";
        Span<char> outline = stackalloc char[3];
        var length = 0;
        if (words.Length > 0 && Surroundings.AdjoinAfter(words, 0))
            outline[length++] = LetterFor(words, 0);
        outline[length++] = Object;
        if (words.Length > 0 && Surroundings.AdjoinBefore(words, words.Length))
            outline[length++] = LetterFor(words, PrecedingWord.Of(words, words.Length)?.Start ?? 0);
        Add(inline, outline[..length], canLink: false);
    }

    private static char LetterFor(string words, int word) => LetterCases.At(words, word) switch
    {
        LetterCase.Capital => Capital,
        LetterCase.Small => Small,
        _ => Letter,
    };
}
