using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;

namespace StaticSite.Markdown;

/// <summary>Reports what the parser takes for something else than its author surely meant: a sum for emphasis, a year for
/// the number of an entry, and lines for a paragraph that should be a list.</summary>
internal static partial class ReportMisread
{
    // As many as a list may leave out: an entry that was taken away is no reason to report all others.
    private const int MostLeftOut = 2;

    public static void In(MarkdownDocument document, TextScope text)
    {
        Lists(document, text);
        foreach (var leaf in document.Leaves())
        {
            if (leaf is ParagraphBlock { Inline.FirstChild: LiteralInline { Content: { IsEmpty: false } words } first } && words[words.Start] is var sign &&
                (sign is '-' or '+' or '*' || char.IsAsciiDigit(sign)))
                Entries(first, text);

            foreach (var inline in leaf.Inlines())
                if (inline is EmphasisInline { DelimiterChar: '*', PreviousSibling: LiteralInline before } emphasis)
                    Product(emphasis, before, text);
        }
    }

    // 2*3*4
    private static void Product(EmphasisInline emphasis, LiteralInline before, TextScope text)
    {
        if (before.Content.AsSpan() is [.., var last] && char.IsAsciiDigit(last) &&
            emphasis.FirstChild is LiteralInline { Content: var inside } && inside.AsSpan() is [var first, ..] && char.IsAsciiDigit(first))
            text.Page.Diagnostics.Report(MarkdownDiagnostics.ProductAsEmphasis, text.Locate(emphasis.Line, emphasis.Column));
    }

    private static void Lists(ContainerBlock blocks, TextScope text)
    {
        foreach (var block in blocks)
        {
            if (block is ListBlock { IsOrdered: true } list)
                Numbers(list, text);
            if (block is ContainerBlock inner)
                Lists(inner, text);
        }
    }

    // A list counts on from its first number, whatever the others are. Nobody who writes 1. 1. 1. or 3. 2. 1. misses theirs.
    private static void Numbers(ListBlock list, TextScope text)
    {
        if (!int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var shown))
            return;

        foreach (var entry in list.OfType<ListItemBlock>())
        {
            if (entry.Order > shown + MostLeftOut)
            {
                text.Page.Diagnostics.Report(MarkdownDiagnostics.NumberLost, text.Locate(entry.Line, entry.Column), entry.Order, shown);
                return;
            }

            shown++;
        }
    }

    private static void Entries(LiteralInline first, TextScope text)
    {
        if (Entry().Match(first.Content.ToString()) is not { Success: true, Groups: [_, var sign] })
            return;

        var at = text.Locate(first.Line, first.Column);
        text.Page.Diagnostics.Add(MarkdownDiagnostics.MissingSpace.At(at, sign.Value, "list") with
        { Fix = Fix.Replace(at, sign.Value, sign.Value + ' ') });
    }

    [GeneratedRegex(@"^([-+*]|\d{1,2}[.)])\p{Lu}\p{Ll}")]
    private static partial Regex Entry();
}
