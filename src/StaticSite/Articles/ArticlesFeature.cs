using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.History;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Articles;

/// <summary>Texts that people read from top to bottom, one after the other.</summary>
internal static class ArticlesFeature
{
    /// <summary>Its files.</summary>
    public static FileKind Kind { get; } = new("article", "articles/*.md", ReadArticle.Shape) { Draft = DraftArticle.Draft, IsRenamed = true };

    public static Feature Value => new("Articles")
    {
        Pipelines = parts => [ArticlesPipeline.Of(parts.Composer, parts.Pages)],
        Rules = DiagnosticRule.AllOf(typeof(ArticleDiagnostics)),
        Files = [Kind],
        Menu = [new("articles.menu", ArticleListPage.Address)],
        Overviews = [ArticleOverview.Overview],
        Topics = site =>
        [
            new Topic(
                site.Get(Strings.Fact)["articles.menu"],
                site.Get(ArticleOrder.Fact).MenuLinks,
                new NamedPage("articles.all", ArticleListPage.Address).In(site.Get(Strings.Fact)))
            { LeadsOn = true },
        ],
        Listed = site => site.Get(ArticleOrder.Fact).Articles
            .Select(article => new ListedPage(article.Title, article.Path, article.Description)),
        Documents =
        [
            new DocumentKind<ComposedArticle>
            {
                Sections = article => ListSections.List(
                    article, $"article:{ListSections.SlugOf(article.Path)}", article.Description, [new(article.Description, Weight.OfSummary)]),
                Results = [new ResultKind("article")],
                Reviewed = article => article.Reviewed,
            },
        ],
        Pages = [new PageKind<ArticlePage> { Facts = DescribeArticle.To }],
        Feeds = [ArticleFeed.Value],
        Needs = [ArticleOrder.Fact, SiteHistory.Fact],
    };
}
