using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StaticSite.Engine;
using StaticSite.Glossary.Everyday;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;
using StaticSite.Settings;

namespace StaticSite.Glossary.Mentions;

/// <summary>Which terms a page has linked so far, and where.</summary>
internal sealed class PageMentions
{
    private readonly LinkedSoFar _inSection = new();
    private readonly LinkedSoFar _onPage = new();
    private string _section = "";
    private WordUses? _uses;
    private NestedUses? _nested;
    private KeptOutTerms? _keptOut;

    // Of a label there is one object in a run, and it is told apart by that.
    private HashSet<object>? _seen;
    private ImmutableArray<Term>? _subjects;

    /// <summary>What the page is called; empty for one that has no title of its own.</summary>
    public string Title { get; set; } = "";

    /// <summary>The page's own choice, or null for the site's.</summary>
    public MentionMode? Mode { get; set; }

    /// <summary>Another text of the page begins; one in a section of its own starts afresh.</summary>
    public void Enter(string section)
    {
        if (section != _section)
            StartSection();
        _section = section;
    }

    public void StartSection() => _inSection.Clear();

    /// <summary>Looks up which terms the title names, before any text is looked through.</summary>
    public void ReadTitle(SiteIndex site)
    {
        if (_subjects is not null)
            return;

        var found = site.FindMentions(Title);
        _subjects =
        [
            .. found.Matches.Where(match => match.Verdict is MatchVerdict.Linkable or MatchVerdict.PartOfName)
                .Select(match => found.ClaimOf(match).Only?.Term).OfType<Term>().Distinct(),
        ];
    }

    /// <summary>What names a term further up on a page that is about it; null on any other, and where nothing does.</summary>
    public SubjectAbove? AboveOf(Term term)
    {
        if (_subjects is not { IsEmpty: false } subjects || !subjects.Contains(term))
            return null;

        var first = _onPage.FirstOf(term, out var earlier);
        return first is null && earlier.IsEmpty ? null : new SubjectAbove(first, earlier);
    }

    /// <summary>What makes another link needless; null where nothing does.</summary>
    public LinkedSoFar? SoFar(MentionMode mode) => mode switch
    {
        MentionMode.All => null,
        MentionMode.Section => _inSection,
        _ => _onPage,
    };

    /// <summary>A link that stands.</summary>
    public void Remember(Term term, SourceLocation at)
    {
        _inSection.Remember(term, at);
        _onPage.Remember(term, at);
    }

    /// <summary>A mention that is a link unless its word stays plain, or one further up is.</summary>
    public void Remember(Term term, EarlierMention mention)
    {
        _inSection.Remember(term, mention);
        _onPage.Remember(term, mention);
    }

    /// <summary>Notes that the page has a label by itself that stands inside of longer ones.</summary>
    public void Note(NestedLabel label, PageScope page)
    {
        if (IsNew(label))
            Nested(page).Add(label);
    }

    /// <summary>Notes that the page has a label in which others stand.</summary>
    public void Note(Nest nest, PageScope page)
    {
        if (IsNew(nest))
            Nested(page).Add(nest);
    }

    private bool IsNew(object noted) => (_seen ??= new(ReferenceEqualityComparer.Instance)).Add(noted);

    private NestedUses Nested(PageScope page)
    {
        if (_nested is null)
            page.Observe(_nested = new NestedUses());
        return _nested;
    }

    /// <summary>Notes that the page mentions a term whose own file keeps links out.</summary>
    public void Note(Term keptOut, ScopeKeys keys, PageScope page)
    {
        if (_keptOut is null)
            page.Observe(_keptOut = new KeptOutTerms());
        _keptOut.Add(keptOut.Path, keys);
    }

    /// <summary>Counts a word that may stay plain where many pages use it.</summary>
    public void Count(UsedWord word, PageScope page)
    {
        if (_uses is null)
            page.Observe(_uses = new WordUses());
        _uses.Add(word);
    }
}

/// <summary>The terms that a page or a section of one has linked so far.</summary>
internal sealed class LinkedSoFar
{
    // A page may put ever other words before a label. So many are enough to tell that it is linked.
    private const int Most = 8;

    private readonly Dictionary<Term, (SourceLocation? At, ImmutableArray<EarlierMention> Tentative)> _terms = [];

    public void Clear() => _terms.Clear();

    /// <summary>Where the term is linked for sure, if it is.</summary>
    /// <param name="tentative">The mentions before that may be links.</param>
    public SourceLocation? FirstOf(Term term, out ImmutableArray<EarlierMention> tentative)
    {
        var known = _terms.GetValueOrDefault(term, (null, []));
        tentative = known.Tentative;
        return known.At;
    }

    /// <summary>Whether a word is plain wherever all of some mentions are.</summary>
    public static bool IsNeedlessBehind(ImmutableArray<EarlierMention> tentative, UsedWord? word)
    {
        if (tentative.Length >= Most)
            return true;
        foreach (var mention in tentative)
            if (word is { } used && (mention.Word == used || mention.Word == used.Alone))
                return true;
        return false;
    }

    public void Remember(Term term, SourceLocation at)
    {
        ref var known = ref Known(term);
        known.At ??= at;
    }

    public void Remember(Term term, EarlierMention mention)
    {
        ref var known = ref Known(term);
        if (known.At is null && !IsNeedlessBehind(known.Tentative, mention.Word))
            known.Tentative = known.Tentative.Add(mention);
    }

    private ref (SourceLocation? At, ImmutableArray<EarlierMention> Tentative) Known(Term term)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, term, out var isKnown);
        if (!isKnown)
            known.Tentative = [];
        return ref known;
    }
}
