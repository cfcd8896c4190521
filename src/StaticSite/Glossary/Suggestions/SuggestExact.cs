using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Suggests labels that are to match only as written, since texts mean another thing by the word in small letters: a program named Word,
/// and words.</summary>
internal static class SuggestExact
{
    // So many of each tell two senses; fewer are slips.
    private const int LeastUses = 3;

    public static IEnumerable<Suggestion> From(Evidence evidence)
    {
        var uses = new Dictionary<Label, (Tally Capital, Tally Small)>();
        foreach (var (page, text) in evidence.Texts)
            foreach (var (match, claim) in evidence.MatchesIn(text.Text))
                if (claim.Only is { HasIdleCapital: true } label && Spelling.IsOneWordIn(label.Text))
                    Count(label, page, text, match);

        // A plural tells the same as its singular.
        foreach (var same in uses.GroupBy(use => (use.Key.Term, use.Key.Written.Text)))
        {
            var (capital, small) = (new Tally(), new Tally());
            foreach (var (_, found) in same)
            {
                capital.Add(found.Capital);
                small.Add(found.Small);
            }

            if (capital.Uses >= LeastUses && small.Uses >= LeastUses)
                yield return Suggest(same.Key.Term, same.Key.Text, capital, small, evidence);
        }

        void Count(Label label, SitePath page, WrittenText text, TermMatch match)
        {
            var isSmall = LetterCases.At(text.Text, match.Start) == LetterCase.Small;
            if (!isSmall && PrecedingWord.Of(text.Text, match.Start) is null)
                return;
            if (!uses.TryGetValue(label, out var counted))
                uses.Add(label, counted = (new Tally(), new Tally()));
            (isSmall ? counted.Small : counted.Capital).Add(page, text.Locate(match.Start), label.Written.Text);
        }
    }

    private static Suggestion Suggest(Term term, string label, Tally capital, Tally small, Evidence evidence)
    {
        var reason = $"texts have '{label}' {capital.CountedUses} inside of sentences, and '{char.ToLowerInvariant(label[0])}{label[1..]}' {small.CountedUses}";

        // What a glossary writes with a capital throughout says nothing of one word.
        var doubt = evidence.WritesCapitals ? "most terms of this glossary begin with a capital"
            : evidence.Words is not { } known || known.ClassOf(label) == WordClass.Rare ? "nobody knows whether the word in small letters means something else"
            : null;
        return small.Suggest(SuggestionKind.Exact, term, label, reason, doubt, new TermChange("exact", label), evidence);
    }
}
