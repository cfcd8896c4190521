using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;

namespace StaticSite.Pages;

/// <summary>A link that the theme draws: words and where they lead.</summary>
/// <param name="Words">As text.</param>
/// <param name="Target">A page of the site.</param>
/// <param name="Fragment">Without the number sign, or empty.</param>
public sealed record PageLink(string Words, SitePath Target, string Fragment = "")
{
    /// <summary>What tells the page from others of that name, for behind the link; or empty.</summary>
    public string Beside { get; init; } = "";
}

/// <summary>Everything around a page's own content.</summary>
/// <param name="SiteTitle">As text; empty where the settings have none.</param>
/// <param name="Language">Of the texts, as browsers name it: <c>en</c>.</param>
/// <param name="BaseUrl">Where the site will stand, with a slash at the end, or null if that is not known.</param>
/// <param name="Menu">The main parts of the site.</param>
/// <param name="Breadcrumbs">From the home page down to the page's parent; empty on the home page itself.</param>
/// <param name="Previous">The page to read before this one, or null.</param>
/// <param name="Next">The page to read after this one, or null.</param>
/// <param name="Side">The page's topic, or null.</param>
/// <param name="Source">Null where nobody said where the source is.</param>
/// <param name="Terms">That the page mentions, each once, in alphabetical order.</param>
public sealed record Frame(
    string SiteTitle,
    string Language,
    Uri? BaseUrl,
    ImmutableArray<PageLink> Menu,
    ImmutableArray<PageLink> Breadcrumbs,
    PageLink? Previous,
    PageLink? Next,
    SideMenu? Side,
    SourceLinks? Source,
    ImmutableArray<UsedTerm> Terms)
{
    /// <summary>The words of the interface.</summary>
    public required Strings Strings { get; init; }

    /// <summary>Which links of composed texts stand.</summary>
    public TentativeLinks Tentative { get; init; } = TentativeLinks.AllStand;

    /// <summary>What tells the look of the site from that of others.</summary>
    public SiteLook Look { get; init; } = SiteLook.Plain;

    /// <summary>What the site says at the foot of every page, with what it shows of others.</summary>
    public ImmutableArray<Body> Footer { get; init; } = [];

    /// <summary>Links at the foot of every page.</summary>
    public ImmutableArray<PageLink> Foot { get; init; } = [];

    /// <summary>Fragments that the page answered to once.</summary>
    public ImmutableArray<MovedAnchor> Moved { get; init; } = [];

    /// <summary>What the page says to machines.</summary>
    public PageHead Head { get; init; } = PageHead.Silent;
}
