using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace StaticSite.Exports;

/// <summary>Writes <c>glossary.csv</c> as RFC 4180 has it. A cell that holds a list separates its items by a semicolon
/// and a space; a semicolon or a backslash inside an item has a backslash before it.</summary>
/// <remarks>A spreadsheet runs a cell that starts as a formula does, unless an apostrophe stands before it, and what runs may
/// fetch and send. So OWASP advises to put one there; one of the author's own gets another, so that all can be read back.</remarks>
internal static class WriteCsv
{
    // How formulas start, in the wide signs of East Asian keyboards too; and an apostrophe.
    private static readonly SearchValues<char> Starts = SearchValues.Create("=+-@\t\r\n＝＋－＠'");

    private static readonly ImmutableArray<(string Name, Func<ExportedTerm, string> Cell)> Columns =
    [
        ("id", term => term.Id),
        ("term", term => term.Name),
        ("abbreviation", term => term.Abbreviation),
        ("aliases", term => List(term.Aliases)),
        ("forms", term => List(term.Forms)),
        ("cautious", term => List(term.Cautious)),
        ("exact", term => List(term.Exact)),
        ("except", term => List(term.Except)),
        ("links", term => term.Links),
        ("only-in", term => List(term.OnlyIn)),
        ("not-in", term => List(term.NotIn)),
        ("search", term => List(term.Search)),
        ("plain", term => term.Plain),
        ("deprecated", term => List(term.Deprecated)),
        ("category", term => term.Category),
        ("broader", term => List(term.Broader)),
        ("narrower", term => List(term.Narrower)),
        ("related", term => List(term.Related)),
        ("confused-with", term => List(term.ConfusedWith)),
        ("differences", term => List(term.Differences.Select(told => $"{told.Id}: {told.Line}"))),
        ("homonym", term => term.Homonym),
        ("disputes", term => List(term.Disputes.Select(dispute => dispute.Key))),
        ("sources", term => List(term.Sources)),
        ("reviewed", term => term.Reviewed),
        ("definition", term => term.Definition),
        ("formula", term => term.Formula),
        ("example", term => term.Example),
        ("notes", term => term.Notes),
    ];

    /// <param name="quotesFormulas">Whether no cell may be one that a spreadsheet would run.</param>
    public static byte[] Write(ImmutableArray<ExportedTerm> terms, bool quotesFormulas)
    {
        var text = new StringBuilder();
        Line(Columns.Select(column => column.Name));
        foreach (var term in terms)
            Line(Columns.Select(column => Inert(column.Cell(term))));
        return Encoding.UTF8.GetBytes(text.ToString());

        void Line(IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quote)).Append("\r\n");

        string Inert(string cell) => quotesFormulas && IsRun(cell) ? '\'' + cell : cell;
    }

    private static bool IsRun(ReadOnlySpan<char> cell) => cell.TrimStart(' ') is [var first, ..] && Starts.Contains(first);

    private static string Quote(string cell) => cell.AsSpan().ContainsAny("\",\r\n") || cell != cell.Trim()
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;

    private static string List(IEnumerable<string> items) => string.Join("; ", items.Select(item =>
        item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)));
}
