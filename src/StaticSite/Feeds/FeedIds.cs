using StaticSite.Engine;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Feeds;

/// <summary>By what feeds know a page for ever (RFC 4287, 4.2.6): the first address that it had, on the host where the site
/// stood first.</summary>
internal static class FeedIds
{
    /// <param name="address">Of the site, which holds where its settings name no other for ids.</param>
    public static Uri Of(SitePath page, SiteModel site, SiteSettings settings, Uri address) =>
        WebAddress.Of(settings.IdBase ?? address, site.Get(IOldestAddresses.Fact).Of(page));
}
