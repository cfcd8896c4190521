using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Addresses;

/// <summary>The fragments that send readers on.</summary>
internal sealed class OldAddresses : IMovedAnchors
{
    private readonly ILookup<SitePath, MovedAnchor> _anchors;

    public OldAddresses(RedirectIndex index, LinkedSite site) => _anchors = PlacesOf(index)
        .Where(place => place.Redirect.To != new PublishedAddress(place.Page, place.Redirect.From.Fragment))
        .DistinctBy(place => (place.Page, place.Redirect.From.Fragment))
        .ToLookup(place => place.Page, place => new MovedAnchor(
            place.Redirect.From.Fragment, LinkTo(new PageLink("", place.Redirect.To.Page, place.Redirect.To.Fragment), site)));

    /// <summary>The pages on which somebody may look for a part that has moved: the one where it was, and if that has moved
    /// too, the one to which hosts send its readers, fragment and all.</summary>
    public static IEnumerable<(SitePath Page, Redirect Redirect)> PlacesOf(RedirectIndex index)
    {
        foreach (var redirect in index.Redirects)
        {
            if (redirect.IsWhole)
                continue;

            yield return (redirect.From.Page, redirect);
            if (index.Find(redirect.From with { Fragment = "" }) is { To.Fragment: "" } whole)
                yield return (whole.To.Page, redirect);
        }
    }

    public ImmutableArray<MovedAnchor> On(SitePath page) => [.. _anchors[page]];

    /// <summary>The same link in the words of the page that it leads to.</summary>
    public static PageLink LinkTo(PageLink link, LinkedSite site) =>
        link with { Words = site.Find<IDocument>(link.Target)?.Title ?? link.Target.FileName };
}
