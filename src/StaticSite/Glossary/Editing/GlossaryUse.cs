using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Mentions;
using StaticSite.Glossary.Terms;
using StaticSite.Pages;

namespace StaticSite.Glossary.Editing;

/// <summary>How the texts of a site use its glossary, for those who look after it.</summary>
/// <param name="Terms">All of them, in alphabetical order.</param>
/// <param name="Pages">Those that have texts.</param>
/// <param name="MentioningPages">Those that mention a term.</param>
/// <param name="LinkingPages">Those on which a mention is a link.</param>
/// <param name="Mentions">Each once, even where several terms share its label.</param>
/// <param name="Links">Those of them that are links.</param>
public sealed record GlossaryUse(
    ImmutableArray<UseOfTerm> Terms, int Pages, int MentioningPages, int LinkingPages, int Mentions, int Links)
{
    /// <summary>The use that texts make of a term, by its id; null if there is no such term.</summary>
    public UseOfTerm? Find(string id) => Terms.FirstOrDefault(use => use.Term.Id == id);

    /// <param name="site">Of a run that explains, or no text mentions anything.</param>
    internal static GlossaryUse Of(LinkedSite site)
    {
        var (mentions, pages) = (new List<PageMention>(), 0);
        foreach (var document in site.Documents<IDocument>())
        {
            pages++;
            foreach (var decision in MentionDecision.On(document, site))
                mentions.Add(new PageMention(document.Path, document.Title, decision));
        }

        var byTerm = mentions.SelectMany(mention => mention.Decision.Terms.Distinct().Select(term => (term.Id, mention)))
            .ToLookup(pair => pair.Id, pair => pair.mention);
        return new GlossaryUse(
            [.. site.Get(TermIndex.Fact).Terms
                .InAlphabet(term => term.Name.Text).ThenBy(term => term.Path)
                .Select(term => UseOfTerm.Of(term, byTerm[term.Id]))],
            pages,
            PagesOf(mentions),
            PagesOf(mentions.Where(mention => mention.Decision.IsLinked)),
            mentions.Count,
            mentions.Count(mention => mention.Decision.IsLinked));
    }

    internal static int PagesOf(IEnumerable<PageMention> mentions) => mentions.Select(mention => mention.Page).Distinct().Count();
}

/// <summary>The use that texts make of one term.</summary>
/// <param name="Outcomes">What became of its mentions: links first, then what is the most frequent.</param>
/// <param name="Pages">Those that mention it.</param>
/// <param name="LinkingPages">Those that link it.</param>
/// <param name="Mentions">All of them.</param>
/// <param name="Links">Those that are links.</param>
public sealed record UseOfTerm(
    Term Term, ImmutableArray<OutcomeUse> Outcomes, int Pages, int LinkingPages, int Mentions, int Links)
{
    /// <summary>The mentions of which the same became; null if there are none.</summary>
    public OutcomeUse? Find(MentionOutcome outcome) => Outcomes.FirstOrDefault(use => use.Outcome == outcome);

    internal static UseOfTerm Of(Term term, IEnumerable<PageMention> all)
    {
        var mentions = all.ToArray();
        var linked = Array.FindAll(mentions, mention => mention.Decision.IsLinked);
        return new UseOfTerm(
            term,
            [.. mentions.GroupBy(mention => mention.Decision.Outcome)
                .OrderByDescending(group => group.First().Decision.IsLinked)
                .ThenByDescending(group => group.Count()).ThenBy(group => group.Key)
                .Select(group => OutcomeUse.Of(group.Key, group))],
            GlossaryUse.PagesOf(mentions), GlossaryUse.PagesOf(linked), mentions.Length, linked.Length);
    }
}

/// <summary>The mentions of a term of which the same became.</summary>
/// <param name="Words">By which they mention it: the most frequent first.</param>
/// <param name="Mentions">By page, in the order of the text.</param>
/// <param name="Pages">How many they are on.</param>
public sealed record OutcomeUse(
    MentionOutcome Outcome, ImmutableArray<WordsUse> Words, ImmutableArray<PageMention> Mentions, int Pages)
{
    internal static OutcomeUse Of(MentionOutcome outcome, IEnumerable<PageMention> all)
    {
        var mentions = all.OrderBy(mention => mention.Page).ThenBy(mention => mention.Decision.At).ToImmutableArray();
        return new OutcomeUse(
            outcome,
            [.. mentions.GroupBy(mention => mention.Decision.Words, StringComparer.Ordinal)
                .Select(group => new WordsUse(group.Key, group.Count(), GlossaryUse.PagesOf(group)))
                .OrderByDescending(words => words.Times).ThenBy(words => words.Words, StringComparer.Ordinal)],
            mentions,
            GlossaryUse.PagesOf(mentions));
    }
}

/// <summary>Words by which texts mention a term, as they have them.</summary>
/// <param name="Pages">How many they are on.</param>
public sealed record WordsUse(string Words, int Times, int Pages);

/// <summary>A mention and the page that it is on.</summary>
/// <param name="Title">The page's.</param>
public sealed record PageMention(SitePath Page, string Title, MentionDecision Decision);
