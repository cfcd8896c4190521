using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Marks;

/// <summary>Reports what the parser takes for something else than its author surely meant: a sum for emphasis, a year for
/// the number of an entry, and lines for a paragraph that should be a list.</summary>
internal static partial class ReportMisread
{
    // As many as a list may leave out: an entry that was taken away is no reason to report all others.
    private const int MostLeftOut = 2;

    private const string CurlyFences = "‘’´“”";

    private const int LongestHeading = 120;

    public static void Report(MarkdownDocument document, TextScope text)
    {
        Lists(document, text);
        var fence = "";
        foreach (var leaf in document.Leaves())
        {
            if (leaf is ParagraphBlock { Inline: { FirstChild: LiteralInline { Content: { IsEmpty: false } words } first } inlines })
            {
                if (words[words.Start] is '-' or '+' or '*' or (>= '0' and <= '9'))
                    Entries(first, text);
                else if (CurlyFences.Contains(words[words.Start]))
                    fence = Fence(first, inlines, fence, text);
            }

            if (leaf is ParagraphBlock paragraph)
                ReportHandmadeLists.Report(paragraph, text);
            if (leaf is HeadingBlock { IsSetext: true, Level: 2 } heading && IsText(PlainText.Of(heading.Inline!)))
                text.Page.Diagnostics.Report(MarkdownDiagnostics.TextAsHeading, text.Locate(heading.Line, heading.Column));

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
        Block? above = null;
        foreach (var block in blocks)
        {
            if (block is ListBlock inside && above is ListBlock outside && inside.Column > outside.Column && outside.LastChild is ListItemBlock entry)
                Beside(inside, entry, outside, text);
            above = block;
            if (block is ListBlock { IsOrdered: true } list)
                Numbers(list, text);
            if (block is ContainerBlock inner)
                Lists(inner, text);
        }
    }

    // 1. One, and below it a list that is indented by two.
    private static void Beside(ListBlock inside, ListItemBlock entry, ListBlock outside, TextScope text)
    {
        var missing = outside.Column + (outside.IsOrdered ? $"{entry.Order}. ".Length : 2) - inside.Column;
        if (missing > 0)
            text.Page.Diagnostics.Report(MarkdownDiagnostics.ListBeside, text.Locate(inside.Line, inside.Column),
                missing == 1 ? "one more space" : $"{missing} more spaces");
    }

    // A heading is short and no sentence.
    private static bool IsText(string words) => words is [.., '.' or ',' or ';'] || words.Length > LongestHeading;

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

    /// <summary>The fence of a block of code that goes on below, if this paragraph starts one or is part of one.</summary>
    private static string Fence(LiteralInline first, ContainerInline inlines, string open, TextScope text)
    {
        if (CurlyFence().Match(first.Content.ToString()) is not { Success: true, Groups: [_, var sign, _] })
            return open;

        var closes = inlines.LastChild is LiteralInline last && last != first && last.Content.AsSpan().TrimEnd().SequenceEqual(sign.ValueSpan);
        if (sign.Value == open)
            return closes ? open : "";

        var at = text.Locate(first.Line, first.Column);
        text.Page.Diagnostics.Add(MarkdownDiagnostics.OpenMark.At(
            at, sign.Value, "a word processor made these out of backticks. A block of code starts and ends with a line ```") with
        {
            Fix = closes
                ? new Fix([new(at, sign.Value, "```"), new(text.Locate(inlines.LastChild!.Line, inlines.LastChild.Column), sign.Value, "```")])
                : null,
        });
        return closes ? "" : sign.Value;
    }

    [GeneratedRegex(@"^(([‘’´“”])\2\2)[\w-]*[ \t]*$")]
    private static partial Regex CurlyFence();

    [GeneratedRegex(@"^([-+*]|\d{1,2}[.)])\p{Lu}\p{Ll}")]
    private static partial Regex Entry();
}
