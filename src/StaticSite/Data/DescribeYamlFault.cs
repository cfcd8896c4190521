using StaticSite.Engine;
using YamlDotNet.Core;

namespace StaticSite.Data;

/// <summary>Says what a YAML parser dislikes in words for people who have never heard of YAML.</summary>
internal static class DescribeYamlFault
{
    public static Diagnostic Of(YamlException fault, string text, string path, int firstLine)
    {
        var lines = text.Split('\n');
        var (line, column) = ((int)fault.Start.Line, (int)fault.Start.Column);
        var at = new SourceLocation(path, line + firstLine - 1, column);
        var written = line >= 1 && line <= lines.Length ? lines[line - 1] : "";

        // The parser complains about a tab anywhere but at the tab, and often about the line after a fault.
        if (FindTab(lines) is { } tab)
            return YamlDiagnostics.Syntax.At(new SourceLocation(path, tab.Line + firstLine - 1, tab.Column),
                "There is a tab here. Use spaces to indent.") with
            { Fix = ReplaceTabs(lines, path, firstLine) };

        if (column >= 1 && column <= written.Length && written[column - 1] is '@' or '`' or '%' or '*' or '&' or '!')
            return YamlDiagnostics.QuoteThis.At(at, KeyOf(written), written[column - 1]) with
            { Fix = OfferFix.Quote(at, written, column) };

        if (column >= 1 && column <= written.Length && written[column - 1] is '-' or '?' or '|' or '>' or ',' or ']' or '}' &&
            written[..(column - 1)].TrimEnd().EndsWith(':'))
            return YamlDiagnostics.QuoteThis.At(at, KeyOf(written), written[column - 1]) with
            { Fix = written[column - 1] == '-' ? null : OfferFix.Quote(at, written, column) };

        if (FindTextAfterBracket(lines, line) is { } bracket)
            return YamlDiagnostics.QuoteThis.At(
                new SourceLocation(path, bracket.Line + firstLine - 1, bracket.Column), KeyOf(lines[bracket.Line - 1]), '[')
                with
            { Fix = OfferFix.Quote(at with { Line = bracket.Line + firstLine - 1 }, lines[bracket.Line - 1], bracket.Column) };

        if (FindUnquotedColon(lines, line) is { } colon)
            return YamlDiagnostics.Syntax.At(new SourceLocation(path, colon.Line + firstLine - 1, colon.Column),
                "A colon followed by a space starts a value, so a text that holds one must be in quotes: \"… : …\".") with
            { Fix = QuoteValue(lines[colon.Line - 1], at with { Line = colon.Line + firstLine - 1 }) };

        if (FindUnclosed(lines, line) is { } open)
            return YamlDiagnostics.Syntax.At(new SourceLocation(path, open.Line + firstLine - 1, open.Column),
                $"The '{open.Sign}' that starts here is never closed{(open.IsCut ? ", since ' #' starts a note. Put the text that holds it in quotes" : "")}.");

        if (IndentationAbove(lines, line) is { } indentation)
            return YamlDiagnostics.Syntax.At(at with { Column = 1 },
                "This line starts further right than the one above it, which has its value already. Start both at the same place.") with
            { Fix = Indent(at, written, indentation) };

        if (FindTextAfterQuotes(lines, line) is { } quote)
            return YamlDiagnostics.Syntax.At(new SourceLocation(path, quote.Line + firstLine - 1, quote.Column),
                $"The {quote.Sign} that starts here ends before the text does. Put all of it in the other kind of quotation marks.");

        return YamlDiagnostics.Syntax.At(at,
            "This line cannot be read. Check its indentation, quotes and brackets against the lines around it.");
    }

    private static Fix ReplaceTabs(string[] lines, string path, int firstLine) => new(
    [
        .. from number in Enumerable.Range(1, lines.Length)
           let line = lines[number - 1]
           let indentation = line[..(line.Length - line.TrimStart().Length)]
           where indentation.Contains('\t')
           select new TextEdit(
               new SourceLocation(path, number + firstLine - 1, 1), indentation,
               indentation.Replace("\t", "  ", StringComparison.Ordinal)),
    ])
    { OpensFile = true };

    private static Fix? QuoteValue(string line, SourceLocation at)
    {
        var value = line.IndexOf(": ", StringComparison.Ordinal) + 1;
        while (value < line.Length && line[value] == ' ')
            value++;
        return OfferFix.Quote(at, line, value + 1);
    }

    private static Fix Indent(SourceLocation at, string line, string indentation) => new(
    [
        new TextEdit(at with { Column = 1 }, line[..(line.Length - line.TrimStart().Length)], indentation),
    ])
    { OpensFile = true };

    private static string KeyOf(string line) => line.Split(':', 2)[0].Trim().TrimStart('-', ' ');

    private static (int Line, int Column)? FindTab(string[] lines)
    {
        for (var number = 1; number <= lines.Length; number++)
        {
            var text = lines[number - 1].AsSpan();
            var indentation = text.Length - text.TrimStart().Length;
            if (text[..indentation].IndexOf('\t') is >= 0 and var tab)
                return (number, tab + 1);
        }

        return null;
    }

    // "[Low](https://example.org)": a list for YAML, a link for its author.
    private static (int Line, int Column)? FindTextAfterBracket(string[] lines, int line)
    {
        foreach (var number in (int[])[line, line - 1])
        {
            if (number < 1 || number > lines.Length)
                continue;

            var text = lines[number - 1];
            var value = text.IndexOf(": [", StringComparison.Ordinal) + 2;
            var close = text.IndexOf(']');
            if (value >= 2 && close > value && close + 1 < text.TrimEnd().Length)
                return (number, value + 1);
        }

        return null;
    }

    /// <summary>How far the line above is indented, if this one starts further right though that has a value.</summary>
    private static string? IndentationAbove(string[] lines, int line)
    {
        if (line < 2 || line > lines.Length || !lines[line - 1].Contains(':', StringComparison.Ordinal))
            return null;

        var above = lines[line - 2];
        var indentation = above[..(above.Length - above.TrimStart().Length)];
        var value = above.IndexOf(": ", StringComparison.Ordinal);
        return value > 0 && above[(value + 2)..].Trim().Length > 0 && above[indentation.Length] is not ('-' or '#') &&
            lines[line - 1].StartsWith(indentation + ' ', StringComparison.Ordinal)
            ? indentation
            : null;
    }

    private static (int Line, int Column, char Sign)? FindTextAfterQuotes(string[] lines, int line)
    {
        if (line < 1 || line > lines.Length)
            return null;

        var text = lines[line - 1];
        var value = text.IndexOf(": ", StringComparison.Ordinal) + 2;
        if (value < 2 || value >= text.Length || text[value] is not ('"' or '\''))
            return null;

        var end = text.IndexOf(text[value], value + 1);
        return end > 0 && text[(end + 1)..].Trim().Length > 0 ? (line, value + 1, text[value]) : null;
    }

    private static (int Line, int Column)? FindUnquotedColon(string[] lines, int line)
    {
        foreach (var number in (int[])[line, line - 1])
        {
            if (number < 1 || number > lines.Length)
                continue;

            var text = lines[number - 1];
            var key = text.IndexOf(": ", StringComparison.Ordinal);
            if (key < 0)
                continue;

            var value = text[(key + 2)..].TrimStart();
            var second = text.IndexOf(": ", key + 2, StringComparison.Ordinal);
            if (second > 0 && value is not (['"', ..] or ['\'', ..] or ['|', ..] or ['>', ..] or ['{', ..] or ['[', ..]))
                return (number, second + 1);
        }

        return null;
    }

    /// <summary>What is opened and not closed before a note, if there is one, takes the rest of the line.</summary>
    private static (int Line, int Column, char Sign, bool IsCut)? FindUnclosed(string[] lines, int line)
    {
        for (var number = Math.Min(line, lines.Length); number >= 1; number--)
        {
            var text = lines[number - 1];
            var key = text.IndexOf(": ", StringComparison.Ordinal);
            var value = key < 0 ? text.TrimStart(' ', '-') : text[(key + 2)..].TrimStart();
            var column = text.Length - value.Length + 1;
            var read = value.Split(" #")[0];
            var isCut = read.Length < value.Length;
            if (read is ['[', ..] && !read.Contains(']'))
                return (number, column, '[', isCut);
            if (read is ['{', ..] && !read.Contains('}'))
                return (number, column, '{', isCut);
            if (value is ['"' or '\'', ..] && value.Count(c => c == value[0]) == 1)
                return (number, column, value[0], false);
        }

        return null;
    }
}
