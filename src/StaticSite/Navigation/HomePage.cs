using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Navigation;

/// <summary>The first page of a site whose authors wrote none.</summary>
/// <param name="Title">Of the site.</param>
/// <param name="Description">Of the site; or empty.</param>
/// <param name="WaysIn">Pages that help a reader who does not know the word, or wants to try what they know.</param>
/// <param name="Parts">What features show of all that they have.</param>
/// <param name="TermCount">Of the whole glossary.</param>
public sealed record HomePage(
    string Title,
    string Description,
    ImmutableArray<PageLink> WaysIn,
    ImmutableArray<HomePart> Parts,
    int TermCount) : Page(Address, Title, Description), IFrontPage
{
    /// <summary>What stands right below the title, such as a box to search in.</summary>
    public ImmutableArray<IEmbed> Head { get; init; } = [];

    IEnumerable<IEmbed> IFrontPage.Shown => [.. Head, .. Parts.Select(part => part.Part)];

    /// <summary>Where it stands: <c>/index.html</c>. Every site has it, or one that an author wrote.</summary>
    public static SitePath Address => Home;
}

/// <summary>A part of the first page.</summary>
/// <param name="Name">In small letters; no other part's.</param>
/// <param name="Heading">Above it, as text.</param>
/// <param name="Part">What is shown.</param>
public sealed record HomePart(string Name, string Heading, IEmbed Part);

/// <summary>The first page in its author's words.</summary>
/// <param name="Title">That of its file, or of the site.</param>
/// <param name="Description">That of its file, or of the site; or empty.</param>
/// <param name="Body">Filled, so that nothing is left to be found.</param>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
/// <param name="Reviewed">The day on which somebody last read all of it with care; null if nobody said.</param>
public sealed record WrittenHomePage(string Title, string Description, Body Body, ImmutableArray<Reference> Sources, DateOnly? Reviewed)
    : Page(Home, Title, Description), ICitingPage, IFrontPage
{
    /// <summary>What the text opens with that belongs right below the title, such as a box to search in; the text goes on without
    /// it.</summary>
    public ImmutableArray<IEmbed> Head { get; init; } = [];

    IEnumerable<IEmbed> IFrontPage.Shown => [.. Head, .. Body.Parts.OfType<BodyPart.Shown>().Select(shown => shown.Part)];
}

/// <summary>What a host shows for an address that leads nowhere.</summary>
public sealed record NotFoundPage(Strings Strings)
    : Page(Address, Strings["navigation.not-found"], Strings["navigation.not-found-lead"])
{
    /// <summary>Where it stands: <c>/404.html</c>, as hosts expect it. Every site has it.</summary>
    public static SitePath Address { get; } = SitePath.Parse("/404.html");

    /// <inheritdoc/>
    public override bool IsServedAnywhere => true;
}
