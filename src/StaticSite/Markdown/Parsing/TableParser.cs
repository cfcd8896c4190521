using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticSite.Markdown.Parsing;

/// <summary>A table, row by row as its lines are read.</summary>
internal sealed class LineTable(BlockParser parser) : Table(parser)
{
    /// <summary>The line of the last row, from 0.</summary>
    public int LastLine { get; set; }
}

/// <summary>Parses tables line by line, as GitHub does: whatever follows on the next line is a row, what stands above the
/// head is a paragraph, and a bar parts cells in code, too, unless a backslash stands before it. The parser's own tables
/// are made of inlines and differ in all of these.</summary>
internal sealed class TableParser : BlockParser
{
    // A row has a cell for each column, so many short rows below a long one would make many more than somebody wrote.
    private const int MostEmptyCells = 100_000;

    private static readonly object SurplusKey = new();
    private static readonly object EmptyKey = new();
    private static readonly object TooEmptyKey = new();

    /// <summary>The line of the row from which on a table lacks too many cells, from 0.</summary>
    public static int? TooEmptyFrom(Table table) => table.GetData(TooEmptyKey) as int?;

    /// <summary>The column of the first cell, from 0, for which a row's table has no column, and the whole line of the row.</summary>
    public static (int Column, TableLine Line)? SurplusOf(TableRow row) => row.GetData(SurplusKey) as (int, TableLine)?;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.IsBlankLine)
            return BlockState.None;

        if (processor.CurrentBlock is ParagraphBlock { Parent.IsOpen: true } paragraph)
            return TryStart(processor, paragraph);
        if (processor.CurrentContainer is not { IsOpen: true, LastChild: LineTable table } || table.LastLine != processor.LineIndex - 1)
            return BlockState.None;

        AddRow(processor, table, new TableLine(processor.Line, processor.LineIndex, processor.Column, processor.CurrentLineStartPosition));
        return BlockState.BreakDiscard;
    }

    private BlockState TryStart(BlockProcessor processor, ParagraphBlock paragraph)
    {
        if (processor.CurrentChar is not ('|' or '-' or ':') || TableLine.ReadAlignments(processor.Line) is not { } alignments)
            return BlockState.None;

        ref var lines = ref paragraph.Lines;
        var last = lines.Lines[lines.Count - 1];
        var head = new TableLine(last.Slice, last.Line, last.Column, last.Position);
        if (head.Cells.Count != alignments.Count)
            return BlockState.None;

        var parent = paragraph.Parent!;
        lines.RemoveAt(lines.Count - 1);
        if (lines.Count == 0)
        {
            LimitParts.CountLook(processor, parent, head.Number);
            processor.Discard(paragraph);
        }

        var table = new LineTable(this) { IsOpen = false, Line = head.Number, Column = head.Column };
        table.ColumnDefinitions.AddRange(alignments.Select(alignment => new TableColumnDefinition { Alignment = alignment }));
        parent.Add(table);
        AddRow(processor, table, head);
        table.LastLine = processor.LineIndex;
        return BlockState.BreakDiscard;
    }

    private static void AddRow(BlockProcessor processor, LineTable table, TableLine line)
    {
        var isFilled = CountEmpty(processor.Document, table.ColumnDefinitions.Count - line.Cells.Count) <= MostEmptyCells;
        if (!isFilled && TooEmptyFrom(table) is null)
            table.SetData(TooEmptyKey, line.Number);

        var row = new TableRow { IsOpen = false, IsHeader = table.Count == 0, Line = line.Number, Column = line.Column };
        for (var column = 0; column < table.ColumnDefinitions.Count; column++)
            if (column < line.Cells.Count)
                row.Add(MakeCell(line, line.Cells[column]));
            else if (isFilled)
                row.Add(new TableCell { IsOpen = false });
        for (var column = table.ColumnDefinitions.Count; column < line.Cells.Count && SurplusOf(row) is null; column++)
            if (!line.Cells[column].IsEmpty)
                row.SetData(SurplusKey, (line.ColumnOf(line.Cells[column]), line));
        table.Add(row);
        table.LastLine = line.Number;
    }

    /// <summary>Adds to the number of cells that rows of a text lack.</summary>
    private static int CountEmpty(MarkdownDocument document, int more)
    {
        var count = (document.GetData(EmptyKey) as int? ?? 0) + Math.Max(more, 0);
        if (more > 0)
            document.SetData(EmptyKey, count);
        return count;
    }

    private static TableCell MakeCell(TableLine line, StringSlice words)
    {
        var cell = new TableCell { IsOpen = false, Line = line.Number, Column = line.ColumnOf(words) };
        if (words.IsEmpty)
            return cell;

        var paragraph = new ParagraphBlock { IsOpen = false, Line = line.Number, Column = cell.Column, Span = new(words.Start, words.End) };
        paragraph.AppendLine(ref words, cell.Column, line.Number, line.Position, trackTrivia: false);
        if (words.AsSpan().Contains("\\|", StringComparison.Ordinal))
            paragraph.ProcessInlinesEnd += (_, _) => FreeBars(paragraph);
        cell.Add(paragraph);
        return cell;
    }

    // Elsewhere a backslash before a bar goes by itself.
    private static void FreeBars(ParagraphBlock paragraph)
    {
        foreach (var inline in paragraph.Inlines())
            if (inline is CodeInline code)
                code.Content = code.Content.Replace("\\|", "|", StringComparison.Ordinal);
    }
}
