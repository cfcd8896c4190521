using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Navigation;

/// <summary>The pages of a topic, and the menu around each. What a menu shows is bounded, however many pages there are.</summary>
internal sealed class TopicTree
{
    // A page must not grow with the site.
    private const int Before = 5;
    private const int MostBeside = 12;

    // Of a topic that is small, sections that the reader is not in can be opened, too.
    private const int MostOfSmall = 60;

    private readonly Strings _strings;
    private readonly bool _isSmall;

    public TopicTree(Topic topic, Strings strings)
    {
        (Topic, _strings) = (topic, strings);
        Places = [.. Walk()];
        _isSmall = Places.Length <= MostOfSmall;
    }

    public Topic Topic { get; }

    /// <summary>In the order in which they are read: each page before those below it. Where pages are below others, the page of all
    /// comes first.</summary>
    public ImmutableArray<TopicPlace> Places { get; }

    public SideMenu MenuAround(TopicPlace place)
    {
        var way = place.WayDown().Select(step => step.Page.Link.Target).ToHashSet();
        return new SideMenu(Topic.Name, Items(Topic.Pages, way, isOnWay: true), Topic.All);
    }

    private ImmutableArray<MenuItem> Items(ImmutableArray<TopicPage> pages, HashSet<SitePath> way, bool isOnWay)
    {
        // Where the reader is not, the first ones stand for all.
        var place = 0;
        while (isOnWay && place < pages.Length && !way.Contains(pages[place].Link.Target))
            place++;
        var start = place == pages.Length ? 0 : Math.Clamp(place - Before, 0, Math.Max(0, pages.Length - MostBeside));
        return [.. pages.AsSpan(start, Math.Min(MostBeside, pages.Length - start)).ToArray().Select(page => Item(page, way))];
    }

    private MenuItem Item(TopicPage page, HashSet<SitePath> way)
    {
        var isOnWay = way.Contains(page.Link.Target);
        var item = new MenuItem(page.Link) { IsDraft = page.IsDraft };
        return page.Below.IsEmpty || !(isOnWay || _isSmall) ? item : item with
        {
            Below = Items(page.Below, way, isOnWay),
            IsOpen = isOnWay,
            All = page.Below.Length > MostBeside
                ? page.Link with { Words = _strings.Fill("layout.all-of", ("section", page.Link.Words)), Beside = "" }
                : null,
        };
    }

    private IEnumerable<TopicPlace> Walk()
    {
        var number = 0;
        if (Topic.Pages.Any(page => !page.Below.IsEmpty))
            yield return new TopicPlace(this, new TopicPage(Topic.All with { Words = Topic.Name }), null, number++);

        var open = new Stack<(TopicPage Page, TopicPlace? Above)>();
        Push(Topic.Pages, null);
        while (open.TryPop(out var next))
        {
            var place = new TopicPlace(this, next.Page, next.Above, number++);
            yield return place;
            Push(next.Page.Below, place);
        }

        void Push(ImmutableArray<TopicPage> pages, TopicPlace? above)
        {
            for (var index = pages.Length - 1; index >= 0; index--)
                open.Push((pages[index], above));
        }
    }
}
