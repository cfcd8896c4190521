using System.Collections.Immutable;
using StaticSite.Articles;
using StaticSite.Engine;
using StaticSite.History;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Feeds;

/// <summary>Lists the articles that changed last.</summary>
internal static class MakeArticleFeed
{
    private const int Most = 50;

    public static AtomFeed Of(SiteModel site, SiteSettings settings, Uri address)
    {
        var entries = site.Documents<ComposedArticle>()
            .Select(article => EntryOf(article, site, settings, address)).OfType<AtomEntry>()
            .OrderByDescending(entry => entry.Updated).ThenBy(entry => entry.Id.AbsoluteUri, StringComparer.Ordinal)
            .Take(Most).ToImmutableArray();
        return new AtomFeed(
            FeedIds.Of(FeedsPipeline.Articles.Target, site, settings, address),
            WebAddress.Of(address, FeedsPipeline.Articles.Target), WebAddress.Of(address, ArticleListPage.Address),
            $"{settings.Title}: {FeedsPipeline.Articles.Words}", settings.Language, settings.Title, entries[0].Updated, entries);
    }

    private static AtomEntry? EntryOf(ComposedArticle article, SiteModel site, SiteSettings settings, Uri address)
    {
        if (LastChange.Of(article, site) is not { } updated)
            return null;

        var page = WebAddress.Of(address, article.Path);
        var published = site.Get(SiteHistory.Fact).BeginningOf(site.FileOf(article.Path));
        return new AtomEntry(
            FeedIds.Of(article.Path, site, settings, address), article.Title, updated, published, page, article.Description);
    }
}
