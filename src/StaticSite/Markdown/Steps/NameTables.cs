using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StaticSite.Localization;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Names each table after its heading, so that a reader who moves from region to region knows them apart.</summary>
internal static class NameTables
{
    private static readonly object NameKey = new();

    /// <summary>Notes the names. Sections must be known.</summary>
    public static void Name(MarkdownDocument document, TextScope text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in document.Descendants<Table>())
        {
            var say = text.Page.Index.Get(Strings.Fact);
            var title = text.SectionOf(table).Title is { Length: > 0 } heading ? heading : say["layout.table"];
            var count = counts[title] = counts.GetValueOrDefault(title) + 1;
            ReportSurplus.Report(table, document, text);
            table.SetData(NameKey, count == 1 ? title : say.Fill("layout.table-number", ("title", title), ("number", Strings.Number(count))));
        }
    }

    public static string Of(Table table) => (string)table.GetData(NameKey)!;
}
