using StaticSite.Engine;
using StaticSite.Glossary.Mentions;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Terms that authors hardly ever link, where they link others by hand: their readers know them.</summary>
internal static class SuggestAsk
{
    // Who links so many words by hand that would link themselves says something by what is not linked.
    private const int ManyLinks = 50;
    private const int ManyPages = 20;

    private const int LeastPages = 15;
    private const int Share = 3;

    public static IEnumerable<Suggestion> From(Evidence evidence)
    {
        var byHand = evidence.Links.Where(link => evidence.ChosenBy(link) is not null).ToArray();
        if (byHand.Length < ManyLinks || byHand.Select(link => link.Page).Distinct().Count() < ManyPages)
            yield break;

        var pagesByHand = byHand.ToLookup(link => link.Term!, link => link.Page);
        foreach (var (term, tally) in Linked(evidence))
            if (term.Links is null && tally.Pages >= LeastPages && pagesByHand[term].Distinct().Count() is var hand && hand * 100 <= (tally.Pages + hand) * Share)
                yield return tally.Suggest(
                    SuggestionKind.Ask, term, term.Name.Text,
                    $"{tally.Counted("link")} by themselves, while authors link it by hand on {(hand == 0 ? "none" : hand)}, and other terms {byHand.Length - pagesByHand[term].Count()} times",
                    doubt: null, new TermChange("links", "ask"), evidence);
    }

    private static Dictionary<Term, Tally> Linked(Evidence evidence)
    {
        var tallies = new Dictionary<Term, Tally>();
        foreach (var (page, decision) in evidence.Decisions)
            if (decision is { Outcome: MentionOutcome.Linked, Terms: [var term] })
                Tally.Of(term, tallies).Add(page, decision.At, decision.Words);

        return tallies;
    }
}
