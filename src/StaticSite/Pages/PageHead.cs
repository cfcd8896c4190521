using System.Collections.Immutable;

namespace StaticSite.Pages;

/// <summary>What a page says to machines.</summary>
/// <param name="Feeds">Those of the site; none where it does not know its address.</param>
/// <param name="StructuredData">JSON-LD that is fit to stand in a script element as it is; or empty.</param>
public sealed record PageHead(ImmutableArray<PageLink> Feeds, string StructuredData)
{
    /// <summary>A page that says nothing to them.</summary>
    public static PageHead Silent { get; } = new([], "");
}
