using System.Collections.Frozen;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Pages;

namespace StaticSite.Navigation;

/// <summary>Knows which pages stand beside each, and which come before and after it.</summary>
internal sealed class Topics
{
    public static Fact<Topics> Fact { get; } = new("topics");

    // A page must not grow with the site.
    private const int Before = 5;
    private const int Most = 12;

    private readonly FrozenDictionary<SitePath, (Topic Topic, int Place)> _places;

    public Topics(LinkedSite site, FeatureList features) => _places = features.All
        .SelectMany(feature => feature.Topics(site))
        .SelectMany(topic => topic.Links.Select((link, place) => KeyValuePair.Create(link.Target, (topic, place))))
        .DistinctBy(page => page.Key)
        .ToFrozenDictionary();

    public SideMenu? Around(SitePath page)
    {
        if (!_places.TryGetValue(page, out var found) || found.Topic.Links.Length < 2)
            return null;

        var (topic, place) = found;
        var start = Math.Clamp(place - Before, 0, Math.Max(0, topic.Links.Length - Most));
        return new SideMenu(
            topic.Name, [.. topic.Links.AsSpan(start, Math.Min(Most, topic.Links.Length - start))], topic.All);
    }

    /// <summary>The pages before and after it, where one leads on to the next.</summary>
    public (PageLink? Previous, PageLink? Next) NeighborsOf(SitePath page) =>
        _places.TryGetValue(page, out var found) && found is var (topic, place) && topic.LeadsOn
            ? (topic.Links.ElementAtOrDefault(place - 1), topic.Links.ElementAtOrDefault(place + 1))
            : default;
}
