using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace StaticSite.Markdown;

/// <summary>Names each table after its heading, so that a reader who moves from region to region knows them apart.</summary>
internal static class NameTables
{
    private static readonly object NameKey = new();

    /// <summary>Notes the names. Sections must be known.</summary>
    public static void In(MarkdownDocument document, TextScope text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in document.Descendants<Table>())
        {
            var title = text.SectionOf(table).Title is { Length: > 0 } heading ? heading : "Table";
            var count = counts[title] = counts.GetValueOrDefault(title) + 1;
            table.SetData(NameKey, count == 1 ? title : string.Create(CultureInfo.InvariantCulture, $"{title}, table {count}"));
        }
    }

    public static string Of(Table table) => (string)table.GetData(NameKey)!;
}
