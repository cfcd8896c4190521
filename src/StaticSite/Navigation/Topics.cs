using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Pages;

namespace StaticSite.Navigation;

/// <summary>Knows which pages stand beside each: terms of the same category, articles, comparisons.</summary>
internal sealed class Topics
{
    public static Fact<Topics> Fact { get; } = new("topics");

    // A page must not grow with the site.
    private const int Before = 5;
    private const int Most = 12;

    private readonly FrozenDictionary<SitePath, (Topic Topic, int Place)> _places;

    public Topics(LinkedSite site) => _places = Of(site)
        .SelectMany(topic => topic.Links.Select((link, place) => KeyValuePair.Create(link.Target, (topic, place))))
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

    private static IEnumerable<Topic> Of(LinkedSite site) =>
    [
        new("Articles",
            site.Get(ArticleOrder.Fact).MenuLinks,
            new PageLink("All articles", ArticleListPage.Address)),
        new("Comparisons",
            [.. ComparisonsPipeline.InOrder(site).Select(comparison => comparison.Table.Self)],
            new PageLink("All comparisons", ComparisonListPage.Address)),
        .. site.Documents<ComposedTerm>().GroupBy(term => term.Term.Category?.Text ?? "Other").Select(category => new Topic(
            category.Key,
            [
                .. category.InAlphabet(term => term.Term.Name.Text).Select(term => new PageLink(term.Term.Name.Text, term.Path)),
            ],
            new PageLink("All terms", GlossaryPage.Address))),
    ];

    private sealed record Topic(string Name, ImmutableArray<PageLink> Links, PageLink All);
}
