using System.Collections.Immutable;

namespace StaticSite.Pages;

/// <summary>The pages around one: the way down to it in its topic, some pages beside each step, and the way to all.</summary>
/// <param name="Topic">Its name, above the links.</param>
/// <param name="Items">With the page itself among them, or below one of them. A few, however large the topic is.</param>
/// <param name="All">Where the whole topic is listed.</param>
public sealed record SideMenu(string Topic, ImmutableArray<MenuItem> Items, PageLink All);

/// <summary>A page in a menu.</summary>
public sealed record MenuItem(PageLink Link)
{
    /// <summary>Some of the pages that are in it; none where there are none, or where they would be too many.</summary>
    public ImmutableArray<MenuItem> Below { get; init; } = [];

    /// <summary>Where all that are in it are listed; null if <see cref="Below"/> has them all.</summary>
    public PageLink? All { get; init; }

    /// <summary>Whether what is in it is shown from the start, since the reader's page is among that or is this one.</summary>
    public bool IsOpen { get; init; }

    /// <summary>Whether readers do not see it yet.</summary>
    public bool IsDraft { get; init; }
}
