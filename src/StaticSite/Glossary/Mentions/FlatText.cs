using Markdig.Helpers;
using Markdig.Syntax.Inlines;
using StaticSite.Glossary.Matching;
using StaticSite.Markdown;

namespace StaticSite.Glossary.Mentions;

/// <summary>One block's inlines as one text, so that a phrase is found across line ends, and the way back from a
/// place in it to the inline. Reused from block to block: it runs over every word of the site.</summary>
internal sealed class FlatText
{
    // Stands for an inline whose words cannot be linked.
    private const char Object = '\uFFFC';

    // Stands for the letters at such an inline's edge. A letter that no label has, so that it completes none.
    private const char Letter = '\uA7F7';

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

    /// <summary>Whether all of a match stands in one run of inlines, none of them deeper than the others.</summary>
    public bool IsWhole(TermMatch match)
    {
        var first = SegmentAt(match.Start);
        var last = SegmentAt(match.Start + match.Length - 1);
        for (var i = first; i <= last; i++)
            if (!_segments[i].CanLink || _segments[i].Inline.Parent != _segments[first].Inline.Parent)
                return false;
        return true;
    }

    /// <summary>Puts the inlines of a match into a container in their place. Segments further up stay true.</summary>
    public void Wrap(TermMatch match, ContainerInline container)
    {
        var first = SegmentAt(match.Start);
        var last = SegmentAt(match.Start + match.Length - 1);
        var inlines = new List<Inline>(last - first + 1);
        for (var i = last; i >= first; i--)
        {
            var segment = _segments[i];
            var from = Math.Max(match.Start, segment.Start) - segment.Start;
            var to = Math.Min(match.Start + match.Length, segment.End) - segment.Start;
            inlines.Add(Cut(segment.Inline, from, to));
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

    private void Append(ContainerInline inlines)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal, literal.Content.AsSpan(), canLink: true);
                    break;
                case LineBreakInline { IsHard: false }:
                    Add(inline, "\n", canLink: true);
                    break;
                case HtmlEntityInline entity:
                    Add(inline, entity.Transcoded.AsSpan(), canLink: true);
                    break;
                case EmphasisInline emphasis:
                    Append(emphasis);
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

    // Its outermost letters stay, since a word that runs into it is no word of its own: `non`BPO.
    private void AddObject(Inline inline)
    {
        var words = inline switch
        {
            IHaveWords spoken => spoken.Words,
            CodeInline code => code.Content,
            AutolinkInline autolink => autolink.Url,
            LinkInline { IsImage: true } => "",
            ContainerInline container => PlainText.Of(container),
            _ => "",
        };
        Span<char> outline = stackalloc char[3];
        var length = 0;
        if (words.Length > 0 && Surroundings.AdjoinAfter(words, 0))
            outline[length++] = Letter;
        outline[length++] = Object;
        if (words.Length > 0 && Surroundings.AdjoinBefore(words, words.Length))
            outline[length++] = Letter;
        Add(inline, outline[..length], canLink: false);
    }
}
