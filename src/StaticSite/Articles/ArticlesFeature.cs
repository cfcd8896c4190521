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
    public static FileKind Kind { get; } = new("article", "articles/**/*.md", ReadArticle.Shape)
    {
        Draft = DraftArticle.Draft,
        FolderIn = settings => settings.ArticlesAt.Text,
        IsRenamed = true,
    };

    public static Feature Value => new("Articles")
    {
        Pipelines = parts => [ArticlesPipeline.Of(parts.Composer, parts.Pages, parts.Options, parts.Features)],
        Rules = DiagnosticRule.AllOf(typeof(ArticleDiagnostics)),
        Files = [Kind],
        Overviews = [ArticleOverview.Overview, SectionOverview.Overview],
        Menu = [new("articles.menu", SitePath.Parse("/articles/index.html")) { On = Root }],
        Topics = site =>
        [
            new Topic(
                site.Get(ArticleOrder.Fact).Root.MenuTitle,
                [],
                new PageLink(site.Get(Strings.Fact)["articles.all"], site.Get(ArticleOrder.Fact).Root.Path))
            { Pages = site.Get(ArticleOrder.Fact).MenuPages, LeadsOn = true },
        ],
        Listed = site => ListArticles.List(site.Get(ArticleOrder.Fact)),
        Documents =
        [
            new DocumentKind<ComposedArticle>
            {
                Sections = article => ListSections.List(
                    article, $"article:{IdOf(article)}", article.Description, [new(article.Description, Weight.OfSummary)]),
                Results = [new ResultKind("article") { Words = "articles.result" }],
                Reviewed = article => article.Reviewed,
            },
        ],
        Pages = [new PageKind<ArticlePage> { Facts = DescribeArticle.To }],
        Feeds = [ArticleFeed.Value],
        Needs = [ArticleOrder.Fact, SiteHistory.Fact],
    };

    // Where articles are the site, its title leads to them.
    private static PageLink? Root(LinkedSite site) =>
        site.Get(ArticleOrder.Fact).Root is { Path: var page } root && page != Page.Home ? root.MenuLink : null;

    // Of its place among the articles, wherever those stand.
    private static string IdOf(ComposedArticle article) => article.Section.IsRoot
        ? ListSections.SlugOf(article.Path)
        : $"{article.Section.Folder}/{Path.GetFileNameWithoutExtension(article.Path.FileName)}";
}
