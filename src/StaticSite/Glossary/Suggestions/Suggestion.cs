using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Glossary.Suggestions;

/// <summary>What a suggestion changes.</summary>
public enum SuggestionKind
{
    /// <summary>Another name of a term.</summary>
    Alias,

    /// <summary>An inflection of a label.</summary>
    Form,

    /// <summary>The short form of a term.</summary>
    Abbreviation,

    /// <summary>A label that is to match only as written.</summary>
    Exact,

    /// <summary>A phrase in which a label is not meant.</summary>
    Except,

    /// <summary>A term that is to be linked only where an author asks for it.</summary>
    Ask,

    /// <summary>A label that mostly means something else. It is searched, and linked only where an author asks for it.</summary>
    Cautious,

    /// <summary>A label that no text has by itself. It is told, and nothing is changed.</summary>
    Swallowed,
}

/// <summary>Something that the glossary should change, as the texts of the site show.</summary>
/// <param name="Term">The id of the term that it is about.</param>
/// <param name="Words">Those that are added to the term's file, or that it is about.</param>
/// <param name="Reason">What shows it, with its numbers, and what speaks against it; a part of a sentence.</param>
/// <param name="Uses">How often texts show it.</param>
/// <param name="Pages">On how many pages.</param>
/// <param name="Places">The first three.</param>
/// <param name="Change">Of the term's file as it is now; null where nothing is changed, or where the file is written in a way that an author must
/// change.</param>
/// <param name="IsSure">Whether it may be made without anybody's looking at it.</param>
public sealed record Suggestion(
    SuggestionKind Kind, string Term, string Words, string Reason, int Uses, int Pages, ImmutableArray<SourceLocation> Places, Fix? Change, bool IsSure)
{
    /// <summary>The key above the term's text with what is added, for whoever copies it by hand: <c>aliases: [data centre]</c>. Null where nothing is
    /// changed.</summary>
    public string? Yaml => Makes is { } change ? $"{change.Key}: {(change.IsOfList ? $"[{YamlText.Of(change.Entry, inList: true)}]" : YamlText.Of(change.Entry))}" : null;

    /// <summary>The key with all that it is to hold, in place of the one that the file has, if it has it: <c>aliases: [data center, data centre]</c>.
    /// Null where nothing is changed.</summary>
    public string? Line { get; init; }

    /// <summary>What is changed, for whoever makes several changes of one file.</summary>
    internal TermChange? Makes { get; init; }

    /// <summary>Whether both suggest the same.</summary>
    internal (SuggestionKind, string, string) Key => (Kind, Term, Words);
}
