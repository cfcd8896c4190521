using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Glossary;

/// <summary>The page of one term.</summary>
/// <param name="Description">The definition as text, as a sentence.</param>
/// <param name="FullStop">Behind the definition; empty where a mark ends it already.</param>
/// <param name="DefinedBy">The sources of the definition, among those of the page.</param>
/// <param name="Notes">The longer text, filled; may be empty.</param>
/// <param name="OtherLabels">What else it is called, as authors wrote it.</param>
/// <param name="DeprecatedLabels">What texts should no longer call it, as authors wrote it.</param>
/// <param name="Broader">The wider terms, in alphabetical order.</param>
/// <param name="Narrower">The terms to which it is the wider one, in alphabetical order.</param>
/// <param name="Related">The closest first, whichever of the two names the other.</param>
/// <param name="ConfusedWith">The closest first, each with the page that compares the two, if there is one.</param>
/// <param name="Uses">Where texts mention it, by page.</param>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
/// <param name="Disputes">Those that are about it.</param>
public sealed record TermPage(
    Term Term,
    string Description,
    Markup Definition,
    string FullStop,
    ImmutableArray<Reference> DefinedBy,
    Body Notes,
    ImmutableArray<string> OtherLabels,
    ImmutableArray<string> DeprecatedLabels,
    ImmutableArray<PageLink> Broader,
    ImmutableArray<PageLink> Narrower,
    ImmutableArray<PageLink> Related,
    ImmutableArray<ConfusedTerm> ConfusedWith,
    ImmutableArray<TermUse> Uses,
    ImmutableArray<Reference> Sources,
    ImmutableArray<Reference> Disputes) : Page(Term.Path, Term.Title, Description), ICitingPage
{
    /// <inheritdoc/>
    public override string Abbreviation => Term.Abbreviation?.Text ?? "";

    /// <summary>How to work it out, letter for letter; empty for what is no measure.</summary>
    public string Formula { get; init; } = "";

    /// <summary>The word at work; may be empty.</summary>
    public Markup Example { get; init; } = Markup.Empty;

    /// <summary>How the definition came to be what it is, the first change first; empty where nobody knows.</summary>
    public ImmutableArray<DefinitionChange> History { get; init; } = [];
}

/// <summary>A term that people mix up with that of the page.</summary>
/// <param name="Definition">As text, as a sentence.</param>
/// <param name="Comparison">The page that compares the two, or null.</param>
public sealed record ConfusedTerm(PageLink Term, string Definition, SitePath? Comparison)
{
    /// <summary>How the two differ, in one line, letter for letter; or empty.</summary>
    public string Difference { get; init; } = "";
}

/// <summary>A page that mentions a term.</summary>
/// <param name="Sections">The sections that do; empty when it is the page as a whole.</param>
public sealed record TermUse(PageLink Page, ImmutableArray<PageLink> Sections);
