using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Everyday;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Mentions;

/// <summary>What became of a mention.</summary>
public enum MentionOutcome
{
    /// <summary>Linked by itself.</summary>
    Linked,

    /// <summary>Linked because an author asked for it.</summary>
    Asked,

    /// <summary>Kept from being linked by an author.</summary>
    OptedOut,

    /// <summary>The term was linked further up.</summary>
    AlreadyLinked,
    /// <summary>On the page of the very term.</summary>
    OwnPage,
    /// <summary>An everyday word, which links only where an author asks for it.</summary>
    CautiousLabel,
    /// <summary>Several terms claim the label, so nobody knows which is meant.</summary>
    SharedLabel,
    /// <summary>In a heading; headings hold no links.</summary>
    InHeading,
    /// <summary>In a quotation, where the settings want no links.</summary>
    InQuotation,
    /// <summary>In a table, where the settings want no links.</summary>
    InTable,
    /// <summary>On a page, or a site, on which nothing is linked by itself.</summary>
    ModeOff,

    /// <summary>The second name of what was just named: <c>application programming interface (API)</c>.</summary>
    InBrackets,
    /// <summary>Emphasis begins or ends inside the words.</summary>
    BrokenByEmphasis,

    /// <summary>Inside a link, code or the like.</summary>
    InsideOther,
    /// <summary>Tied to the word before by a hyphen: <c>non-API</c>.</summary>
    HyphenBefore,
    /// <summary>Joined to more letters as in an address: <c>API.com</c>.</summary>
    JoinedToAddress,
    /// <summary>Part of a longer token: <c>IT</c> of <c>@IT</c>.</summary>
    PartOfToken,
    /// <summary>An abbreviation or the like, written with other capitals: <c>it support</c>.</summary>
    OtherCase,

    /// <summary>Written otherwise than a label that matches only as written.</summary>
    NotExact,
    /// <summary>In a line that is all capitals, which do not tell IT from it.</summary>
    ShoutedLine,

    /// <summary>In a row of capitalized words: <c>GitHub Actions</c>.</summary>
    PartOfName,

    /// <summary>In a phrase in which the word is not meant.</summary>
    Excepted,

    /// <summary>The term's own file wants links only where an author asks for them.</summary>
    AskedOnly,

    /// <summary>The term's own file wants links in other folders.</summary>
    OtherFolder,

    /// <summary>Right behind code, of which it says what it is: <c>Title</c> method.</summary>
    BehindCode,

    /// <summary>The name of a folder: the layouts directory.</summary>
    NameOfFolder,

    /// <summary>A verb, as the words around it tell: to cache the page.</summary>
    Verb,

    /// <summary>What the page is about, by its title, and links further up.</summary>
    SubjectOfPage,

    /// <summary>An everyday word that many pages use.</summary>
    EverydayWord,

    /// <summary>Behind a word with which it is mostly another thing: environment variable.</summary>
    FixedPhrase,

    /// <summary>Linked because an author wrote the address of the term.</summary>
    Written,
}

/// <summary>What outcomes have in common.</summary>
internal static class MentionOutcomes
{
    /// <summary>Whether readers can follow it.</summary>
    public static bool IsLink(this MentionOutcome outcome) => outcome is MentionOutcome.Linked or MentionOutcome.Asked or MentionOutcome.Written;
}

/// <summary>One mention and what became of it, for whoever asks why.</summary>
/// <param name="At">Where it starts.</param>
/// <param name="Words">As readers see them, on one line.</param>
/// <param name="Terms">Those that claim the label: one, or several for a shared one. Never none.</param>
/// <param name="Other">The link further up that makes this one needless, or null.</param>
public sealed record MentionDecision(
    SourceLocation At, string Words, ImmutableArray<Term> Terms, MentionOutcome Outcome, SourceLocation? Other = null) : IObservation
{
    /// <summary>By which numbers it stays plain; empty where none decide.</summary>
    public string Evidence { get; init; } = "";

    /// <summary>Which keys of the term's file keep links out of this folder.</summary>
    internal ScopeKeys KeptOutBy { get; init; }

    /// <summary>What it depends on of which only all texts together tell.</summary>
    internal MentionCondition? Condition { get; init; }

    /// <summary>What it stands in.</summary>
    internal ReadBlock? Block { get; init; }

    /// <summary>Where its words start in the block's.</summary>
    internal int Start { get; init; }

    /// <summary>Whether it became a link, by itself or because an author asked for it or made it.</summary>
    public bool IsLinked => Outcome.IsLink();

    /// <summary>What became of the mentions on a page, in the order of the text.</summary>
    internal static IEnumerable<MentionDecision> On(IDocument document, ComposedSite site)
    {
        var plain = site.Get(PlainWords.Fact);
        return document.Observations.OfType<MentionDecision>().Select(decision => decision.Settle(plain)).OrderBy(decision => decision.At);
    }

    /// <summary>What became of it once all texts are known.</summary>
    internal MentionDecision Settle(PlainWords plain)
    {
        if (Condition is null || Outcome is not (MentionOutcome.Linked or MentionOutcome.AlreadyLinked))
            return this;
        if (Condition.Word is { } word)
        {
            if (plain.WhyPlain(word) is { } everyday)
                return this with { Outcome = MentionOutcome.EverydayWord, Evidence = EverydayInWords.Evidence(everyday) };
            if (plain.WhyPlainThere(word) is { } phrase)
                return this with { Outcome = MentionOutcome.FixedPhrase, Evidence = EverydayInWords.Evidence(phrase) };
            if (plain.WhyPlainBehindKind(word) is { } general)
                return this with { Outcome = MentionOutcome.FixedPhrase, Evidence = EverydayInWords.Evidence(general, word) };
        }

        if (plain.FirstOf(Condition.Subject) is { } above && above != Other)
            return this with { Outcome = MentionOutcome.SubjectOfPage, Other = above };
        return plain.FirstLinked(Condition.Earlier) is { } earlier ? this with { Outcome = MentionOutcome.AlreadyLinked, Other = earlier.At } : this;
    }

    internal static MentionOutcome Of(MatchVerdict verdict) => verdict switch
    {
        MatchVerdict.HyphenBefore => MentionOutcome.HyphenBefore,
        MatchVerdict.JoinedToAddress => MentionOutcome.JoinedToAddress,
        MatchVerdict.PartOfToken => MentionOutcome.PartOfToken,
        MatchVerdict.PartOfName => MentionOutcome.PartOfName,
        MatchVerdict.OtherCase => MentionOutcome.OtherCase,
        MatchVerdict.ShoutedLine => MentionOutcome.ShoutedLine,
        _ => MentionOutcome.Linked,
    };
}
