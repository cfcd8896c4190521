using Markdig.Syntax;
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
        var reported = 0;
        foreach (var place in left.Places())
            if (place >= reported)
                reported = Report(place, left, scope);
    }

    /// <summary>Where the next may start.</summary>
    private static int Report(int place, LeftAsText left, TextScope scope)
    {
        foreach (var mark in LeftMarks.All)
        {
            if (mark.Find(place, left, scope) is not { } found || mark.Describe(found) is not { } finding)
                continue;

            scope.Page.Diagnostics.Add(finding);
            return found.End;
        }

        return place + 1;
    }
}
