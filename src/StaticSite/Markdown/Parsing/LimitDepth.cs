using System.Buffers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Parsing;

/// <summary>Takes away what nests deeper than anybody writes by hand. Whoever walks a tree afterwards, the renderer too,
/// may do it by recursion on any stack.</summary>
internal static class LimitDepth
{
    // Blocks and inlines around each other, where the renderer takes 128 and our steps may add a few.
    private const int Most = 100;

    private static readonly SearchValues<char> Opening = SearchValues.Create("[>*_~-+<");

    public static void Limit(MarkdownDocument document, TextScope text)
    {
        foreach (var cut in Cut(document))
            text.Page.Diagnostics.Report(MarkdownDiagnostics.TooDeep, text.Locate(cut.Line, cut.Column));
    }

    /// <summary>Makes a tree fit.</summary>
    /// <returns>What was taken away, as in nearly every text nothing.</returns>
    public static IReadOnlyList<MarkdownObject> Cut(MarkdownDocument document)
    {
        List<MarkdownObject>? cut = null;
        for (var i = 0; i < document.Count; i++)
        {
            if (Fits(document[i], 1, ref cut))
                continue;

            (cut ??= []).Add(document[i]);
            document.RemoveAt(i--);
        }

        return cut ?? (IReadOnlyList<MarkdownObject>)[];
    }

    /// <summary>Where a text that the parser refused most likely nests: the line with the most signs that open something.</summary>
    /// <returns>Line and column, from 0.</returns>
    public static (int Line, int Column) Guess(string text)
    {
        var (most, line, guess) = (0, 0, (0, 0));
        foreach (var written in text.AsSpan().EnumerateLines())
        {
            if (CountOpening(written) is var signs && signs > most)
                (most, guess) = (signs, (line, written.IndexOfAny(Opening)));
            line++;
        }

        return guess;
    }

    private static int CountOpening(ReadOnlySpan<char> line)
    {
        var signs = 0;
        foreach (var sign in line)
            if (Opening.Contains(sign))
                signs++;
        return signs;
    }

    private static bool Fits(Block block, int depth, ref List<MarkdownObject>? cut)
    {
        if (depth > Most)
            return false;

        if (block is LeafBlock { Inline: { } inlines } && FindTooDeep(inlines, depth) is { } inline)
        {
            (cut ??= []).Add(inline);
            inlines.Clear();
        }

        if (block is ContainerBlock container)
            for (var i = 0; i < container.Count; i++)
                if (!Fits(container[i], depth + 1, ref cut))
                    return false;
        return true;
    }

    private static Inline? FindTooDeep(ContainerInline inlines, int depth)
    {
        if (depth > Most)
            return inlines;

        for (var inline = inlines.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is LinkDelimiterInline bracket)
                inline = LeaveAsText(bracket);
            else if (inline is ContainerInline inner && FindTooDeep(inner, depth + 1) is not null)
                return inline;
        }

        return null;
    }

    // It was never closed, and the parser put what follows into it: a line of many such brackets is no deeper than others.
    private static LiteralInline LeaveAsText(LinkDelimiterInline bracket)
    {
        var literal = new LiteralInline(bracket.ToLiteral()) { Span = bracket.Span, Line = bracket.Line, Column = bracket.Column };
        bracket.ReplaceBy(literal);
        return literal;
    }
}
