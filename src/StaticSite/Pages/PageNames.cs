using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;

namespace StaticSite.Pages;

/// <summary>What the pages of the site are called where lists name them, and in which order. Published at the second
/// barrier.</summary>
/// <remarks>Immutable, so that any number of threads may ask. It knows the pages that documents stand behind.</remarks>
public sealed class PageNames
{
    /// <summary>What a pipeline needs that lists pages.</summary>
    public static Fact<PageNames> Fact { get; } = new("page names");

    private readonly ImmutableArray<ISectionNames> _sections;
    private readonly TellApart _twins;
    private readonly FrozenDictionary<SitePath, int> _places;

    internal PageNames(LinkedSite site)
    {
        var pages = site.Documents<IDocument>().ToArray();
        _sections = site.All(ISectionNames.Facts);
        _twins = new TellApart(pages.Select(page => (page.Path, page.Title)), site.Get(Strings.Fact), SectionsOf);
        // Made once, since a word may be used on thousands of pages.
        _places = pages.InAlphabet(page => page.Title).ThenBy(page => page.Path)
            .Select((page, place) => KeyValuePair.Create(page.Path, place)).ToFrozenDictionary();
    }

    /// <summary>The place of a page in the alphabet of all titles, from 0. No two pages have the same.</summary>
    /// <exception cref="KeyNotFoundException">No document stands behind the page.</exception>
    public int PlaceOf(SitePath page) => _places[page];

    /// <summary>What tells a page from others with its title; empty if there are none.</summary>
    public string Beside(SitePath page) => _twins.Beside(page);

    /// <summary>The nearest section of a page; empty for one that is in none.</summary>
    internal string SectionOf(SitePath page) => SectionsOf(page) is [.., var nearest] ? nearest : "";

    /// <summary>A link to each page once, in the order of their titles.</summary>
    /// <exception cref="KeyNotFoundException">One is no document of the site.</exception>
    public ImmutableArray<PageLink> LinksTo(IEnumerable<IDocument> pages) =>
        [.. pages.DistinctBy(page => page.Path).OrderBy(page => PlaceOf(page.Path)).Select(LinkTo)];

    /// <summary>A link by the page's title, with what tells it from others of that title.</summary>
    public PageLink LinkTo(IDocument page) => new(page.Title, page.Path) { Beside = Beside(page.Path) };

    private ImmutableArray<string> SectionsOf(SitePath page)
    {
        foreach (var sections in _sections)
            if (sections.Of(page) is { IsEmpty: false } names)
                return names;
        return [];
    }
}
