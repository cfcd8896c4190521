using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Engine;
using StaticSite.Glossary.Mentions;
using StaticSite.Glossary.Suggestions;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Glossary.Editing;

/// <summary>How the texts of a site use its glossary, for those who look after it.</summary>
/// <param name="Language">Of the texts, as <c>site.yml</c> says it.</param>
/// <param name="Terms">All of them, in alphabetical order.</param>
/// <param name="Suggestions">What the glossary should change, those first that change most.</param>
/// <param name="Pages">Those that have texts.</param>
/// <param name="MentioningPages">Those that mention a term.</param>
/// <param name="LinkingPages">Those on which a mention is a link.</param>
/// <param name="Mentions">Each once, even where several terms share its label.</param>
/// <param name="Links">Those of them that are links.</param>
public sealed record GlossaryUse(
    string Language, ImmutableArray<UseOfTerm> Terms, ImmutableArray<SuggestedChange> Suggestions,
    int Pages, int MentioningPages, int LinkingPages, int Mentions, int Links)
{
    /// <summary>The use that texts make of a term, by its id; null if there is no such term.</summary>
    public UseOfTerm? Find(string id) => Terms.FirstOrDefault(use => use.Term.Id == id);

    /// <param name="site">Of a run that explains, or no text mentions anything.</param>
    internal static GlossaryUse Of(LinkedSite site)
    {
        var (mentions, misses, pages) = (new List<(MentionDecision Decision, PageMention Mention)>(), new List<(string Term, PageMention Mention)>(), 0);
        foreach (var document in site.Documents<IDocument>())
        {
            pages++;
            foreach (var decision in MentionDecision.On(document, site))
                mentions.Add((decision, new PageMention(document.Path, document.Title, decision.At, decision.Words)
                { Evidence = decision.Evidence, Note = NoteOf(decision), Block = decision.Block, Start = decision.Start }));
            foreach (var miss in document.Observations.OfType<NearMiss>())
                misses.Add((miss.Term.Id, new PageMention(document.Path, document.Title, miss.At, miss.Words) { Note = NoteOf(miss), Block = miss.Block, Start = miss.Start }));
        }

        var byTerm = mentions.SelectMany(mention => mention.Decision.Terms.Distinct().Select(term => (term.Id, mention)))
            .ToLookup(pair => pair.Id, pair => (pair.mention.Decision.Outcome, pair.mention.Mention));
        var nearTo = misses.ToLookup(miss => miss.Term, miss => miss.Mention);
        var terms = site.Get(TermIndex.Fact).Terms;
        var files = terms.ToDictionary(term => term.Id, term => term.Source.Path);
        ImmutableArray<SuggestedChange> suggestions =
            [.. Suggest.For(site).Select(suggestion => new SuggestedChange(suggestion, files[suggestion.Term], PlacesOf(suggestion, site.Index)))];
        var ofTerm = suggestions.ToLookup(change => change.Suggestion.Term);
        return new GlossaryUse(
            site.Get(SiteSettings.Fact).Language,
            [.. terms.InAlphabet(term => term.Name.Text).ThenBy(term => term.Path)
                .Select(term => UseOfTerm.Of(term, byTerm[term.Id], nearTo[term.Id], ofTerm[term.Id]))],
            suggestions,
            pages,
            PagesOf(mentions.Select(mention => mention.Mention)),
            PagesOf(mentions.Where(mention => mention.Decision.IsLinked).Select(mention => mention.Mention)),
            mentions.Count,
            mentions.Count(mention => mention.Decision.IsLinked));
    }

    internal static int PagesOf(IEnumerable<PageMention> mentions) => mentions.Select(mention => mention.Page).Distinct().Count();

    private static string NoteOf(MentionDecision decision) => decision.Other is { } other ? $"linked on line {other.Line.ToString(CultureInfo.InvariantCulture)}" : "";

    private static string NoteOf(NearMiss miss) => miss.Reason switch
    {
        NearMissReason.OtherSpaces => $"the label is '{miss.Label}'",
        NearMissReason.UnknownForm => $"no rule makes this form of '{miss.Label}'",
        NearMissReason.InsideLonger => $"part of '{miss.Longer}', a label of {miss.LongerTerm!.Id}",
        NearMissReason.InsideException => $"part of '{miss.Longer}', which {miss.LongerTerm!.Id} excepts",
        _ => $"more than '{miss.Label}'",
    };

    private static ImmutableArray<PlaceOnPage> PlacesOf(Suggestion suggestion, SiteIndex index) =>
        [.. suggestion.Places.Select(place => new PlaceOnPage(place, index.PageOf(SourceAddress.NameOf(place.Path, index))))];
}

/// <summary>The use that texts make of one term.</summary>
/// <param name="Outcomes">What became of its mentions: links first, then what is the most frequent, and at last what is nearly a mention.</param>
/// <param name="Suggestions">What its file should change.</param>
/// <param name="Pages">Those that mention it.</param>
/// <param name="LinkingPages">Those that link it.</param>
/// <param name="Mentions">All of them.</param>
/// <param name="Links">Those that are links.</param>
public sealed record UseOfTerm(
    Term Term, ImmutableArray<OutcomeUse> Outcomes, ImmutableArray<SuggestedChange> Suggestions, int Pages, int LinkingPages, int Mentions, int Links)
{
    /// <summary>The mentions of which the same became; null if there are none.</summary>
    public OutcomeUse? Find(MentionOutcome outcome) => Outcomes.FirstOrDefault(use => use.Outcome == outcome);

    internal static UseOfTerm Of(
        Term term, IEnumerable<(MentionOutcome Outcome, PageMention Mention)> mentions, IEnumerable<PageMention> misses, IEnumerable<SuggestedChange> suggestions)
    {
        var outcomes = mentions.GroupBy(mention => mention.Outcome, mention => mention.Mention)
            .OrderByDescending(group => group.Key.IsLink()).ThenByDescending(group => group.Count()).ThenBy(group => group.Key).ToArray();
        var all = outcomes.SelectMany(group => group).ToArray();
        var linked = outcomes.Where(group => group.Key.IsLink()).SelectMany(group => group).ToArray();
        var near = misses.ToArray();
        return new UseOfTerm(
            term,
            [.. outcomes.Select(group => OutcomeUse.Of(group.Key, group)), .. near.Length > 0 ? [OutcomeUse.Of(null, near)] : Array.Empty<OutcomeUse>()],
            [.. suggestions],
            GlossaryUse.PagesOf(all), GlossaryUse.PagesOf(linked), all.Length, linked.Length);
    }
}

/// <summary>The mentions of a term of which the same became.</summary>
/// <param name="Outcome">Null for words that are no mention, but nearly one.</param>
/// <param name="Words">By which they mention it: the most frequent first.</param>
/// <param name="Mentions">By page, in the order of the text.</param>
/// <param name="Pages">How many they are on.</param>
public sealed record OutcomeUse(
    MentionOutcome? Outcome, ImmutableArray<WordsUse> Words, ImmutableArray<PageMention> Mentions, int Pages)
{
    internal static OutcomeUse Of(MentionOutcome? outcome, IEnumerable<PageMention> all)
    {
        var mentions = all.OrderBy(mention => mention.Page).ThenBy(mention => mention.At).ToImmutableArray();
        return new OutcomeUse(
            outcome,
            [.. mentions.GroupBy(mention => mention.Words, StringComparer.Ordinal)
                .Select(group => new WordsUse(group.Key, group.Count(), GlossaryUse.PagesOf(group)))
                .OrderByDescending(words => words.Times).ThenBy(words => words.Words, StringComparer.Ordinal)],
            mentions,
            GlossaryUse.PagesOf(mentions));
    }
}

/// <summary>Words by which texts mention a term, as they have them.</summary>
/// <param name="Pages">How many they are on.</param>
public sealed record WordsUse(string Words, int Times, int Pages);

/// <summary>Words that mention a term, or nearly do, and the page that they are on.</summary>
/// <param name="Title">The page's.</param>
/// <param name="At">Where they start.</param>
/// <param name="Words">As readers see them, on one line.</param>
public sealed record PageMention(SitePath Page, string Title, SourceLocation At, string Words)
{
    /// <summary>By which numbers they stay plain; empty where none decide.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>What else tells why they are no link, of this place alone, as a part of a sentence; or empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>The sentence that they stand in, as readers see it.</summary>
    /// <remarks>Cut out anew whenever it is asked for.</remarks>
    public Sentence Sentence => Block is { } block && Start + Words.Length <= block.Words.Length
        ? Sentence.In(block.Words, Start, Words.Length)
        : new Sentence("", Words, "");

    /// <summary>The anchor of the section that they stand in, or empty.</summary>
    public string Section => Block?.Section ?? "";

    internal ReadBlock? Block { get; init; }

    internal int Start { get; init; }
}

/// <summary>A change that the glossary should make, with what leads to it.</summary>
/// <param name="File">That is to be changed.</param>
/// <param name="Places">The first that show it.</param>
public sealed record SuggestedChange(Suggestion Suggestion, string File, ImmutableArray<PlaceOnPage> Places);

/// <summary>A place in an author's file.</summary>
/// <param name="Page">The file's own; null if it has none.</param>
public sealed record PlaceOnPage(SourceLocation At, SitePath? Page);
