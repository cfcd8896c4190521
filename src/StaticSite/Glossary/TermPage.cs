using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Glossary;

/// <summary>The page of one term.</summary>
/// <param name="FullStop">Behind the definition; empty where a mark ends it already.</param>
/// <param name="DefinedBy">The sources of the definition, among those of the page.</param>
/// <param name="OtherLabels">What else it is called, as authors wrote it.</param>
/// <param name="ConfusedWith">Each with the page that compares the two, if there is one.</param>
/// <param name="Uses">Where texts mention it, by page.</param>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
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
    public override string Abbreviation => Term.Abbreviation?.Text ?? "";

    /// <summary>How the definition came to be what it is, the first change first; empty where nobody knows.</summary>
    public ImmutableArray<DefinitionChange> History { get; init; } = [];
}

public sealed record ConfusedTerm(PageLink Term, string Definition, SitePath? Comparison);

/// <summary>A page that mentions a term.</summary>
/// <param name="Sections">The sections that do; empty when it is the page as a whole.</param>
public sealed record TermUse(PageLink Page, ImmutableArray<PageLink> Sections);
