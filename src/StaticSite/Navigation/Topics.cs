using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Navigation;

/// <summary>Knows which pages stand beside each, above and below it, and which come before and after it.</summary>
internal sealed class Topics
{
    public static Fact<Topics> Fact { get; } = new("topics");

    private readonly FrozenDictionary<SitePath, TopicPlace> _places;

    public Topics(LinkedSite site, FeatureList features)
    {
        var strings = site.Get(Strings.Fact);
        _places = features.All
            .SelectMany(feature => feature.Topics(site))
            .SelectMany(topic => new TopicTree(topic, strings).Places)
            .DistinctBy(place => place.Page.Link.Target)
            .ToFrozenDictionary(place => place.Page.Link.Target);
    }

    public SideMenu? Around(SitePath page) =>
        _places.GetValueOrDefault(page) is { } place && place.Tree.Places.Length > 1 ? place.Tree.MenuAround(place) : null;

    /// <summary>The page that lists the topic of a page, and then the pages between it and the page; none for a page of no
    /// topic.</summary>
    public ImmutableArray<PageLink> Above(SitePath page) => _places.GetValueOrDefault(page) is { } place
        ? [.. place.WayDown().SkipLast(1).Select(above => above.Page.Link).Prepend(place.Tree.Topic.All).DistinctBy(link => link.Target).Where(link => link.Target != page)]
        : [];

    /// <summary>The pages before and after it, where one leads on to the next.</summary>
    public (PageLink? Previous, PageLink? Next) NeighborsOf(SitePath page) =>
        _places.GetValueOrDefault(page) is { Tree: { Topic.LeadsOn: true } tree } place
            ? (tree.Places.ElementAtOrDefault(place.Number - 1)?.Page.Link, tree.Places.ElementAtOrDefault(place.Number + 1)?.Page.Link)
            : default;
}

/// <summary>Where a page stands in the tree of its topic.</summary>
/// <param name="Above">Null for one that is below no other.</param>
/// <param name="Number">In the order in which all pages of the topic are read.</param>
internal sealed record TopicPlace(TopicTree Tree, TopicPage Page, TopicPlace? Above, int Number)
{
    /// <summary>The places from the top down to this one.</summary>
    public IEnumerable<TopicPlace> WayDown()
    {
        var way = new Stack<TopicPlace>();
        for (var place = this; place is not null; place = place.Above)
            way.Push(place);
        return way;
    }
}
