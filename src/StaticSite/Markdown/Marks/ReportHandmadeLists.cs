using System.Buffers;
using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Marks;

/// <summary>Reports paragraphs that somebody meant for a list: two lines in a row start with signs or counters that start no
/// entry in Markdown.</summary>
internal static class ReportHandmadeLists
{
    private static readonly ImmutableArray<(string First, string Second)> Pairs =
    [
        .. new[]
        {
            "–", "—", "→", "➔", "➤", "►", "▶", "✓", "✔", "✅", "☑", "☐", "□", "○", "◆", "★", "»", "·", "・", "🔹", "🔸", "👉", "❌", "⭐",
        }.Select(sign => (sign, sign)),
        ("a)", "b)"), ("A)", "B)"), ("a.", "b."), ("A.", "B."), ("(a)", "(b)"), ("(1)", "(2)"), ("i.", "ii."), ("i)", "ii)"),
        ("(i)", "(ii)"), ("I.", "II."), ("①", "②"), ("2.", "3."), ("2)", "3)"),
    ];

    // Most lines start with none.
    private static readonly SearchValues<char> FirstLetters =
        SearchValues.Create([.. Pairs.SelectMany(pair => new[] { pair.First[0], pair.Second[0] }).Distinct()]);

    /// <remarks>Runs over the lines of every paragraph.</remarks>
    public static void Report(ParagraphBlock paragraph, TextScope text)
    {
        LiteralInline? last = null;
        for (var inline = paragraph.Inline?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            if (inline is not LiteralInline line || inline.PreviousSibling is not (null or LineBreakInline))
                continue;

            var mayStart = line.Content is { IsEmpty: false } words && FirstLetters.Contains(words[words.Start]);
            if (mayStart && last is not null && SignOf(last.Content.AsSpan(), line.Content.AsSpan()) is { } sign)
            {
                text.Page.Diagnostics.Report(MarkdownDiagnostics.PastedBullet, text.Locate(last.Line, last.Column), sign, WayOut(sign));
                return;
            }

            last = mayStart ? line : null;
        }
    }

    private static string? SignOf(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        foreach (var (first, second) in Pairs)
            if (Starts(line, first) && Starts(next, second))
                return first;
        return null;
    }

    // Some signs are followed by one that asks for a picture of them.
    private static bool Starts(ReadOnlySpan<char> line, string sign) =>
        line.StartsWith(sign, StringComparison.Ordinal) && line[sign.Length..].TrimStart('\uFE0F') is [' ' or '\t' or '\u00A0', not ' ', ..];

    private static string WayOut(string sign) => sign switch
    {
        "2." or "2)" => "Put an empty line above it",
        [.., ')' or '.'] or "①" => "Write '1. ', '2. ' and so on at the start of its lines",
        _ => LeftLines.WriteHyphens,
    };
}
