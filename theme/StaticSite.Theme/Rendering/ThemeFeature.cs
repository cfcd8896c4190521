using System.Collections.Immutable;
using StaticSite.Pages;

namespace StaticSite.Theme.Rendering;

/// <summary>How a feature looks: what draws its pages and the parts that texts may show, and the files that pages load
/// for that.</summary>
/// <remarks>Immutable, so that themes and threads may share it. Files are named without their folder. The theme puts the rules
/// of style sheets into a layer of the cascade: those of features beside ours win over all of ours. What components, models
/// and scripts say stands in files named <c>strings-en.yml</c>, <c>strings-pt-BR.yml</c>, embedded in the same assembly, by keys
/// that begin with a word of their own: <c>maps.zoom: Zoom in</c>. A script finds on its element, as JSON in <c>data-strings</c>,
/// what it asks for in calls of <c>say</c> and <c>sayCount</c>, imported from files <c>strings.js</c> and <c>counted-strings.js</c>.</remarks>
/// <param name="Name">That of the feature. No two looks of a theme have the same.</param>
/// <param name="Beside">A type that lies in the folder of the files, which are embedded in its assembly under the names
/// that the compiler gives them: <c>map.css</c> beside <c>Shop.Maps.MapsLook</c> is <c>Shop.Maps.map.css</c>.</param>
public sealed record ThemeFeature(string Name, Type Beside)
{
    /// <summary>Those that draw its pages, and the parts that texts may show.</summary>
    public ImmutableArray<ThemeComponent> Components { get; init; } = [];

    /// <summary>Drawn in the header of every page, behind the menu. None has a model.</summary>
    public ImmutableArray<ThemeComponent> Header { get; init; } = [];

    /// <summary>Style sheets that every page needs, as parts of the site's own. They stand there in the order of the
    /// features.</summary>
    public ImmutableArray<string> SiteStyleSheets { get; init; } = [];

    /// <summary>Scripts that every page runs, as parts of the site's own, in the order of the features. Each is a module, and
    /// what it imports comes along.</summary>
    public ImmutableArray<string> SiteScripts { get; init; } = [];

    /// <summary>Scripts that a part of the site's own script fetches when a reader wants them. It is told from where by
    /// an attribute of its element: <c>data-search</c> holds the address of the one named <c>search</c>.</summary>
    public ImmutableArray<Script> FetchedScripts { get; init; } = [];

    /// <summary>Where the rules of its style sheets stand in the cascade.</summary>
    internal StyleLayer Layer { get; init; } = StyleLayer.Components;

    /// <summary>Parts of the site's own style sheet on which those of all features build.</summary>
    internal ImmutableArray<(StyleLayer Layer, string File)> FoundationSheets { get; init; } = [];

    /// <summary>Style sheets that come into the site's own where the look of the site asks for them.</summary>
    internal ImmutableArray<(Func<SiteLook, bool> IsWanted, string File)> SheetsOfLooks { get; init; } = [];
}
