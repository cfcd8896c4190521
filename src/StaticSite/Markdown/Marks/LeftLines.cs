using System.Text.RegularExpressions;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Marks;

/// <summary>Lines that were meant for rows of a table or entries of a list.</summary>
internal static partial class LeftLines
{
    public const string BulletPattern =
        @"(?<sign>.)(?<space>[ \t\u00A0]*)\S[^\n]*(?:\n[ \t\uFFFC]*\k<sign>[ \t\u00A0]*\S[^\n]*)*";

    public const string WriteHyphens = "Write '- ' at the start of each line of the list";

    /// <summary>Rows with pipes at both ends.</summary>
    public const string RowPattern = @"\|(?:[^\n|]*\|){2,}[ \t]*$(?:\n[ \t\uFFFC]*\|(?:[^\n|]*\|)+[ \t]*$)*";

    /// <summary>At least three lines with pipes between words alone; of very many the first, since they are read again from the
    /// next if they are no table.</summary>
    public const string BareRowPattern = @"(?<=^[^|\n\uFFFC][^|\n]{0,200})[ ]\|[^\n]*(?:\n[^|\n\uFFFC][^|\n]{0,200}\|[^\n]*){2,100}";

    /// <summary>At least two lines with tabs between words, as they come from a spreadsheet.</summary>
    public const string TabbedPattern = @"(?<=^(?<mark>[^\s\uFFFC][^\t\n]{0,200}))\t[^\n]*(?:\n[^\s\uFFFC][^\t\n]{0,200}\t[^\n]*)+";

    public static Diagnostic? Tabbed(FoundMark found) =>
        (found["mark"] + found.Match.Value).Split('\n').Select(line => line.TrimEnd().Count(letter => letter == '\t')).Distinct().Count() == 1
            ? Report(found, "tabs stand between its cells. Put ' | ' in place of each, and a line such as '| --- | --- |' below the first row")
            : null;

    public static Diagnostic Bullets(FoundMark found) => MarkdownDiagnostics.PastedBullet.At(found.At, found["sign"], WriteHyphens) with
    {
        Fix = found.At.Column == 1
            ? new Fix([.. Lines(found).Select(line => new TextEdit(found.Locate(line.Start), Bullet().Match(line.Text).Value, "- "))])
            : null,
    };

    public static Diagnostic Rows(FoundMark found)
    {
        var rows = Lines(found).ToArray();
        if (rows.Any(row => IsRule(row.Text)))
            return Report(found, "the line of dashes must be its second, with as many cells as the first");
        if (rows.Length == 1 || found.Left.FollowsRows(found.Match.Index))
            return Report(found, "it stands alone. Put it right below the last row of its table, without a line between");
        return MissingRule(found) with { Fix = RuleBelow(found, rows[0].Text) };
    }

    public static Diagnostic? BareRows(FoundMark found) =>
        Lines(found).Select(line => line.Text.Count(letter => letter == '|')).Distinct().Count() == 1 ? MissingRule(found) : null;

    private static Diagnostic MissingRule(FoundMark found) =>
        Report(found, "a table has a line such as '| --- | --- |' below its first. Add one with as many cells");

    private static Diagnostic Report(FoundMark found, string fault) => MarkdownDiagnostics.RowsOutsideTable.At(found.At, fault);

    private static Fix? RuleBelow(FoundMark found, string head) => found.At is { Column: 1 } at
        ? Fix.Replace(at with { Line = at.Line + 1 }, "",
            string.Concat(Enumerable.Repeat("| --- ", head.Count(letter => letter == '|') - 1)) + "|\n")
        : null;

    private static bool IsRule(string row) =>
        row.Contains("--", StringComparison.Ordinal) && row.All(letter => letter is '|' or '-' or ':' or ' ' or '\t');

    /// <summary>The lines from their first letter on.</summary>
    private static IEnumerable<(int Start, string Text)> Lines(FoundMark found)
    {
        var start = found.Match.Index;
        foreach (var line in found.Match.Value.Split('\n'))
        {
            var words = line.TrimStart(' ', '\t', LeftAsText.Other);
            yield return (start + line.Length - words.Length, words);
            start += line.Length + 1;
        }
    }

    [GeneratedRegex(@"^.[ \t\u00A0]*")]
    private static partial Regex Bullet();
}
