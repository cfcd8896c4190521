using System.Collections.Immutable;
using StaticSite.Pages;

namespace StaticSite.Features;

/// <summary>Pages that stand beside each other.</summary>
/// <param name="Links">All of them, in order.</param>
/// <param name="All">Where they are listed.</param>
public sealed record Topic(string Name, ImmutableArray<PageLink> Links, PageLink All)
{
    /// <summary>Whether they are read one after the other, so that each leads on to the next.</summary>
    public bool LeadsOn { get; init; }
}
