using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StaticSite.Engine;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Reports cells that a table has no columns for.</summary>
internal static class ReportSurplus
{
    private static readonly object Key = new();

    public static void Report(Table table, MarkdownDocument document, TextScope text)
    {
        var diagnostics = text.Page.Diagnostics;
        if (TableParser.TooEmptyFrom(table) is { } line)
            diagnostics.Report(MarkdownDiagnostics.TooEmptyTable, text.Locate(line, 0), table.ColumnDefinitions.Count);
        foreach (var row in table.OfType<TableRow>())
        {
            if (TableParser.SurplusOf(row) is not { } surplus)
                continue;

            var split = surplus.Line.FindSplitCode();
            if (split.Count == 0)
                diagnostics.Report(MarkdownDiagnostics.SurplusCells, text.Locate(row.Line, surplus.Column), table.ColumnDefinitions.Count);
            foreach (var code in split)
                Report(code, row.Line, document, text);
        }
    }

    /// <summary>Whether it was told of a sign of code that a bar parts it from its partner.</summary>
    public static bool IsKnown(MarkdownDocument document, SourceLocation sign) => document.GetData(Key) is HashSet<SourceLocation> known && known.Contains(sign);

    // The bars are the slip, and the cells that are too many follow from it.
    private static void Report(SplitCode code, int line, MarkdownDocument document, TextScope text)
    {
        var at = text.Locate(line, code.Column);
        if (document.GetData(Key) is not HashSet<SourceLocation> known)
            document.SetData(Key, known = []);
        known.Add(at);
        text.Page.Diagnostics.Add(MarkdownDiagnostics.OpenMark.At(at, code.Sign, "a '|' ends the cell before the code ends. Put a backslash before that") with
        { Fix = new Fix([.. code.Bars.Select(bar => new TextEdit(text.Locate(line, bar), "|", "\\|"))]) });
    }
}
