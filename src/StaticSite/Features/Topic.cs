using System.Collections.Immutable;
using StaticSite.Pages;

namespace StaticSite.Features;

/// <summary>Pages that stand beside each other.</summary>
/// <param name="Name">What they are about, above their menu.</param>
/// <param name="Links">All of them, in order. Where there is one alone, no menu is shown.</param>
/// <param name="All">Where they are listed.</param>
public sealed record Topic(string Name, ImmutableArray<PageLink> Links, PageLink All)
{
    /// <summary>Whether they are read one after the other, so that each leads on to the next.</summary>
    public bool LeadsOn { get; init; }
}
