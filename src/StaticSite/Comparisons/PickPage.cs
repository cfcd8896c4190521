using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Comparisons;

/// <summary>Lets the reader put two or three words side by side, whichever tables they come from.</summary>
/// <param name="Terms">Those that some table compares, in alphabetical order.</param>
/// <param name="Criteria">What tables say of them; those with the same id and label are one.</param>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
public sealed record PickPage(
    ImmutableArray<PageLink> Terms, ImmutableArray<PickCriterion> Criteria, ImmutableArray<Reference> Sources)
    : Page(Address, "Compare words of your choice", "Pick two or three words and see what sets them apart."), ICitingPage
{
    public static SitePath Address { get; } = SitePath.Parse("/comparisons/pick.html");
}

public sealed record PickCriterion(string Label, ImmutableArray<PickCell> Cells);

public sealed record PickCell(SitePath Term, ComparisonCell Cell);
