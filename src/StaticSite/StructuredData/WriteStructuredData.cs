using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Pages;

namespace StaticSite.StructuredData;

/// <summary>Tells machines what a page is, in JSON-LD with the words of schema.org, and where the site's feeds are.</summary>
/// <remarks>All of it names whole addresses, so there is none without a base-url. Readers pay for each byte of it: it
/// says what a page is about and leaves the rest to the page.</remarks>
internal sealed class WriteStructuredData(FeatureList features)
{
    /// <summary>The facts that it is made of.</summary>
    public ImmutableArray<Fact> Needs => features.Needs;

    public Frame In(Frame frame, Page page, SiteModel site) => frame with
    {
        Head = new PageHead(
            [.. features.Feeds.Select(feed => feed.Link).Where(feed => site.Index.Addresses.Contains(feed.Target)).Select(feed => feed.In(frame.Strings))],
            frame.BaseUrl is { } address && page is not RedirectPage && !features.IsUnlisted(page.Path)
                ? WriteFacts.Write(page, features.KindOf(page), frame, address, site)
                : ""),
    };
}
