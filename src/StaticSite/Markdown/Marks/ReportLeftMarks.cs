using Markdig.Syntax;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Marks;

/// <summary>Reports each mark that somebody meant and that shows as text.</summary>
internal static class ReportLeftMarks
{
    private const int MostAlike = 3;
    private const int MostNamed = 5;

    public static void Report(MarkdownDocument document, TextScope scope)
    {
        if (LeftAsText.Of(document) is not { } left)
            return;

        // Goes on behind what was reported, so that one slip gives one finding.
        var (reported, findings) = (0, new List<Found>());
        foreach (var place in left.Places())
            if (place >= reported)
                reported = Find(place, left, scope, findings);

        // Somebody who comes from elsewhere has many of one kind, and mends them all at once.
        var others = findings.GroupBy(found => found.Key).ToDictionary(same => same.Key, same => same.ToArray());
        foreach (var found in findings)
            if (!IsOneOfMany(found, others[found.Key]))
                scope.Page.Diagnostics.Add(found.Finding);
            else if (found == others[found.Key][0])
                scope.Page.Diagnostics.Add(ForAll(others[found.Key]));
    }

    private static bool IsOneOfMany(Found found, Found[] same) => same.Length > MostAlike && found.Finding.Rule == MarkdownDiagnostics.ForeignMark;

    private static Diagnostic ForAll(Found[] same)
    {
        var lines = same.Skip(1).Select(found => found.Finding.Location.Line).Distinct().Take(MostNamed).ToArray();
        var first = same[0].Finding;
        return first with
        {
            Message = $"{first.Message} The same is true of {same.Length - 1} more of its kind in this text, on line"
                + $"{(lines.Length == 1 ? "" : "s")} {string.Join(", ", lines)}{(same.Length - 1 > lines.Length ? " and so on" : "")}.",
        };
    }

    /// <summary>Where the next may start.</summary>
    private static int Find(int place, LeftAsText left, TextScope scope, List<Found> findings)
    {
        foreach (var mark in LeftMarks.All)
        {
            if (mark.Find(place, left, scope) is not { } found || mark.Describe(found) is not { } finding)
                continue;

            findings.Add(new Found(finding, (mark, NameIn(found.Match.ValueSpan))));
            return found.End;
        }

        return place + 1;
    }

    // The first word, which tells a figure from a note.
    private static string NameIn(ReadOnlySpan<char> mark)
    {
        var start = 0;
        while (start < mark.Length && !char.IsLetter(mark[start]))
            start++;
        var end = start;
        while (end < mark.Length && char.IsLetterOrDigit(mark[end]))
            end++;
        return mark[start..end].ToString();
    }

    private sealed record Found(Diagnostic Finding, (LeftMark Mark, string Name) Key);
}
