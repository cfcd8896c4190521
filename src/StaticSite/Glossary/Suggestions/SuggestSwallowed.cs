using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Tells of labels that texts have only inside longer ones of other terms, so that they link nothing.</summary>
internal static class SuggestSwallowed
{
    public static IEnumerable<Suggestion> From(Evidence evidence)
    {
        var inside = evidence.Labels.Distinct().ToDictionary(label => label, label => evidence.LabelsInside(label).ToArray());
        var (alone, swallowed) = (new HashSet<(Term, string)>(), new Dictionary<(Term, string), (Tally Tally, SortedSet<string> By)>());
        foreach (var link in evidence.Links.Where(link => link.Term is not null))
            foreach (var label in evidence.LabelsLike(link.Words))
                alone.Add((label.Term, label.Written.Text));
        foreach (var (page, text) in evidence.Texts)
            foreach (var (match, claim) in evidence.MatchesIn(text))
                foreach (var label in claim.Labels)
                    Count(label, page, text, match);
        foreach (var ((term, label), (tally, by)) in swallowed)
            if (!alone.Contains((term, label)))
                yield return tally.Suggest(
                    SuggestionKind.Swallowed, term, label,
                    $"texts have it {tally.CountedUses}, each time inside {string.Join(" or ", by.Select(words => $"'{words}'"))}", doubt: null, change: null, evidence);

        void Count(Label label, SitePath page, WrittenText text, TermMatch match)
        {
            alone.Add((label.Term, label.Written.Text));
            foreach (var shorter in inside[label])
            {
                if (!swallowed.TryGetValue((shorter.Term, shorter.Written.Text), out var counted))
                    swallowed.Add((shorter.Term, shorter.Written.Text), counted = (new Tally(), new SortedSet<string>(StringComparer.Ordinal)));
                counted.Tally.Add(page, text.Locate(match.Start), shorter.Written.Text);
                counted.By.Add(label.Written.Text);
            }
        }
    }
}
