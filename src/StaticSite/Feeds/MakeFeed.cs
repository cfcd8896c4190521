using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Localization;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Feeds;

/// <summary>Lists what changed last.</summary>
internal static class MakeFeed
{
    public static AtomFeed Make(Feed feed, SiteModel site, SiteSettings settings, Uri address)
    {
        var entries = feed.Entries(site)
            .Select(entry => EntryOf(entry, site, settings, address))
            .OrderByDescending(entry => entry.Updated).ThenBy(entry => entry.Id.AbsoluteUri, StringComparer.Ordinal)
            .Take(feed.Most).ToImmutableArray();
        return new AtomFeed(
            FeedIds.Of(feed.Link.Target, site, settings, address),
            WebAddress.Of(address, feed.Link.Target), WebAddress.Of(address, feed.PageIn?.Invoke(site) ?? feed.Page),
            $"{settings.Title}: {feed.Link.In(site.Get(Strings.Fact)).Words}", settings.Language, settings.Title,
            entries is [var newest, ..] ? newest.Updated : feed.ChangedWithoutEntries(site)!.Value, entries);
    }

    private static AtomEntry EntryOf(FeedEntry entry, SiteModel site, SiteSettings settings, Uri address)
    {
        var id = FeedIds.Of(entry.Page, site, settings, address);
        return new AtomEntry(
            entry.Part.Length > 0 ? new Uri(id, "#" + entry.Part) : id,
            entry.Title, entry.Updated, entry.Published, WebAddress.Of(address, entry.Page), entry.Summary);
    }
}
