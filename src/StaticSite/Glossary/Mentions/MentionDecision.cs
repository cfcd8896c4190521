using System.Collections.Immutable;
using StaticSite.Engine;
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
    OwnPage,
    CautiousLabel,
    SharedLabel,
    InHeading,
    InQuotation,
    InTable,
    ModeOff,

    /// <summary>The second name of what was just named: <c>application programming interface (API)</c>.</summary>
    InBrackets,
    BrokenByEmphasis,

    /// <summary>Inside a link, code or the like.</summary>
    InsideOther,
    HyphenBefore,
    JoinedToAddress,
    PartOfToken,
    OtherCase,

    /// <summary>Written otherwise than a label that matches only as written.</summary>
    NotExact,
    ShoutedLine,

    /// <summary>In a row of capitalized words: <c>GitHub Actions</c>.</summary>
    PartOfName,

    /// <summary>In a phrase in which the word is not meant.</summary>
    Excepted,
}

/// <summary>One mention and what became of it, for whoever asks why.</summary>
/// <param name="Terms">Those that claim the label: one, or several for a shared one.</param>
/// <param name="Other">The link further up that makes this one needless.</param>
public sealed record MentionDecision(
    SourceLocation At, string Words, ImmutableArray<Term> Terms, MentionOutcome Outcome, SourceLocation? Other = null) : IObservation
{
    public bool IsLinked => Outcome is MentionOutcome.Linked or MentionOutcome.Asked;

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
