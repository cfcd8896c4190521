using System.Collections.Immutable;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Navigation;

/// <summary>The first page of the site.</summary>
/// <param name="Title">Of the site.</param>
/// <param name="Description">Of the site; or empty.</param>
/// <param name="WaysIn">Pages that help a reader who does not know the word, or wants to try what they know.</param>
/// <param name="Confused">The most used of the terms that people confuse, each with its definition.</param>
/// <param name="Articles">All of them, in the order in which a reader meets them.</param>
/// <param name="Comparisons">All of them, in the order of their titles.</param>
/// <param name="Categories">In the order of the settings.</param>
/// <param name="TermCount">Of the whole glossary.</param>
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
    /// <summary>Where it stands: <c>/index.html</c>. Every site has it.</summary>
    public static SitePath Address => Home;
}

/// <summary>A term with its meaning.</summary>
/// <param name="Abbreviation">Or empty.</param>
/// <param name="Definition">As text, as a sentence.</param>
public sealed record HomeTerm(PageLink Term, string Abbreviation, string Definition);

/// <summary>The terms of one topic.</summary>
/// <param name="Name">As the settings have it, or <c>Other</c> for terms without one.</param>
/// <param name="Terms">In alphabetical order.</param>
public sealed record HomeCategory(string Name, ImmutableArray<PageLink> Terms);

/// <summary>What a host shows for an address that leads nowhere.</summary>
public sealed record NotFoundPage(Strings Strings)
    : Page(Address, Strings["navigation.not-found"], Strings["navigation.not-found-lead"])
{
    /// <summary>Where it stands: <c>/404.html</c>, as hosts expect it. Every site has it.</summary>
    public static SitePath Address { get; } = SitePath.Parse("/404.html");

    /// <inheritdoc/>
    public override bool IsServedAnywhere => true;
}
