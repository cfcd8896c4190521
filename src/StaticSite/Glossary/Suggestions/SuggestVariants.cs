using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Suggests labels whose words texts part otherwise: "data center" for "datacenter", "e-mail" for "email".</summary>
internal static class SuggestVariants
{
    private const int LeastUses = 2;

    // Shorter ones are letters that meet by chance.
    private const int LeastLetters = 5;

    // A label of one word is parted in two or three, and one of several words is written in fewer.
    private const int MostWords = 4;

    // "The login" is no "log in".
    private static readonly HashSet<string> Particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "about", "after", "along", "around", "away", "back", "by", "down", "in", "into", "off", "on", "out", "over", "through", "to", "up", "with",
    };

    // "To re-sign" is not "to resign".
    private static readonly HashSet<string> Prefixes = new(StringComparer.OrdinalIgnoreCase) { "co", "de", "in", "pre", "re", "un" };

    public static IEnumerable<Suggestion> From(Evidence evidence)
    {
        var labels = new LabelLetters(evidence.Labels.Where(label => label is { LinksByItself: true, IsExact: false }));
        var tallies = new TalliesByWords();
        var runs = new WordRuns();
        foreach (var (page, text) in evidence.Texts)
            runs.Read(text.Text, run => Find(run, labels, page, text, tallies, evidence));
        foreach (var (term, tally) in tallies.WithoutPlurals(evidence))
        {
            // A sentence or a title lent the capitals.
            var words = GatherLabels.WrittenIn(term).Any(label => LetterCases.AreSmall(label.Text) && LettersOf(label.Text) == LettersOf(tally.Words)) ? tally.Words.ToLowerInvariant() : tally.Words;
            yield return tally.Suggest(SuggestionKind.Alias, term, words, $"{(tally.Uses == 1 ? "a text has" : "texts have")} a label of it so {tally.CountedUses}",
                WhyDoubt(term, words, tally, evidence), new TermChange("aliases", words), evidence);
        }
    }

    private static void Find(WordRuns run, LabelLetters labels, SitePath page, WrittenText text, TalliesByWords tallies, Evidence evidence)
    {
        for (var first = 0; first < run.Words.Count; first++)
            for (var last = first; last < run.Words.Count && last < first + MostWords && run.Words[last].To - run.Words[first].From <= labels.Longest; last++)
                if (run.Words[last].To - run.Words[first].From >= LeastLetters && labels.Find(run.Letters(first, last)) is { } alike
                    && Ends(run, first, last) is var ends && !alike.Any(label => label.Ends.SequenceEqual(ends)))
                    Count(alike, text.Text[run.Words[first].Start..run.Words[last].End].Replace('\n', ' '), run.Words[first].Start, run.Words[last].End);

        void Count(List<LabelLetters.Spelled> alike, string words, int start, int end)
        {
            if (alike.Select(label => label.Label.Term).Distinct().Count() == 1 && alike[0].Label.Term is var term
                && !IsVerb(words, evidence) && !IsIdentifier(words, alike) && !evidence.LabelsLike(words).Any()
                && !Surroundings.TieBefore(text.Text, start) && !Surroundings.IsInToken(text.Text, start, end))
                tallies.Add(term, words, page, text.Locate(start));
        }
    }

    private static string? LettersOf(string words) => WordRuns.Of(words)?.Letters;

    private static int[] Ends(WordRuns run, int first, int last)
    {
        var ends = new int[last - first + 1];
        for (var i = first; i <= last; i++)
            ends[i - first] = run.Words[i].To - run.Words[first].From;
        return ends;
    }

    // Texts have the one written apart more often as a verb, and a label matches both.
    private static bool IsVerb(string words, Evidence evidence) => evidence.IsEnglish && Particles.Contains(words.Split(' ', '-')[^1]) && words.AsSpan().ContainsAny(' ', '-');

    // "outputFormats" is what a program calls it.
    private static bool IsIdentifier(string words, List<LabelLetters.Spelled> labels) =>
        !words.AsSpan().ContainsAny(' ', '-') && Spelling.IsBoundByCase(words)
            && (LetterCases.At(words, 0) == LetterCase.Small || labels.All(label => LetterCases.AreSmall(label.Label.Text)));

    private static string? WhyDoubt(Term term, string words, Tally tally, Evidence evidence)
    {
        if (evidence.WhyDoubt(term, words) is { } doubt)
            return doubt;
        if (evidence.Words is { } known && !words.AsSpan().ContainsAny(' ', '-') && known.ClassOf(words) != WordClass.Rare
            && GatherLabels.WrittenIn(term).Any(label => Prefixes.Contains(label.Text.Split(' ', '-')[0])))
            return "it is a word of its own";
        return tally.Uses < LeastUses ? "once may be a slip" : null;
    }
}
