using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Addresses;

/// <summary>The pages that send readers on, and the fragments that do.</summary>
internal sealed class OldAddresses : IRedirects, IMovedAnchors
{
    private readonly ILookup<SitePath, MovedAnchor> _anchors;

    public OldAddresses(RedirectIndex index, LinkedSite site)
    {
        Redirects =
        [
            .. from redirect in index.Redirects
               where redirect.From.Fragment.Length == 0
               select new RedirectPage(redirect.From.Page, LinkTo(redirect.To, site)),
        ];
        _anchors = index.Redirects.Where(redirect => redirect.From.Fragment.Length > 0).ToLookup(
            redirect => redirect.From.Page,
            redirect => new MovedAnchor(redirect.From.Fragment, LinkTo(redirect.To, site)));
    }

    public ImmutableArray<RedirectPage> Redirects { get; }

    public ImmutableArray<MovedAnchor> On(SitePath page) => [.. _anchors[page]];

    private static PageLink LinkTo(PublishedAddress address, LinkedSite site) => new(
        site.Find<IDocument>(address.Page)?.Title ?? address.Page.FileName, address.Page, address.Fragment);
}
