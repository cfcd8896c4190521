using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using StaticSite.Markdown.Steps;

namespace StaticSite.Markdown.Writing;

/// <summary>Writes a table. A wide one scrolls by itself instead of the page; the keyboard reaches it like any scroll
/// region.</summary>
/// <remarks>Markdig's own writer aligns columns by style attributes, which the pages' security policy forbids, and heads
/// columns by nothing.</remarks>
internal sealed class WriteTable : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.Write("<section class=\"table-scroll\" aria-label=\"").WriteEscape(NameTables.Of(table))
            .Write("\" tabindex=\"0\"><table>\n");
        var part = "";
        var rowsHaveHeads = table is [TableRow { IsHeader: true } and [TableCell corner, ..], ..] && !HasWords(corner);
        foreach (var row in table.OfType<TableRow>())
        {
            Enter(renderer, ref part, row.IsHeader ? "thead" : "tbody");
            renderer.Write("<tr>");
            for (var column = 0; column < row.Count; column++)
            {
                var cell = (TableCell)row[column];
                var scope = row.IsHeader ? "col" : rowsHaveHeads && column == 0 ? "row" : "";
                WriteCell(renderer, cell, HasWords(cell) ? scope : "", AlignmentOf(table, column));
            }

            renderer.Write("</tr>\n");
        }

        Enter(renderer, ref part, "");
        renderer.WriteLine("</table></section>");
    }

    private static void Enter(HtmlRenderer renderer, ref string part, string next)
    {
        if (part == next)
            return;
        if (part.Length > 0)
            renderer.Write("</").Write(part).Write(">\n");
        if (next.Length > 0)
            renderer.Write("<").Write(next).Write(">\n");
        part = next;
    }

    // A head without words heads nothing; and if it is the one in the corner, the column below it heads the rows.
    private static bool HasWords(TableCell cell) => cell.Any(block => block is LeafBlock { Inline.FirstChild: not null });

    /// <param name="scope">What the cell heads, or empty.</param>
    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string scope, string? alignment)
    {
        var isHeading = scope.Length > 0;
        if (isHeading)
            renderer.Write("<th scope=\"").Write(scope).Write("\"");
        else
            renderer.Write("<td");
        if (alignment is not null)
            renderer.Write(" class=\"").Write(alignment).Write("\"");
        renderer.Write(">");
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.WriteChildren(cell);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.Write(isHeading ? "</th>" : "</td>");
    }

    private static string? AlignmentOf(Table table, int column) => column < table.ColumnDefinitions.Count
        ? table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Center => "centered",
            TableColumnAlign.Right => "at-end",
            _ => null,
        }
        : null;
}
