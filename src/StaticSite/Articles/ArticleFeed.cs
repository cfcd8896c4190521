using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.History;
using StaticSite.Pages;

namespace StaticSite.Articles;

/// <summary>The articles that changed last.</summary>
internal static class ArticleFeed
{
    private const int Most = 50;

    public static Feed Value => new(new NamedPage("articles.feed", SitePath.Parse("/feed.xml")), SitePath.Parse("/articles/index.html"), Most)
    {
        PageIn = site => site.Get(ArticleOrder.Fact).Root.Path,
        IsMade = (catalogue, history) => ArticlesPipeline.Shown(catalogue)
            .Any(article => article.Written.Reviewed is not null || article.Published is not null || history.LastChangeOf(article.Source.Path) is not null),
        Entries = site => site.Documents<ComposedArticle>().Select(article => EntryOf(article, site)).OfType<FeedEntry>(),
        Check = ReportUndated,
    };

    private static FeedEntry? EntryOf(ComposedArticle article, SiteModel site) =>
        LastChange.Of(article, article.Reviewed ?? article.Published, site) is { } updated
            ? new FeedEntry(article.Path, article.Title, updated, article.Description)
            { Published = LastChange.AtMidnight(article.Published) ?? site.Get(SiteHistory.Fact).BeginningOf(site.FileOf(article.Path)) }
            : null;

    private static void ReportUndated(LinkedSite site, DiagnosticBag diagnostics)
    {
        foreach (var article in site.Documents<ComposedArticle>())
            if (LastChange.Of(article, article.Reviewed ?? article.Published, site) is null)
                diagnostics.Report(ArticleDiagnostics.Undated, new SourceLocation(site.FileOf(article.Path)!, 1, 1));
    }
}
