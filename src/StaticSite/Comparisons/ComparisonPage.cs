using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Comparisons;

/// <summary>The page of one comparison.</summary>
/// <param name="Subjects">Each term with its definition as text.</param>
/// <param name="ShownIn">The pages that embed the table.</param>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
public sealed record ComparisonPage(
    SitePath Path,
    string Title,
    string Description,
    ComparisonTable Table,
    ImmutableArray<ComparedTerm> Subjects,
    ImmutableArray<PageLink> ShownIn,
    ImmutableArray<Reference> Sources) : Page(Path, Title, Description), ICitingPage;

public sealed record ComparedTerm(PageLink Term, string Definition);

/// <summary>The list of all comparisons.</summary>
public sealed record ComparisonListPage(ImmutableArray<ComparisonSummary> Comparisons)
    : Page(Address, "Comparisons", "Words side by side, row by row, with sources.")
{
    public static SitePath Address { get; } = SitePath.Parse("/comparisons/index.html");
}

public sealed record ComparisonSummary(PageLink Link, string Question, ImmutableArray<PageLink> Subjects);
