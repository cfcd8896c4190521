using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Counts how often texts have words that are no labels, in one pass over them.</summary>
internal static class PlainUses
{
    /// <summary>A tally for each of some words, in their order. With them, their plurals are counted where a rule makes any.</summary>
    public static Tally[] Of(IEnumerable<string> words, Evidence evidence)
    {
        var (labels, numbers) = (new List<string>(), new List<int>());
        foreach (var (number, word) in words.Index())
            foreach (var form in evidence.IsEnglish ? EnglishForms.Of(word).Prepend(word) : [word])
            {
                labels.Add(form);
                numbers.Add(number);
            }

        Tally[] tallies = [.. Enumerable.Range(0, numbers.Count == 0 ? 0 : numbers[^1] + 1).Select(_ => new Tally())];
        if (tallies.Length == 0)
            return tallies;

        var (matcher, found) = (TermMatcher.Of(labels), new List<TermMatch>());
        foreach (var (page, text) in evidence.Texts)
        {
            found.Clear();
            matcher.Find(text.Text, found);
            foreach (var match in found)
                if (match.Verdict == MatchVerdict.Linkable && !text.IsAsked(match.Start))
                    tallies[numbers[match.Label]].Add(page, text.Locate(match.Start), text.Text.Substring(match.Start, match.Length).Replace('\n', ' '));
        }

        return tallies;
    }
}
