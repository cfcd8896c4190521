using System.Collections.Immutable;

namespace StaticSite.Pages;

/// <summary>What a page says to machines.</summary>
/// <param name="Feeds">Those of the site.</param>
/// <param name="StructuredData">JSON-LD that is fit to stand in a script element as it is; or empty.</param>
public sealed record PageHead(ImmutableArray<PageLink> Feeds, string StructuredData)
{
    public static PageHead Silent { get; } = new([], "");
}
