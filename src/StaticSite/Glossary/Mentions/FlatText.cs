using System.Text;
using Markdig.Syntax.Inlines;
using StaticSite.Markdown;

namespace StaticSite.Glossary.Mentions;

/// <summary>One block's inlines as one text, so that a phrase is found across line ends, and the way back from a
/// place in it to the inline. Reused from block to block: it runs over every word of the site.</summary>
internal sealed class FlatText
{
    // Stands for an inline whose words cannot be linked.
    private const char Object = '\uFFFC';

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

    private void Append(ContainerInline inlines)
    {
        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Add(literal, literal.Content.AsSpan(), canLink: true);
                    break;
                case LineBreakInline:
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
        if (words.Length > 0 && Rune.IsLetterOrDigit(FirstRune(words)))
            outline[length++] = 'x';
        outline[length++] = Object;
        if (words.Length > 0 && char.IsLetterOrDigit(words[^1]))
            outline[length++] = 'x';
        Add(inline, outline[..length], canLink: false);
    }

    private static Rune FirstRune(string words)
    {
        Rune.DecodeFromUtf16(words, out var rune, out _);
        return rune;
    }
}
