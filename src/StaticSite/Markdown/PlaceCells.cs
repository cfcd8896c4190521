using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticSite.Markdown;

/// <summary>Puts the words of table cells at their places: the parser takes the space before them away, and still counts
/// from there.</summary>
internal static class PlaceCells
{
    public static void In(MarkdownDocument document, string text)
    {
        foreach (var leaf in document.Leaves())
            if (leaf is { Parent: TableCell, Inline.FirstChild: LiteralInline { Span.IsEmpty: false } first })
                Move(first, text);
    }

    private static void Move(LiteralInline first, string text)
    {
        var start = first.Span.Start;
        while (start < first.Span.End && text[start] is ' ' or '\t' && first.Content.CurrentChar is not (' ' or '\t'))
            start++;
        first.Column += start - first.Span.Start;
        first.Span = new SourceSpan(start, first.Span.End);
    }
}
