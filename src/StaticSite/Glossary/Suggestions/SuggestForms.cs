using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Suggests inflections of labels that texts have and no rule makes. What authors link is seen by <see cref="SuggestAliases"/>; here is what
/// no author has linked, so none is sure.</summary>
internal static class SuggestForms
{
    private const int LeastUses = 2;
    private const int LeastLetters = 4;
    private const int LongestEnding = 3;
    private const int MostWords = 4;

    public static IEnumerable<Suggestion> From(Evidence evidence)
    {
        var tallies = new TalliesByWords();
        if (evidence.IsEnglish)
            CountIrregular(evidence, tallies);
        else if (evidence.HasUnknownForms)
            CountEndings(evidence, tallies);
        foreach (var (term, tally) in tallies.WithoutPlurals(evidence))
            if (tally.Uses >= LeastUses)
                yield return tally.Suggest(
                    SuggestionKind.Form, term, evidence.InSentence(tally.Words), $"texts have it {tally.CountedUses}",
                    evidence.WhyDoubt(term, tally.Words) ?? "no author links it", new TermChange("forms", evidence.InSentence(tally.Words)), evidence);
    }

    private static void CountIrregular(Evidence evidence, TalliesByWords tallies)
    {
        var forms = (
            from term in evidence.Glossary.Terms
            from label in GatherLabels.WrittenIn(term)
            from form in Irregular.PluralsOf(label.Text)
            where !evidence.LabelsLike(form).Any()
            select (Term: term, Form: form)).ToArray();
        foreach (var (tally, form) in PlainUses.Of(forms.Select(form => form.Form), evidence).Zip(forms))
            tallies.Add(form.Term, form.Form, tally);
    }

    private static void CountEndings(Evidence evidence, TalliesByWords tallies)
    {
        var labels = new LabelLetters(evidence.Labels.Where(label => label is { LinksByItself: true, IsExact: false, Kind: not LabelKind.Abbreviation }));
        var runs = new WordRuns();
        foreach (var (page, text) in evidence.Texts)
            runs.Read(text.Text, run => Find(run, page, text));

        void Find(WordRuns run, SitePath page, WrittenText text)
        {
            for (var last = 0; last < run.Words.Count; last++)
                for (var first = last; first >= 0 && first > last - MostWords && run.Words[last].To - run.Words[first].From <= labels.Longest + LongestEnding; first--)
                    for (var ending = 1; ending <= LongestEnding; ending++)
                        if (run.Letters(first, last) is var letters && letters.Length - ending >= LeastLetters && run.Words[last].To - run.Words[last].From - ending >= LeastLetters
                            && labels.Find(letters[..^ending])?.Find(label => HasWords(label, run, first, last)) is { } label)
                            Count(label.Label.Term, text.Text[run.Words[first].Start..run.Words[last].End].Replace('\n', ' '), run.Words[first].Start, page, text);
        }

        void Count(Term term, string words, int start, SitePath page, WrittenText text)
        {
            if (!text.IsAsked(start) && !evidence.LabelsLike(words).Any() && !Surroundings.TieBefore(text.Text, start))
                tallies.Add(term, words, page, text.Locate(start));
        }
    }

    // All but the last are parted as in the label.
    private static bool HasWords(LabelLetters.Spelled label, WordRuns run, int first, int last)
    {
        if (label.Ends.Length != last - first + 1)
            return false;
        for (var i = first; i < last; i++)
            if (run.Words[i].To - run.Words[first].From != label.Ends[i - first])
                return false;
        return true;
    }
}
