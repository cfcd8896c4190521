using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.History;
using StaticSite.Pages;

namespace StaticSite.Articles;

/// <summary>Texts that people read from top to bottom, one after the other.</summary>
public static class ArticlesFeature
{
    private const int MostOfFeed = 50;

    public static Feature Value => new("Articles")
    {
        Pipelines = parts => [ArticlesPipeline.Of(parts.Composer, parts.Pages)],
        Files = [new("article", "articles/*.md", ReadArticle.Shape) { Draft = DraftArticle.Of, IsRenamed = true }],
        Menu = [new("Articles", ArticleListPage.Address)],
        Topics = site =>
        [
            new Topic(
                "Articles",
                new ArticleOrder(site.Documents<ComposedArticle>()).MenuLinks,
                new PageLink("All articles", ArticleListPage.Address))
            { LeadsOn = true },
        ],
        Documents =
        [
            new DocumentKind<ComposedArticle>
            {
                Sections = article => DescribeSections.Of(
                    article, $"article:{DescribeSections.SlugOf(article.Path)}", article.Description, [new(article.Description, Weight.OfSummary)]),
                Reviewed = article => article.Reviewed,
            },
        ],
        Pages = [new PageKind<ArticlePage> { Facts = DescribeArticle.To }],
        Feeds =
        [
            new Feed(new PageLink("Articles", SitePath.Parse("/feed.xml")), ArticleListPage.Address, MostOfFeed)
            {
                IsMade = (catalogue, history) => catalogue.Of<Article>()
                    .Any(article => article.Reviewed is not null || history.LastChangeOf(article.Source.Path) is not null),
                Entries = site => site.Documents<ComposedArticle>().Select(article => EntryOf(article, site)).OfType<FeedEntry>(),
                Check = ReportUndated,
            },
        ],
    };

    private static FeedEntry? EntryOf(ComposedArticle article, SiteModel site) =>
        LastChange.Of(article, article.Reviewed, site) is { } updated
            ? new FeedEntry(article.Path, article.Title, updated, article.Description)
            { Published = site.Index.Facts.Get<SiteHistory>().BeginningOf(site.FileOf(article.Path)) }
            : null;

    private static void ReportUndated(LinkedSite site, DiagnosticBag diagnostics)
    {
        foreach (var article in site.Documents<ComposedArticle>())
            if (LastChange.Of(article, article.Reviewed, site) is null)
                diagnostics.Report(ArticleDiagnostics.Undated, new SourceLocation(site.FileOf(article.Path)!, 1, 1));
    }
}
