using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Comparisons;

/// <summary>Lets the reader put two or three words side by side, whichever tables they come from.</summary>
/// <param name="Terms">Those that some table compares, in alphabetical order.</param>
/// <param name="Criteria">What tables say of them; those with the same id and label are one.</param>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
public sealed record PickPage(
    ImmutableArray<PageLink> Terms, ImmutableArray<PickCriterion> Criteria, ImmutableArray<Reference> Sources, Strings Strings)
    : Page(Address, Strings["comparisons.pick"], Strings["comparisons.pick-lead"]), ICitingPage
{
    /// <summary>Where it stands: <c>/comparisons/pick.html</c>. A site without comparisons has no such page.</summary>
    public static SitePath Address { get; } = SitePath.Parse("/comparisons/pick.html");
}

/// <summary>What tables say of terms in one respect.</summary>
/// <param name="Label">As text.</param>
/// <param name="Cells">One for each term of which some table says it, in the order of the tables.</param>
public sealed record PickCriterion(string Label, ImmutableArray<PickCell> Cells);

/// <summary>What a table says of one term.</summary>
/// <param name="Term">The term's page.</param>
public sealed record PickCell(SitePath Term, ComparisonCell Cell);
