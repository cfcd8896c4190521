using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>Knows in which sections pages are, so that readers tell pages of one title apart. Published at the second barrier by
/// whoever has sections.</summary>
internal interface ISectionNames
{
    static FactList<ISectionNames> Facts { get; } = new("section names");

    /// <summary>The names of the sections around a page, the outermost first; none for a page that is in no section.</summary>
    ImmutableArray<string> Of(SitePath page);
}
