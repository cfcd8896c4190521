using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Feeds;
using StaticSite.History;
using StaticSite.Pages;

namespace StaticSite.StructuredData;

/// <summary>Tells machines what a page is, in JSON-LD with the words of schema.org, and where the site's feeds are.</summary>
/// <remarks>All of it names whole addresses, so there is none without a base-url. Readers pay for each byte of it: it
/// says what a page is about and leaves the rest to the page.</remarks>
public static class DescribePage
{
    /// <summary>The facts that it is made of, besides those of the frame.</summary>
    public static ImmutableArray<Fact> Needs { get; } = [SiteHistory.Fact];

    public static Frame In(Frame frame, Page page, SiteModel site) => frame with
    {
        Head = new PageHead(
            [.. new[] { FeedsPipeline.Articles, FeedsPipeline.Definitions }.Where(feed => site.Index.Addresses.Contains(feed.Target))],
            frame.BaseUrl is { } address ? WriteFacts.Of(page, frame, address, site) : ""),
    };
}
