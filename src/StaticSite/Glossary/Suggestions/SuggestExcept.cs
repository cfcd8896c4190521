using StaticSite.Engine;
using StaticSite.Glossary.Everyday;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Mentions;
using StaticSite.Glossary.Terms;
using StaticSite.Settings;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Phrases in which a label of one word is another thing. Authors tell so where they link the word by hand, and never behind a
/// word that tells a kind of it, and where they link the phrase to another site.</summary>
internal static class SuggestExcept
{
    private const int LeastByHand = 5;
    private const int LeastUses = 2;

    // From so many on, an author is asked.
    private const int ManyUses = 4;
    private const int ManyPages = 3;

    // In per cent of the links: how many must stand behind such words, or these are chance.
    private const int Share = 25;
    private const int MostWords = 3;

    public static IEnumerable<Suggestion> From(Evidence evidence)
    {
        if (KindWord.Of(evidence.Language) is not { } kinds)
            return [];

        var reading = new Reading(kinds, VerbRule.Of(evidence.Language));

        var linked = evidence.Decisions
            .Where(mention => mention.Decision.Outcome == MentionOutcome.Linked)
            .Select(mention => mention.Decision.At).ToHashSet();
        var byHand = evidence.Links.Where(link => evidence.ChosenBy(link) is not null).DistinctBy(link => link.At).ToDictionary(link => link.At, link => link.Term!);
        var elsewhere = LinkedElsewhere(evidence);
        var own = OwnKinds.In(evidence.Site.Documents<ComposedTerm>());
        var settings = evidence.Site.Get(SiteSettings.Fact);
        var labels = new Dictionary<Label, Word>();
        foreach (var (page, text) in evidence.Texts)
        {
            foreach (var (label, at, before) in Mentions(text, reading, evidence))
                if (byHand.TryGetValue(at, out var term) && term == label.Term)
                    WordOf(label).AddByHand(before);
                else if (linked.Contains(at))
                    WordOf(label).AddLink(before, page, at);
            foreach (var link in text.Links)
                if (byHand.TryGetValue(link.At, out var term) && LabelOf(term, link.Words, evidence) is { } label && StartOf(link, text) is { } start)
                    WordOf(label).AddByHand(KindBefore(text.Text, start, reading));
        }

        return
            from word in labels
            from phrase in word.Value.Phrases
            where phrase.Key.Length > 0 && phrase.Value.Uses >= LeastUses
            where !own.Has(word.Key.Term.Path, phrase.Key) && !LinkRules.IsOwnName(phrase.Key, settings)
            let words = $"{phrase.Key} {word.Key.Text}"
            let isElsewhere = elsewhere.Contains(LabelKey.InAnyCase(words))
            where isElsewhere || word.Value.IsMeantAlone || phrase.Value.Uses >= ManyUses && phrase.Value.Pages >= ManyPages && !word.Value.HasByHand(phrase.Key)
            select phrase.Value.Suggest(
                SuggestionKind.Except, word.Key.Term, words,
                $"{phrase.Value.Counted("link")} in this phrase" + (isElsewhere ? ", which authors link to another site"
                    : word.Value.IsMeantAlone ? $", while none of {word.Value.ByHand} by hand stands behind a word that tells a kind of it" : ""),
                isElsewhere || word.Value.IsMeantAlone ? null : "only who knows the matter can tell whether it is another thing", new TermChange("except", words), evidence);

        Word WordOf(Label label)
        {
            var key = label.Text == label.Written.Text ? label : evidence.LabelsLike(label.Written.Text).FirstOrDefault(other => other.Term == label.Term) ?? label;
            if (!labels.TryGetValue(key, out var word))
                labels.Add(key, word = new Word());
            return word;
        }
    }

    private static IEnumerable<(Label Label, SourceLocation At, string Before)> Mentions(WrittenText text, Reading reading, Evidence evidence) =>
        from found in evidence.MatchesIn(text.Text)
        where found.Claim.Only is { } label && IsOneWord(label)
        select (found.Claim.Only!, text.Locate(found.Match.Start), KindBefore(text.Text, found.Match.Start, reading));

    // Where no small word leads to it, or one that leads to verbs does, it may well be one: "Manage modules", "to manage modules".
    private static string KindBefore(string text, int mention, Reading reading) =>
        PrecedingWord.Of(text, mention) is { } word && PrecedingWord.Of(text, word.Start) is { IsSpaced: true } lead
        && reading.Kinds.IsSmall(text.AsSpan(lead.Start..lead.End)) && reading.Verbs?.LeadsTo(text.AsSpan(lead.Start..lead.End)) != true
            ? reading.Kinds.Before(text, mention)
            : "";

    /// <summary>What a language tells of the words around a mention.</summary>
    private sealed record Reading(KindWord Kinds, VerbRule? Verbs);

    private static Label? LabelOf(Term term, string words, Evidence evidence) =>
        evidence.LabelsLike(LinkWords.Of(words, evidence.Language)).FirstOrDefault(label => label.Term == term && IsOneWord(label));

    private static bool IsOneWord(Label label) => Spelling.IsOneWordIn(label.Text) && !Spelling.IsBoundByCase(label.Text);

    private static int? StartOf(WrittenLink link, WrittenText text)
    {
        foreach (var part in text.Parts)
            if (part.At == link.At)
                return part.Start;
        return null;
    }

    private static HashSet<string> LinkedElsewhere(Evidence evidence) =>
    [
        .. from text in evidence.Texts
           from link in text.Text.Links
           where link is { Target: null, HasCode: false }
           let words = LinkWords.Of(link.Words, evidence.Language)
           where words.Split(' ').Length <= MostWords && LinkWords.MayName(words, evidence.Language)
           from same in LinkWords.SingularsOf(words).Append(words)
           select LabelKey.InAnyCase(same),
    ];

    /// <summary>How texts have a label.</summary>
    private sealed class Word
    {
        private readonly HashSet<string> _kindsByHand = new(StringComparer.Ordinal);

        public Dictionary<string, Tally> Phrases { get; } = new(StringComparer.Ordinal);

        public int ByHand { get; private set; }

        /// <summary>Whether authors mean the thing only where nothing tells a kind of it, and it is linked elsewhere, too.</summary>
        public bool IsMeantAlone => ByHand >= LeastByHand && _kindsByHand.Count == 0
            && Phrases.Where(phrase => phrase.Key.Length > 0).Sum(phrase => phrase.Value.Uses) * 100 >= Phrases.Sum(phrase => phrase.Value.Uses) * Share;

        public void AddByHand(string before)
        {
            ByHand++;
            if (before.Length > 0)
                _kindsByHand.Add(before);
        }

        public bool HasByHand(string kind) => _kindsByHand.Contains(kind);

        public void AddLink(string before, SitePath page, SourceLocation at) => Tally.Of(before, Phrases).Add(page, at, before);
    }
}
