using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Suggests the words by which authors link a term, and that are no label of it yet.</summary>
internal static class SuggestAliases
{
    private const int LeastLinks = 2;
    private const int MostWords = 4;

    public static IEnumerable<Suggestion> From(Evidence evidence)
    {
        var (terms, places) = Gather(evidence);
        var plurals = terms.Where(plural => evidence.IsEnglish && SingularOf(plural.Key.Item1, plural.Value, terms) is not null).ToArray();
        var elsewhere = terms.ToDictionary(link => link.Key, link => places[link.Key.Item2].Count - link.Value.Uses);
        foreach (var (plural, tally) in plurals)
        {
            SingularOf(plural.Item1, tally, terms)!.Add(tally);
            terms.Remove(plural);
        }

        foreach (var (link, tally) in terms)
            yield return Suggest(link.Item1, tally, elsewhere[link], evidence);
    }

    /// <summary>The links to terms by words that they do not go by, and the places of all links with each words.</summary>
    private static (Dictionary<(Term, string), Tally>, Dictionary<string, HashSet<SourceLocation>>) Gather(Evidence evidence)
    {
        var (terms, places) = (new Dictionary<(Term, string), Tally>(), new Dictionary<string, HashSet<SourceLocation>>(StringComparer.Ordinal));
        foreach (var link in evidence.Links)
        {
            if (LinkWords.Of(link.Words, evidence.Language) is not { Length: > 0 } words)
                continue;

            var key = LabelKey.InAnyCase(words);
            if (!places.TryGetValue(key, out var known))
                places.Add(key, known = []);
            known.Add(link.At);
            if (link is not { Term: { } term, HasCode: false } || !LinkWords.MayName(words, evidence.Language) || evidence.LabelsLike(words).Any(label => label.Term == term))
                continue;

            if (!terms.TryGetValue((term, key), out var tally))
                terms.Add((term, key), tally = new Tally());
            tally.Add(link.Page, link.At, words);
        }

        return (terms, places);
    }

    // The plural comes with the other.
    private static Tally? SingularOf(Term term, Tally tally, Dictionary<(Term, string), Tally> terms) =>
        LinkWords.SingularsOf(tally.Words).Select(singular => terms.GetValueOrDefault((term, LabelKey.InAnyCase(singular)))).FirstOrDefault(known => known is not null);

    private static Suggestion Suggest(Term term, Tally links, int elsewhere, Evidence evidence)
    {
        var words = links.Words;
        var isForm = Endings.DifferByOne(GatherLabels.WrittenIn(term).Select(label => label.Text), words);
        var (kind, key) = isForm ? (SuggestionKind.Form, "forms") : (SuggestionKind.Alias, "aliases");
        return links.Suggest(kind, term, words, $"{links.Counted("link")} {(links.Uses == 1 ? "leads" : "lead")} to it by these words",
            WhyDoubt(term, words, isForm, links, elsewhere, evidence), new TermChange(key, words), evidence);
    }

    private static string? WhyDoubt(Term term, string words, bool isForm, Tally links, int elsewhere, Evidence evidence)
    {
        if (elsewhere > 0)
            return elsewhere == 1 ? "another leads elsewhere" : $"{elsewhere} others lead elsewhere";
        if (evidence.WhyDoubt(term, words) is { } doubt)
            return doubt;
        if (words.Split(' ').Length > MostWords)
            return "it is long for a name";
        if (LinkWords.HasSigns(words))
            return "it holds signs that names seldom have";
        if (isForm && Endings.MakesVerb(words))
            return "a term with this form counts as a verb, and its plural links no more";
        if (!isForm && evidence.LabelsIn(words).Any(label => label.Term == term))
            return "a label of it stands in them already";
        return links.Uses < LeastLinks ? "once may be chance" : null;
    }
}
