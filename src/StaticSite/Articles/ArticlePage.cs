using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Articles;

/// <summary>The page of one article.</summary>
/// <param name="Minutes">That reading it takes.</param>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
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
    public override bool IsArticle => true;
}

/// <summary>The list of all articles.</summary>
public sealed record ArticleListPage(ImmutableArray<ArticleSummary> Articles)
    : Page(Address, "Articles", "All articles of this site.")
{
    public static SitePath Address { get; } = SitePath.Parse("/articles/index.html");
}

/// <param name="Link">With what tells the article from another of its title, where descriptions do not.</param>
public sealed record ArticleSummary(PageLink Link, string Description);
