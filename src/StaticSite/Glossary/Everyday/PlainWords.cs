using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;
using StaticSite.Settings;

namespace StaticSite.Glossary.Everyday;

/// <summary>Why a word stays plain.</summary>
/// <param name="Pages">Those that mention it.</param>
/// <param name="OfPages">All that the site has.</param>
/// <param name="Limit">In per cent of the pages: the share from which on such a word stays plain.</param>
/// <param name="Class">How well its language knows it.</param>
internal sealed record PlainWord(UsedWord Word, int Pages, int OfPages, int Limit, WordClass Class);

/// <summary>Why a word stays plain beside another.</summary>
/// <param name="Mentions">Those beside that word.</param>
/// <param name="OfMentions">All that texts make of the word.</param>
/// <param name="Pages">Those on which it stands beside that word.</param>
internal sealed record PlainPhrase(UsedWord Word, int Mentions, int OfMentions, int Pages);

/// <summary>Why a word stays plain behind any word that tells a kind of it.</summary>
/// <param name="Mentions">Those behind such a word.</param>
/// <param name="OfMentions">All that texts make of the word.</param>
/// <param name="Pages">Those on which it stands behind such a word.</param>
internal sealed record GeneralWord(UsedWord Word, int Mentions, int OfMentions, int Pages);

/// <summary>The everyday words among the labels, which stay plain on a large site. Published when all texts are composed.</summary>
/// <remarks>Immutable, so that any number of threads may ask.</remarks>
internal sealed class PlainWords : ILinkConditions
{
    // A word that stands so often behind the same one, in per cent, and on so many pages, is a part of a phrase.
    private const int PhraseShare = 20;
    private const int PhrasePages = 5;

    // A word of which texts so often tell a kind, in per cent, and on so many pages, says little by itself: an element.
    private const int KindShare = 20;
    private const int KindPages = 10;

    private readonly FrozenDictionary<UsedWord, PlainWord> _words;
    private readonly FrozenDictionary<UsedWord, PlainPhrase> _phrases;
    private readonly FrozenDictionary<UsedWord, GeneralWord> _general;
    private readonly OwnKinds _own;
    private readonly bool _isLarge;

    private PlainWords(
        IEnumerable<PlainWord> words, IEnumerable<PlainPhrase> phrases, IEnumerable<GeneralWord> general, OwnKinds own, bool isLarge)
    {
        (_own, _isLarge) = (own, isLarge);
        _words = words.ToFrozenDictionary(plain => plain.Word);
        _phrases = phrases.ToFrozenDictionary(plain => plain.Word);
        _general = general.ToFrozenDictionary(plain => plain.Word);
    }

    public static Fact<PlainWords> Fact { get; } = new("everyday words");

    /// <summary>In the order of their terms and labels.</summary>
    public IEnumerable<PlainWord> Words => InOrder(_words.Values, plain => plain.Word);

    /// <summary>Those of words that do not stay plain anyway, in the order of their terms and labels.</summary>
    public IEnumerable<PlainPhrase> Phrases =>
        InOrder(_phrases.Values.Where(plain => !_words.ContainsKey(plain.Word.Alone)), plain => plain.Word);

    /// <summary>Those of words that do not stay plain anyway, in the order of their terms and labels.</summary>
    public IEnumerable<GeneralWord> General => InOrder(_general.Values.Where(plain => !_words.ContainsKey(plain.Word)), plain => plain.Word);

    public static PlainWords In(ComposedSite site)
    {
        var settings = site.Get(SiteSettings.Fact);
        if (settings.Everyday is not { } limits)
            return new PlainWords([], [], [], OwnKinds.In([]), isLarge: false);

        var pages = site.Documents<IDocument>().Count();
        WordUses[] uses = [.. site.Documents<IDocument>().SelectMany(document => document.Observations.OfType<WordUses>())];
        var (words, terms) = (new Dictionary<UsedWord, Tally>(), new Dictionary<SitePath, int>());
        foreach (var onPage in uses)
            Count(onPage, words, terms);

        // What few pages mention is linked, whatever it is.
        var list = EverydayWords.Of(settings.Language);
        var least = list is null ? limits.PagesUncounted : limits.Pages;
        var own = OwnKinds.In(site.Documents<ComposedTerm>());
        var phrases = words
            .Where(word => !word.Key.IsAlone && !own.Has(word.Key.Term, word.Key.Before) && terms[word.Key.Term] > least)
            .Select(word => Judge(word.Key, word.Value, words[word.Key.Alone], list)).OfType<PlainPhrase>().ToArray();
        var kinds = CountKinds(uses, own, phrases.Select(phrase => phrase.Word).ToHashSet());
        return new PlainWords(
            words.Where(word => word.Key.IsAlone && terms[word.Key.Term] > least)
                .Select(word => Judge(word.Key, word.Value.Pages, pages, list, limits)).OfType<PlainWord>(),
            phrases,
            kinds.Where(word => IsKnown(word.Key, list) && terms[word.Key.Term] > least && IsOften(word.Value.BehindKind, word.Value.Mentions, KindShare, KindPages))
                .Select(word => new GeneralWord(word.Key, word.Value.BehindKind.Mentions, word.Value.Mentions, word.Value.BehindKind.Pages)),
            own,
            isLarge: pages >= limits.Large);
    }

    /// <summary>Why a word stays plain wherever it stands; null if it does not.</summary>
    public PlainWord? WhyPlain(UsedWord word) => _words.GetValueOrDefault(word.Alone);

    /// <summary>Why a word stays plain with one of those around it; null if it does not.</summary>
    public PlainPhrase? WhyPlainThere(UsedWord word)
    {
        foreach (var phrase in word.Phrases)
            if (_phrases.TryGetValue(phrase, out var plain))
                return plain;
        return null;
    }

    /// <summary>Why a word stays plain behind one that tells a kind of it; null if it does not, or none stands there.</summary>
    public GeneralWord? WhyPlainBehindKind(UsedWord word) =>
        word.Before.Length > 0 && _general.TryGetValue(word.Alone, out var general) && !_own.Has(word.Term, word.Before) ? general : null;

    public bool IsPlain(UsedWord word) => _words.ContainsKey(word.Alone) || WhyPlainThere(word) is not null || WhyPlainBehindKind(word) is not null;

    public bool Refuse(LinkCondition condition) => condition is MentionCondition mention &&
        (mention.Word is { } word && IsPlain(word) || FirstLinked(mention.Earlier) is not null || FirstOf(mention.Subject) is not null);

    /// <summary>Where a page links its subject further up, if that makes another link needless; null if it does not.</summary>
    public SourceLocation? FirstOf(SubjectAbove? subject) =>
        _isLarge && subject is not null ? subject.First ?? FirstLinked(subject.Earlier)?.At : null;

    /// <summary>The first of some mentions that is linked, or null.</summary>
    public EarlierMention? FirstLinked(ImmutableArray<EarlierMention> mentions)
    {
        foreach (var mention in mentions)
            if (!IsPlain(mention.Word))
                return mention;
        return null;
    }

    private static void Count(WordUses uses, Dictionary<UsedWord, Tally> words, Dictionary<SitePath, int> terms)
    {
        var onPage = new Dictionary<UsedWord, int>();
        foreach (var (word, count) in uses.Counts)
            foreach (var one in word.Phrases.Prepend(word.Alone))
                CollectionsMarshal.GetValueRefOrAddDefault(onPage, one, out _) += count;
        foreach (var (word, count) in onPage)
            CollectionsMarshal.GetValueRefOrAddDefault(words, word, out _).Add(count);
        foreach (var term in onPage.Keys.Select(word => word.Term).Distinct())
            CollectionsMarshal.GetValueRefOrAddDefault(terms, term, out _)++;
    }

    /// <summary>How often texts have each word, but for phrases that stay plain anyway, and how often behind a kind that its definition does
    /// not name.</summary>
    private static Dictionary<UsedWord, (int Mentions, Tally BehindKind)> CountKinds(IEnumerable<WordUses> uses, OwnKinds own, HashSet<UsedWord> phrases)
    {
        var kinds = new Dictionary<UsedWord, (int Mentions, Tally BehindKind)>();
        var behindKinds = new Dictionary<UsedWord, int>();
        foreach (var onPage in uses)
        {
            behindKinds.Clear();
            foreach (var (word, count) in onPage.Counts)
                if (!word.Phrases.Any(phrases.Contains))
                {
                    CollectionsMarshal.GetValueRefOrAddDefault(kinds, word.Alone, out _).Mentions += count;
                    if (word.Before.Length > 0 && !own.Has(word.Term, word.Before))
                        CollectionsMarshal.GetValueRefOrAddDefault(behindKinds, word.Alone, out _) += count;
                }

            foreach (var (word, count) in behindKinds)
                CollectionsMarshal.GetValueRefOrNullRef(kinds, word).BehindKind.Add(count);
        }

        return kinds;
    }

    private static PlainWord? Judge(UsedWord word, int pages, int all, EverydayWords? list, EverydayLimits limits)
    {
        var known = list?.ClassOf(word.Label) ?? WordClass.Rare;
        var limit = known switch
        {
            WordClass.Common => limits.Common,
            WordClass.Known => limits.Known,
            _ when list is null => EverydayLimits.Uncounted,
            _ => 100,
        };
        return (long)pages * 100 > (long)all * limit ? new PlainWord(word, pages, all, limit, known) : null;
    }

    private static PlainPhrase? Judge(UsedWord phrase, Tally there, Tally all, EverydayWords? list) =>
        IsKnown(phrase, list) && IsOften(there, all.Mentions, PhraseShare, PhrasePages)
            ? new PlainPhrase(phrase, there.Mentions, all.Mentions, there.Pages)
            : null;

    // A word that nobody knows is the same thing in every phrase.
    private static bool IsKnown(UsedWord word, EverydayWords? list) => list?.ClassOf(word.Label) is WordClass.Known or WordClass.Common;

    private static bool IsOften(Tally there, int all, int share, int pages) =>
        there.Pages >= pages && (long)there.Mentions * 100 >= (long)all * share;

    private static IEnumerable<T> InOrder<T>(IEnumerable<T> all, Func<T, UsedWord> word) => all
        .OrderBy(plain => word(plain).Term)
        .ThenBy(plain => word(plain).Label, StringComparer.Ordinal)
        .ThenBy(plain => word(plain).Before, StringComparer.Ordinal)
        .ThenBy(plain => word(plain).Behind, StringComparer.Ordinal);

    /// <summary>How often texts have a word, and on how many pages.</summary>
    private struct Tally
    {
        public int Mentions;
        public int Pages;

        public void Add(int mentions) => (Mentions, Pages) = (Mentions + mentions, Pages + 1);
    }
}
