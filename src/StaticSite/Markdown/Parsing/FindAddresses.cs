using Markdig.Extensions.AutoLinks;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace StaticSite.Markdown.Parsing;

/// <summary>Makes links of addresses that stand in a text as they are. The parser that does so looks through all that stands
/// before each word that it may be, to see whether that is inside an anchor of HTML; and in a word without a space it tries again
/// and again to the end. So a long paragraph would cost the square of its length.</summary>
/// <remarks>Looks through what is new since the last time, and hands that parser a place without anything before it.</remarks>
internal sealed class FindAddresses : InlineParser
{
    // In one word without a space, more than anybody writes.
    private const int MostTries = 100;

    private static readonly string[] Starts = ["http://", "https://", "ftp://", "mailto:", "www."];

    private readonly AutoLinkParser _parser = new(new AutoLinkOptions { ValidPreviousCharacters = "*_~(", UseHttpsForWWWLinks = true });

    public FindAddresses() => OpeningCharacters = _parser.OpeningCharacters;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!IsStart(slice))
            return false;

        var state = processor.GetParserState<State>(this);
        if (!state.MayTry(slice) || !IsOutsideOfBrackets(processor.Inline) || state.IsInAnchor(processor.Inline))
            return false;

        var inline = processor.Inline;
        processor.Inline = PlaceLike(inline);
        if (_parser.Match(processor, ref slice))
            return true;

        processor.Inline = inline;
        state.Failed(slice);
        return false;
    }

    private static bool IsStart(StringSlice slice)
    {
        var rest = slice.AsSpan();
        foreach (var start in Starts)
            if (rest.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    // What stands in brackets may become a link itself, and no link holds another.
    private static bool IsOutsideOfBrackets(Inline? inline)
    {
        var open = 0;
        for (; inline is not null; inline = inline.Parent)
            if (inline is LinkDelimiterInline { IsActive: true } bracket)
                open += bracket.Type switch { DelimiterType.Open => 1, DelimiterType.Close => -1, _ => 0 };
        return open <= 0;
    }

    /// <summary>A place in the same signs of emphasis, since those at the end of an address are not part of it.</summary>
    private static LiteralInline PlaceLike(Inline? inline)
    {
        var place = new LiteralInline();
        Inline outermost = place;
        for (var around = inline; around is not null; around = around.Parent)
            if (around is EmphasisDelimiterInline sign && !IsIn(place, sign.DelimiterChar))
            {
                var same = new EmphasisDelimiterInline(sign.Parser, sign.Descriptor);
                same.AppendChild(outermost);
                outermost = same;
            }

        return place;
    }

    private static bool IsIn(Inline inline, char sign)
    {
        for (Inline? around = inline; around is not null; around = around.Parent)
            if (around is EmphasisDelimiterInline known && known.DelimiterChar == sign)
                return true;
        return false;
    }

    /// <summary>What is known of the paragraph, or the like, that is being read.</summary>
    private sealed class State
    {
        private Inline? _looked;
        private bool _isInAnchor;
        private int _wordEnd;
        private int _tries;

        public bool MayTry(StringSlice slice) => slice.Start >= _wordEnd || _tries < MostTries;

        public void Failed(StringSlice slice)
        {
            if (slice.Start >= _wordEnd)
            {
                var space = slice.AsSpan().IndexOfAny(" \t\n\r");
                (_wordEnd, _tries) = (space < 0 ? slice.End + 1 : slice.Start + space, 0);
            }

            _tries++;
        }

        // Before what was looked at last, nothing changes as long as no bracket is open.
        public bool IsInAnchor(Inline? last)
        {
            var found = false;
            for (var inline = last; inline is not null; inline = inline.PreviousSibling ?? inline.Parent)
            {
                if (inline == _looked)
                {
                    found = _isInAnchor;
                    break;
                }

                if (inline is HtmlInline { Tag: var tag })
                {
                    found = !tag.StartsWith("</a", StringComparison.OrdinalIgnoreCase) && tag.StartsWith("<a", StringComparison.OrdinalIgnoreCase);
                    if (found || tag.StartsWith("</a", StringComparison.OrdinalIgnoreCase))
                        break;
                }
            }

            (_looked, _isInAnchor) = (last, found);
            return found;
        }
    }
}
