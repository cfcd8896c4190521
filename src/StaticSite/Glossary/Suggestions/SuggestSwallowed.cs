using StaticSite.Glossary.Mentions;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Tells of labels that texts have only inside longer ones of other terms, so that they link nothing. What to do about it, only their author
/// knows; <c>check</c> tells the same.</summary>
internal static class SuggestSwallowed
{
    public static IEnumerable<Suggestion> From(Evidence evidence) => SwallowedLabel.In(evidence.Site).Select(swallowed => new Suggestion(
        SuggestionKind.Swallowed,
        swallowed.Term.Id,
        swallowed.Label.Text,
        $"texts of {Tally.Number(swallowed.Pages, "page")} have it, always inside {swallowed.LongerInWords}",
        swallowed.Pages,
        swallowed.Pages,
        [.. swallowed.Places.Take(Tally.MostPlaces)],
        Change: null,
        IsSure: false));
}
