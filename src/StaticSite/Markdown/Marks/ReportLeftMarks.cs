using Markdig.Syntax;
using StaticSite.Engine;
using StaticSite.Markdown.Steps;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Marks;

/// <summary>Reports each mark that somebody meant and that shows as text.</summary>
internal static class ReportLeftMarks
{
    public static void Report(MarkdownDocument document, TextScope scope)
    {
        if (LeftAsText.Of(document) is not { } left)
            return;

        // Goes on behind what was reported, so that one slip gives one finding.
        var (reported, findings) = (0, new AlikeFindings());
        foreach (var place in left.Places())
            if (place >= reported)
                reported = Find(place, left, document, scope, findings);
        findings.Report(scope.Page);
    }

    /// <summary>Where the next may start.</summary>
    private static int Find(int place, LeftAsText left, MarkdownDocument document, TextScope scope, AlikeFindings findings)
    {
        foreach (var mark in LeftMarks.All)
        {
            if (mark.Find(place, left, scope) is not { } found || mark.Describe(found) is not { } finding)
                continue;

            // What a row of a table told is not told again.
            if (ReportSurplus.IsKnown(document, finding.Location))
                return found.End;

            // Marks of our own are mended one by one.
            findings.Add(finding, finding.Rule == MarkdownDiagnostics.ForeignMark ? (mark, NameIn(found.Match.ValueSpan)) : null);
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
}
