using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Suggests what texts say in brackets behind a name: "service mesh interface (SMI)", "SMI (service mesh interface)".</summary>
internal static class SuggestShortForms
{
    private const int LeastUses = 2;

    // Longer brackets are sentences.
    private const int LongestBrackets = 100;
    private const int MostWords = 10;
    private const int MostMeanings = 20;

    public static IEnumerable<Suggestion> From(Evidence evidence)
    {
        var (shorts, longs) = (new TalliesByWords(), new TalliesByWords());
        var meanings = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (page, text) in evidence.Texts)
            foreach (var (start, end, words, shortForm, at) in In(text.Text))
            {
                if (!meanings.TryGetValue(shortForm, out var known))
                    meanings.Add(shortForm, known = new(StringComparer.Ordinal));
                known.Add(LabelKey.InAnyCase(words));

                var (byLong, byShort) = (evidence.LabelsLike(words).ToArray(), evidence.Glossary.Labels.Find(shortForm));
                if (byLong is [{ Term: var named }, ..] && byLong.All(label => label.Term == named) && !evidence.LabelsLike(shortForm).Any())
                    shorts.Add(named, shortForm, page, text.Locate(at));
                else if (byLong.Length == 0 && byShort is [{ Term: var meant }])
                    longs.Add(meant, words, page, text.Locate(start));
            }

        return
        [
            .. shorts.WithoutPlurals(evidence).Select(one => SuggestShort(one.Term, one.Tally, IsAmbiguous(one.Tally.Words), evidence)),
            .. longs.WithoutPlurals(evidence).Select(one => SuggestLong(one.Term, one.Tally, evidence)),
        ];

        // Longer words that begin alike are a form of the others.
        bool IsAmbiguous(string shortForm) => meanings[shortForm].Count > MostMeanings || meanings[shortForm].Count(words => !meanings[shortForm].Any(other => other != words && words.StartsWith(other, StringComparison.Ordinal))) > 1;
    }

    private static Suggestion SuggestShort(Term term, Tally tally, bool isAmbiguous, Evidence evidence)
    {
        var (kind, key) = term.Abbreviation is null ? (SuggestionKind.Abbreviation, "abbreviation") : (SuggestionKind.Alias, "aliases");
        return tally.Suggest(
            kind, term, tally.Words, $"{(tally.Uses == 1 ? "a text writes" : "texts write")} it behind a name of the term {tally.CountedUses}",
            evidence.WhyDoubt(term, tally.Words) ?? (isAmbiguous ? "elsewhere it is short for something else" : null), new TermChange(key, tally.Words), evidence);
    }

    private static Suggestion SuggestLong(Term term, Tally tally, Evidence evidence)
    {
        var words = evidence.InSentence(tally.Words);
        var doubt = evidence.WhyDoubt(term, words)
            ?? (GatherLabels.WrittenIn(term).Any(label => LastOf(label.Text) == LastOf(words)) ? null : "they may be another thing with the same letters")
            ?? (tally.Uses < LeastUses ? "once may be chance" : null);
        return tally.Suggest(
            SuggestionKind.Alias, term, words, $"{(tally.Uses == 1 ? "a text spells" : "texts spell")} its short form so {tally.CountedUses}", doubt,
            new TermChange("aliases", words), evidence);
    }

    private static string LastOf(string words) => LabelKey.InAnyCase(words).Split(' ')[^1];

    /// <summary>What stands before brackets and in them, where the first letters of the one make the other.</summary>
    /// <returns>Where the long form starts and ends, its words, the short form, and where that starts.</returns>
    private static IEnumerable<(int Start, int End, string Words, string ShortForm, int At)> In(string text)
    {
        for (var open = text.AsSpan().IndexOfAny('(', '（'); open >= 0;)
        {
            var close = text.AsSpan(open + 1, Math.Min(LongestBrackets, text.Length - open - 1)).IndexOfAny(')', '）');
            if (close > 0 && Read(text, open, open + 1 + close) is { } found)
                yield return found;
            var next = text.AsSpan(open + 1).IndexOfAny('(', '（');
            open = next < 0 ? -1 : open + 1 + next;
        }
    }

    private static (int, int, string, string, int)? Read(string text, int open, int close)
    {
        var before = WordsBefore(text, open);
        if (before.Count == 0)
            return null;

        // Short in brackets.
        var inside = WordsBefore(text, close);
        if (inside.Count == 0 || text[(open + 1)..inside[0].Start].Trim().Length > 0)
            return null;
        if (inside.Count == 1 && Initials.ShortForm(inside[0].Text) is { } shortForm)
            return Initials.StartOf([.. before.Select(word => word.Text)], shortForm) is { } first
                ? (before[first].Start, before[^1].End, OneLine(text[before[first].Start..before[^1].End]), shortForm, inside[0].Start)
                : null;

        // Long in brackets, all of them.
        return Initials.ShortForm(before[^1].Text) is { } name && inside.Count > 1 && Initials.StartOf([.. inside.Select(word => word.Text)], name) == 0
            ? (inside[0].Start, inside[^1].End, OneLine(text[inside[0].Start..inside[^1].End]), name, before[^1].Start)
            : null;
    }

    /// <summary>The words right before a place that nothing but spaces and hyphens parts.</summary>
    private static List<(int Start, int End, string Text)> WordsBefore(string text, int place)
    {
        var words = new List<(int, int, string)>();
        while (words.Count < MostWords)
        {
            var end = place;
            while (end > 0 && Characters.KindAt(text, end - 1, out _) is CharacterKind.Space or CharacterKind.Hyphen)
                end--;
            var start = end;
            while (start > 0 && Characters.KindAt(text, start - 1, out _) is CharacterKind.Word or CharacterKind.Mark or CharacterKind.Ignored)
                start--;
            if (start == end)
                break;

            words.Add((start, end, text[start..end]));
            place = start;
        }

        words.Reverse();
        return words;
    }

    private static string OneLine(string words) => words.Replace('\n', ' ');
}
