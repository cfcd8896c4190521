using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Articles;

/// <summary>The articles in the order in which a reader meets them: by their number, then by title.</summary>
internal sealed class ArticleOrder(IEnumerable<ComposedArticle> articles, Strings strings)
{
    public static Fact<ArticleOrder> Fact { get; } = new("article order");

    public ImmutableArray<ComposedArticle> Articles { get; } =
    [
        .. articles.InAlphabet(article => article.Title).ThenBy(article => article.Path)
            .OrderBy(article => article.Order ?? int.MaxValue),
    ];

    /// <summary>As menus show them.</summary>
    public ImmutableArray<PageLink> MenuLinks => Links(article => article.MenuTitle, article => article.MenuTitle);

    /// <summary>As lists show them.</summary>
    public ImmutableArray<ArticleSummary> Summaries =>
    [
        .. Links(article => article.Title, article => $"{article.Title}\n{article.Description}")
            .Zip(Articles, (link, article) => new ArticleSummary(link, article.Description)),
    ];

    /// <param name="seen">What readers see of an article, by which they may take it for another.</param>
    private ImmutableArray<PageLink> Links(Func<ComposedArticle, string> words, Func<ComposedArticle, string> seen)
    {
        var twins = new TellApart(Articles.Select(article => (article.Path, seen(article))), strings);
        return [.. Articles.Select(article => new PageLink(words(article), article.Path) { Beside = twins.Beside(article.Path) })];
    }
}
