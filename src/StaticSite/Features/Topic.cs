using System.Collections.Immutable;
using StaticSite.Pages;

namespace StaticSite.Features;

/// <summary>Pages that stand beside each other.</summary>
/// <param name="Name">What they are about, above their menu.</param>
/// <param name="Links">All of them, in order. Where there is one alone, no menu is shown.</param>
/// <param name="All">Where they are listed.</param>
public sealed record Topic(string Name, ImmutableArray<PageLink> Links, PageLink All)
{
    /// <summary>The same with the pages below each; those of <see cref="Links"/> alone where nobody says otherwise.</summary>
    public ImmutableArray<TopicPage> Pages { get; init; } = [.. Links.Select(link => new TopicPage(link))];

    /// <summary>Whether they are read one after the other, so that each leads on to the next.</summary>
    public bool LeadsOn { get; init; }
}

/// <summary>A page of a topic.</summary>
public sealed record TopicPage(PageLink Link)
{
    /// <summary>Those that are in it, in order. No deeper than people fold things into each other.</summary>
    public ImmutableArray<TopicPage> Below { get; init; } = [];

    /// <summary>Whether readers do not see it yet.</summary>
    public bool IsDraft { get; init; }
}
