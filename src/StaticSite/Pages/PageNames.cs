using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>What the pages of the site are called where lists name them, and in which order. Published at the second
/// barrier.</summary>
public sealed class PageNames
{
    public static Fact<PageNames> Fact { get; } = new("page names");

    private readonly TellApart _twins;
    private readonly FrozenDictionary<SitePath, int> _places;

    internal PageNames(LinkedSite site)
    {
        var pages = site.Documents<IDocument>().ToArray();
        _twins = new TellApart(pages.Select(page => (page.Path, page.Title)));
        // Made once, since a word may be used on thousands of pages.
        _places = pages.InAlphabet(page => page.Title).ThenBy(page => page.Path)
            .Select((page, place) => KeyValuePair.Create(page.Path, place)).ToFrozenDictionary();
    }

    /// <summary>The place of a page in the alphabet of all titles.</summary>
    public int PlaceOf(SitePath page) => _places[page];

    /// <summary>What tells a page from others with its title; empty if there are none.</summary>
    public string Beside(SitePath page) => _twins.Beside(page);

    /// <summary>A link to each page once, in the order of their titles.</summary>
    public ImmutableArray<PageLink> LinksTo(IEnumerable<IDocument> pages) =>
        [.. pages.DistinctBy(page => page.Path).OrderBy(page => PlaceOf(page.Path)).Select(LinkTo)];

    public PageLink LinkTo(IDocument page) => new(page.Title, page.Path) { Beside = Beside(page.Path) };
}
