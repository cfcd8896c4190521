using StaticSite.Glossary.Matching;

namespace StaticSite.Tests.Glossary.Matching;

/// <summary>Texts with the mentions in them marked: <c>The ⟦BPO⟧'s office</c>.</summary>
public static class Marked
{
    /// <summary>Takes the marks off a text, and puts them on again where the matcher finds a mention.</summary>
    /// <param name="labels">Labels with bars between them.</param>
    public static string Again(string labels, string marked)
    {
        var text = marked.Replace("⟦", "").Replace("⟧", "");
        foreach (var mention in Find(labels, text).Where(match => match.Verdict == MatchVerdict.Linkable).Reverse())
            text = text.Insert(mention.Start + mention.Length, "⟧").Insert(mention.Start, "⟦");
        return text;
    }

    /// <summary>All candidates, one a line: <c>OtherCase it outsourcing</c>.</summary>
    public static string Explain(string labels, string text) => string.Join('\n', Find(labels, text)
        .Select(match => $"{match.Verdict} {text.Substring(match.Start, match.Length)}"));

    internal static List<TermMatch> Find(string labels, string text)
    {
        var matches = new List<TermMatch>();
        TermMatcher.Of(labels.Split('|')).Find(text, matches);
        return matches;
    }
}
