using System.Collections.Immutable;
using System.Text;

namespace StaticSite.Exports;

/// <summary>Writes <c>glossary.csv</c> as RFC 4180 has it. A cell that holds a list separates its items by a semicolon
/// and a space; a semicolon or a backslash inside an item has a backslash before it.</summary>
internal static class WriteCsv
{
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
        ("search", term => List(term.Search)),
        ("deprecated", term => List(term.Deprecated)),
        ("category", term => term.Category),
        ("broader", term => List(term.Broader)),
        ("narrower", term => List(term.Narrower)),
        ("related", term => List(term.Related)),
        ("confused-with", term => List(term.ConfusedWith)),
        ("homonym", term => term.Homonym),
        ("disputes", term => List(term.Disputes)),
        ("sources", term => List(term.Sources)),
        ("reviewed", term => term.Reviewed),
        ("definition", term => term.Definition),
        ("notes", term => term.Notes),
    ];

    public static byte[] Of(ImmutableArray<ExportedTerm> terms)
    {
        var text = new StringBuilder();
        Line(Columns.Select(column => column.Name));
        foreach (var term in terms)
            Line(Columns.Select(column => column.Cell(term)));
        return Encoding.UTF8.GetBytes(text.ToString());

        void Line(IEnumerable<string> cells) => text.AppendJoin(',', cells.Select(Quote)).Append("\r\n");
    }

    private static string Quote(string cell) => cell.AsSpan().ContainsAny("\",\r\n") || cell != cell.Trim()
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;

    private static string List(ImmutableArray<string> items) => string.Join("; ", items.Select(item =>
        item.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)));
}
