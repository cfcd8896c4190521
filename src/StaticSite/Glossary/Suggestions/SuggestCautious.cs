using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Mentions;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Other names of one word by which authors never link a term that they do link: there they mostly mean something else.</summary>
internal static class SuggestCautious
{
    private const int LeastByHand = 3;
    private const int SureByHand = 5;
    private const int LeastLinks = 3;

    public static IEnumerable<Suggestion> From(Evidence evidence)
    {
        var byHand = evidence.Links
            .Select(evidence.ChosenBy)
            .OfType<Label>()
            .GroupBy(label => label.Term)
            .ToDictionary(links => links.Key, links => links.ToArray());
        var tallies = new Dictionary<Label, Tally>();
        foreach (var (page, decision) in evidence.Decisions)
            if (decision is { Outcome: MentionOutcome.Linked, Terms: [var term] } && byHand.ContainsKey(term)
                && LabelsOf(term, decision.Words, evidence).FirstOrDefault(IsOtherName) is { } label)
                Tally.Of(label, tallies).Add(page, decision.At, decision.Words);

        foreach (var (written, same) in tallies.GroupBy(tally => tally.Key.Written).Select(same => (same.Key, same.ToArray())))
        {
            var (term, tally) = (same[0].Key.Term, same[0].Value);
            foreach (var (_, other) in same.Skip(1))
                tally.Add(other);
            var links = byHand[term];
            if (tally.Uses >= LeastLinks && links.Length >= LeastByHand && links.All(label => label.Written != written))
                yield return tally.Suggest(
                    SuggestionKind.Cautious, term, written.Text, $"{tally.Counted("link")} by themselves, while authors link the term {links.Length} times by other words and never by this one",
                    links.Length < SureByHand ? "that is not often" : null, new TermChange("cautious", written.Text), evidence);
        }
    }

    private static bool IsOtherName(Label label) =>
        label.Kind is LabelKind.Alias or LabelKind.Form && !label.IsExact && Spelling.IsOneWordIn(label.Text) && !Spelling.IsBoundByCase(label.Text);

    private static IEnumerable<Label> LabelsOf(Term term, string words, Evidence evidence) => evidence.LabelsLike(words).Where(label => label.Term == term);
}
