using System.Collections.Immutable;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Navigation;

/// <summary>The first page of the site.</summary>
/// <param name="WaysIn">Pages that help a reader who does not know the word, or wants to try what they know.</param>
/// <param name="Confused">The most used of the terms that people confuse, each with its definition.</param>
/// <param name="Categories">In the order of the settings.</param>
public sealed record HomePage(
    string Title,
    string Description,
    ImmutableArray<PageLink> WaysIn,
    ImmutableArray<HomeTerm> Confused,
    ImmutableArray<ArticleSummary> Articles,
    ImmutableArray<ComparisonSummary> Comparisons,
    ImmutableArray<HomeCategory> Categories,
    int TermCount) : Page(Address, Title, Description)
{
    public static SitePath Address => Home;
}

public sealed record HomeTerm(PageLink Term, string Abbreviation, string Definition);

public sealed record HomeCategory(string Name, ImmutableArray<PageLink> Terms);

/// <summary>What a host shows for an address that leads nowhere.</summary>
public sealed record NotFoundPage()
    : Page(Address, "Page not found", "There is no page at this address.")
{
    public static SitePath Address { get; } = SitePath.Parse("/404.html");

    public override bool IsServedAnywhere => true;
}
