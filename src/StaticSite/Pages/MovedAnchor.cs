using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>A fragment that a page answered to once, and where readers find now what was there.</summary>
/// <param name="Anchor">Without the number sign.</param>
public sealed record MovedAnchor(string Anchor, PageLink Target);

/// <summary>Knows what has moved. Published at the second barrier by whoever reads the redirects.</summary>
internal interface IMovedAnchors
{
    static Fact<IMovedAnchors> Fact { get; } = new("moved anchors") { IsOptional = true };

    ImmutableArray<MovedAnchor> On(SitePath page);
}
