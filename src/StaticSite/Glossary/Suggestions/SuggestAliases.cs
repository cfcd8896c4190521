using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Suggests the words by which authors link a term, and that are no label of it yet.</summary>
internal static class SuggestAliases
{
    private const int LeastUses = 2;
    private const int MostWords = 4;

    // What authors link so seldom may mean something else elsewhere.
    private const int MostPlain = 10;

    public static IEnumerable<Suggestion> From(Evidence evidence)
    {
        var (tallies, places) = (new TalliesByWords(), new Dictionary<string, HashSet<SourceLocation>>(StringComparer.Ordinal));
        foreach (var link in evidence.Links)
        {
            if (LinkWords.Of(link.Words, evidence.Language) is not { Length: > 0 } words)
                continue;

            var key = LabelKey.InAnyCase(words);
            if (!places.TryGetValue(key, out var known))
                places.Add(key, known = []);
            known.Add(link.At);
            if (link is { Term: { } term, HasCode: false } && LinkWords.MayName(words, evidence.Language) && !evidence.LabelsLike(words).Any(label => label.Term == term))
                tallies.Add(term, words, link.Page, link.At);
        }

        var found = tallies.WithoutPlurals(evidence).ToArray();
        var plain = PlainUses.Of(found.Select(one => one.Tally.Words), evidence);
        return found.Select((one, i) => Suggest(
            one.Term, one.Tally, places[LabelKey.InAnyCase(one.Tally.Words)].Count - one.Tally.OwnUses, plain[i], evidence));
    }

    private static Suggestion Suggest(Term term, Tally links, int elsewhere, Tally plain, Evidence evidence)
    {
        var words = evidence.InSentence(links.Words);
        var labels = GatherLabels.WrittenIn(term).Select(label => label.Text).ToArray();

        // A form of a form is another word before long.
        var isForm = Endings.DifferByOne(labels.Except(term.Forms.Select(form => form.Text)), words);
        var (kind, key) = isForm ? (SuggestionKind.Form, "forms")
            : term.Abbreviation is null && Initials.ShortForm(words) == words && labels.Any(label => Initials.StartOf(label.Split(' ', '-'), words) == 0) ? (SuggestionKind.Abbreviation, "abbreviation")
            : (SuggestionKind.Alias, "aliases");
        var doubt = WhyDoubt(term, words, isForm, links, elsewhere, plain, evidence);
        var reason = $"{links.Counted("link")} {(links.Uses == 1 ? "leads" : "lead")} to it by these words"
            + (plain.Uses == 0 ? "" : $", and texts have them {plain.CountedUses} without a link");
        links.AddFurther(plain);
        return links.Suggest(kind, term, words, reason, doubt, new TermChange(key, words), evidence);
    }

    private static string? WhyDoubt(Term term, string words, bool isForm, Tally links, int elsewhere, Tally plain, Evidence evidence)
    {
        if (elsewhere > 0)
            return elsewhere == 1 ? "another leads elsewhere" : $"{elsewhere} others lead elsewhere";
        if (evidence.WhyDoubt(term, words) is { } doubt)
            return doubt;
        if (words.Split(' ').Length > MostWords)
            return "it is long for a name";
        if (LinkWords.HasSigns(words))
            return "it holds signs that names seldom have";
        if (isForm && Endings.MakesVerb(GatherLabels.WrittenIn(term).Select(label => label.Text), words))
            return "a term with this form counts as a verb, and its plural links no more";
        if (!isForm && evidence.LabelsIn(words).Any(label => label.Term == term))
            return "a label of it stands in them already";
        if (plain.Uses > MostPlain * links.Uses)
            return "texts mostly leave them so";

        // One link by a form is enough where nobody has the word for something else.
        var isRareForm = isForm && !(Spelling.IsOneWordIn(words) && evidence.Words?.ClassOf(words) is WordClass.Known or WordClass.Common);
        return (isRareForm ? links.Uses + plain.Uses : links.Uses) < LeastUses ? "once may be chance" : null;
    }
}
