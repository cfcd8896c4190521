using System.Buffers;
using Markdig.Extensions.Tables;
using Markdig.Helpers;

namespace StaticSite.Markdown.Parsing;

/// <summary>A line as the cells of a table's row.</summary>
/// <param name="number">Of the line, from 0.</param>
/// <param name="column">Of its first letter, from 0.</param>
/// <param name="position">Of the whole line, in the text.</param>
internal sealed class TableLine(StringSlice line, int number, int column, int position)
{
    private static readonly SearchValues<char> DelimiterSigns = SearchValues.Create("|-: \t");

    public int Number { get; } = number;

    public int Column { get; } = column;

    public int Position { get; } = position;

    /// <summary>Without the spaces around them.</summary>
    public List<StringSlice> Cells { get; } = Split(line);

    public int ColumnOf(StringSlice cell) => Column + cell.Start - line.Start;

    /// <summary>What the line below a table's head says of its columns; null for any other line.</summary>
    public static List<TableColumnAlign?>? ReadAlignments(StringSlice line)
    {
        // Dashes alone are the line below a heading.
        if (!line.AsSpan().Contains('|') || !line.AsSpan().Contains('-') || line.AsSpan().ContainsAnyExcept(DelimiterSigns))
            return null;

        var alignments = new List<TableColumnAlign?>();
        foreach (var cell in Split(line))
        {
            var (startsWithColon, endsWithColon) = (cell.CurrentChar == ':', cell.Length > 1 && cell[cell.End] == ':');
            var dashes = cell.AsSpan()[(startsWithColon ? 1 : 0)..^(endsWithColon ? 1 : 0)];
            if (dashes.IsEmpty || dashes.ContainsAnyExcept('-'))
                return null;

            alignments.Add((startsWithColon, endsWithColon) switch
            {
                (true, true) => TableColumnAlign.Center,
                (true, false) => TableColumnAlign.Left,
                (false, true) => TableColumnAlign.Right,
                _ => null,
            });
        }

        return alignments;
    }

    /// <summary>The code that bars of its own part into cells, as far as it has an end on the line.</summary>
    public List<SplitCode> FindSplitCode()
    {
        var found = new List<SplitCode>();
        var words = line.AsSpan();
        foreach (var (start, end, length) in FindCode(words))
        {
            var bars = new List<int>();
            for (var place = start + length; place < end; place++)
                if (words[place] == '|' && words[place - 1] != '\\')
                    bars.Add(Column + place);
            if (bars.Count > 0)
                found.Add(new SplitCode(new string('`', length), Column + start, bars));
        }

        return found;
    }

    /// <summary>Where each piece of code starts, and where its end does, which is as many backticks.</summary>
    private static List<(int Start, int End, int Length)> FindCode(ReadOnlySpan<char> words)
    {
        var signs = new List<(int Start, int Length)>();
        for (var place = 0; place < words.Length; place++)
            if (words[place] == '`')
            {
                var length = words[place..].IndexOfAnyExcept('`') is >= 0 and var count ? count : words.Length - place;
                signs.Add((place, length));
                place += length - 1;
            }

        // The next of each length, from the last on.
        var (next, partner) = (new Dictionary<int, int>(), new int?[signs.Count]);
        for (var i = signs.Count - 1; i >= 0; i--)
        {
            partner[i] = next.TryGetValue(signs[i].Length, out var known) ? known : null;
            next[signs[i].Length] = i;
        }

        var found = new List<(int, int, int)>();
        for (var i = 0; i < signs.Count; i++)
            if (partner[i] is { } end && (signs[i].Start == 0 || words[signs[i].Start - 1] != '\\'))
            {
                found.Add((signs[i].Start, signs[end].Start, signs[i].Length));
                i = end;
            }

        return found;
    }

    private static List<StringSlice> Split(StringSlice line)
    {
        line.Trim();
        if (line.CurrentChar == '|')
            line.Start++;
        var cells = new List<StringSlice>();
        while (!line.IsEmpty)
        {
            var end = EndOfCell(line);
            var cell = new StringSlice(line.Text, line.Start, end - 1);
            cell.Trim();
            cells.Add(cell);
            line.Start = end + 1;
        }

        return cells;
    }

    /// <summary>The next bar that parts cells. In <c>[[id|words]]</c> it does not.</summary>
    private static int EndOfCell(StringSlice line)
    {
        for (var place = line.Start; place <= line.End; place++)
        {
            if (line[place] == '\\' && place < line.End && line[place + 1] is '|' or '[')
                place++;
            else if (line[place] == '|')
                return place;
            else if (line[place] == '[' && LengthOfReference(line.AsSpan()[(place - line.Start)..]) is > 0 and var length)
                place += length - 1;
        }

        return line.End + 1;
    }

    private static int LengthOfReference(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("[["))
            return 0;

        var end = text[2..].IndexOfAny('[', ']') + 2;
        return end > 2 && text[end..].StartsWith("]]") ? end + 2 : 0;
    }
}

/// <summary>Code in a row of a table that stands in several cells.</summary>
/// <param name="Sign">That it starts and ends with.</param>
/// <param name="Column">Of the first, from 0.</param>
/// <param name="Bars">The columns of those in it, from 0.</param>
internal sealed record SplitCode(string Sign, int Column, List<int> Bars);
