using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Everyday;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Mentions;
using StaticSite.Glossary.Terms;
using StaticSite.Settings;

namespace StaticSite.Glossary.Suggestions;

/// <summary>All that suggestions rest on: the glossary, the texts of the site, and what became of their mentions.</summary>
/// <param name="site">Of a run that explains, or there are no texts.</param>
internal sealed class Evidence(LinkedSite site)
{
    private readonly Lazy<ImmutableArray<LinkByHand>> _links = new(() => [.. LinksByHand(site)]);
    private readonly Lazy<ILookup<string, Label>> _labels = new(() => site.Get(TermIndex.Fact).Labels.Claims
        .SelectMany(claim => claim.Labels).ToLookup(label => LabelKey.InAnyCase(label.Text), StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, Term>> _searched = new(() => site.Get(TermIndex.Fact).Terms
        .SelectMany(term => term.Search.Select(words => (term, LabelKey.InAnyCase(words.Text))))
        .ToLookup(searched => searched.Item2, searched => searched.term, StringComparer.Ordinal));

    public LinkedSite Site { get; } = site;

    public TermIndex Glossary { get; } = site.Get(TermIndex.Fact);

    public string Language { get; } = site.Get(SiteSettings.Fact).Language;

    /// <summary>What the site says of keys that are not ours.</summary>
    public ForeignKeys Foreign { get; } = site.Get(ForeignKeys.Fact);

    /// <summary>How well the language knows words; null where nobody counted them.</summary>
    public EverydayWords? Words => EverydayWords.Of(Language);

    /// <summary>Whether its nouns have several forms, which no rule makes.</summary>
    public bool HasUnknownForms => LanguageTag.HasUnknownForms(Language);

    public bool IsEnglish => LanguageTag.IsEnglish(Language);

    /// <summary>All labels, with the forms that rules make of them.</summary>
    public IEnumerable<Label> Labels => Glossary.Labels.Claims.SelectMany(claim => claim.Labels);

    /// <summary>Every block of every page that is no title, in the order of the files.</summary>
    public IEnumerable<(SitePath Page, WrittenText Text)> Texts =>
        from document in Site.Documents<IDocument>()
        from text in document.Observations.OfType<WrittenText>()
        select (document.Path, text);

    /// <summary>Every link that an author made, with its address or with <c>[[…]]</c>.</summary>
    public ImmutableArray<LinkByHand> Links => _links.Value;

    /// <summary>The label of a term that a link by hand has for its words, if it would be linked by itself; null if none would. Who links such
    /// words by hand chooses which of them to link.</summary>
    public Label? ChosenBy(LinkByHand link) => link.Term is null ? null
        : LabelsLike(LinkWords.Of(link.Words, Language)).FirstOrDefault(label => label.Term == link.Term && label.LinksByItself);

    /// <summary>What became of every mention.</summary>
    public IEnumerable<(SitePath Page, MentionDecision Decision)> Decisions
    {
        get
        {
            var plain = Site.Get(PlainWords.Fact);
            return
                from document in Site.Documents<IDocument>()
                from decision in document.Observations.OfType<MentionDecision>()
                select (document.Path, decision.Settle(plain));
        }
    }

    /// <summary>The labels, with the forms that rules make of them, that differ from some words by case, hyphens and spaces alone.</summary>
    public IEnumerable<Label> LabelsLike(string words) => _labels.Value[LabelKey.InAnyCase(words)];

    /// <summary>Whether most terms of the glossary begin with a capital that texts need not have.</summary>
    public bool WritesCapitals
    {
        get
        {
            var names = Glossary.Labels.Claims.SelectMany(claim => claim.Labels).Where(label => label.Kind == LabelKind.Name && label.Text == label.Written.Text).ToArray();
            return names.Count(label => label.HasIdleCapital) * 2 > names.Length;
        }
    }

    /// <summary>What the matcher finds in a text.</summary>
    public IEnumerable<(TermMatch Match, Claim Claim)> MatchesIn(string text)
    {
        var found = Glossary.FindMentions(text);
        return [.. found.Matches.Where(match => match.Verdict == MatchVerdict.Linkable).Select(match => (match, found.ClaimOf(match)))];
    }

    /// <summary>The labels that stand in some words as a text would mention them.</summary>
    public IEnumerable<Label> LabelsIn(string words) => MatchesIn(words).SelectMany(found => found.Claim.Labels);

    /// <summary>The terms that list the words for the search.</summary>
    public IEnumerable<Term> SearchedBy(string words) => _searched.Value[LabelKey.InAnyCase(words)];

    /// <summary>Words as they stand in the middle of a sentence: a capital goes that a sentence or a title lent to a word that the language
    /// knows.</summary>
    public string InSentence(string words)
    {
        string[] parts = words.Split(' ');
        return parts.All(IsLent) ? words.ToLowerInvariant() : IsLent(parts[0]) && parts[1..].All(word => LetterCases.AreSmall(word)) ? char.ToLowerInvariant(words[0]) + words[1..] : words;

        bool IsLent(string word) => LetterCases.At(word, 0) == LetterCase.Capital && (word.Length == 1 || LetterCases.AreSmall(word.AsSpan(1)))
            && Words is { } known && known.ClassOf(word.Split('-')[0]) != WordClass.Rare;
    }

    /// <summary>What keeps words from being added to a term as a label without anybody's looking: a part of a sentence; null if nothing
    /// does.</summary>
    public string? WhyDoubt(Term term, string words)
    {
        if (LabelsLike(words).FirstOrDefault(label => label.Term != term) is { } taken)
            return $"it is {taken.KindInWords} of {taken.Term.Id}";
        if (SearchedBy(words).FirstOrDefault() is { } searched)
            return $"{searched.Id} lists it under 'search', which links nothing";
        if (term.Except.Concat(term.Cautious).Any(listed => LabelKey.InAnyCase(listed.Text) == LabelKey.InAnyCase(words)))
            return "its own file keeps the words from being linked";
        return Spelling.IsOneWordIn(words) && Words?.ClassOf(words) == WordClass.Common ? "everybody uses the word, and may mean something else" : null;
    }

    private static IEnumerable<LinkByHand> LinksByHand(LinkedSite site)
    {
        var glossary = site.Get(TermIndex.Fact);
        foreach (var document in site.Documents<IDocument>())
            foreach (var observation in document.Observations)
            {
                if (observation is WrittenText text)
                    foreach (var link in text.Links)
                        yield return new LinkByHand(document.Path, link.Target is { } target ? TermOf(target) : null, link.Words, link.At, link.HasCode);
                else if (observation is MentionDecision { Outcome: MentionOutcome.Asked, Terms: [var term] } asked)
                    yield return new LinkByHand(document.Path, term, asked.Words, asked.At, HasCode: false);
            }

        Term? TermOf(SitePath page) => Term.IdOf(page) is { } id && glossary.Find(id) is { } term && term.Path == page ? term : null;
    }
}

/// <summary>A link that an author made.</summary>
/// <param name="Term">To which it leads; null if it leads elsewhere.</param>
internal sealed record LinkByHand(SitePath Page, Term? Term, string Words, SourceLocation At, bool HasCode);
