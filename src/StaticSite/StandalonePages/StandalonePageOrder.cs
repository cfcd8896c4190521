using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.StandalonePages;

/// <summary>The pages that belong to no section: by their number, then by title.</summary>
internal sealed class StandalonePageOrder(IEnumerable<ComposedStandalonePage> pages, Strings strings)
{
    public static Fact<StandalonePageOrder> Fact { get; } = new("order of standalone pages");

    // The foot of a page must not grow with the site.
    public const int MostAtFoot = 12;

    public ImmutableArray<ComposedStandalonePage> Pages { get; } =
        [.. pages.InAlphabet(page => page.MenuTitle).ThenBy(page => page.Path).OrderBy(page => page.Order ?? int.MaxValue)];

    /// <summary>As the foot of all pages shows them.</summary>
    public ImmutableArray<PageLink> Links => field.IsDefault ? field = MakeLinks() : field;

    private ImmutableArray<PageLink> MakeLinks()
    {
        var shown = Pages.Take(MostAtFoot).ToArray();
        var twins = new TellApart(shown.Select(page => (page.Path, page.MenuTitle)), strings);
        return [.. shown.Select(page => new PageLink(page.MenuTitle, page.Path) { Beside = twins.Beside(page.Path) })];
    }
}
