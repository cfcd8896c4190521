using Markdig.Syntax.Inlines;
using StaticSite.Data;
using StaticSite.Glossary.Everyday;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Glossary.Mentions;

/// <summary>A mention that is linked to its term. Holds the mention's own words.</summary>
/// <param name="condition">What else it depends on; null if it is linked whatever other texts say.</param>
internal sealed class MentionInline(Term term, MentionCondition? condition) : ContainerInline
{
    public Term Term { get; } = term;

    public MentionCondition? Condition { get; } = condition;

    /// <summary>Whether an author asked for it.</summary>
    public bool IsAsked { get; init; }
}

/// <summary><c>[[cache]]</c>, <c>[[cache|shown words]]</c> or <c>[[!cache]]</c>, as written.</summary>
/// <param name="name">The id or label.</param>
/// <param name="shown">What the reader sees; null for the term's own name.</param>
/// <param name="isOptOut">Whether the words must stay without a link.</param>
internal sealed class TermReferenceInline(string name, string? shown, bool isOptOut) : LeafInline, IHaveWords, IReferByName
{
    public string Name { get; } = name;

    public bool IsOptOut { get; } = isOptOut;

    /// <summary>What the reader sees: once the term is known, its name when the author wrote an id alone.</summary>
    public string Words { get; set; } = shown ?? name;

    public bool HasOwnWords { get; } = shown is not null;

    /// <summary>All of it, letter for letter.</summary>
    public required string Written { get; init; }

    // Who opts out says what a word does not stand for.
    Holds? IReferByName.Names => IsOptOut ? null : TermValues.Id;

    int IReferByName.NameStart => Written.IndexOf(Name, "[[".Length, StringComparison.Ordinal);
}
