using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Articles;

/// <summary>The page of one article.</summary>
/// <param name="Body">Filled, so that nothing is left to be found.</param>
/// <param name="Faq">Questions and answers below the text; may be empty.</param>
/// <param name="FaqAnchor">Of all of them together.</param>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
/// <param name="Reviewed">The day on which somebody last read all of it with care; null if nobody said.</param>
/// <param name="Minutes">That reading it takes, at least 1.</param>
public sealed record ArticlePage(
    SitePath Path,
    string Title,
    string Description,
    Body Body,
    ImmutableArray<ComposedQuestion> Faq,
    string FaqAnchor,
    ImmutableArray<Reference> Sources,
    DateOnly? Reviewed,
    int Minutes) : Page(Path, Title, Description), ICitingPage
{
    /// <inheritdoc/>
    public override bool IsArticle => true;
}

/// <summary>The list of all articles.</summary>
/// <param name="Articles">In the order in which a reader meets them.</param>
public sealed record ArticleListPage(ImmutableArray<ArticleSummary> Articles, Strings Strings)
    : Page(Address, Strings["articles.menu"], Strings["articles.lead"])
{
    /// <summary>Where it stands: <c>/articles/index.html</c>. A site without articles has no such page.</summary>
    public static SitePath Address { get; } = SitePath.Parse("/articles/index.html");
}

/// <summary>An article as a list shows it.</summary>
/// <param name="Link">With what tells the article from another of its title, where descriptions do not.</param>
/// <param name="Description">As text; or empty.</param>
public sealed record ArticleSummary(PageLink Link, string Description);
