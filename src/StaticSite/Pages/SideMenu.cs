using System.Collections.Immutable;

namespace StaticSite.Pages;

/// <summary>The pages around one: some before and some behind it in its topic, and the way to all.</summary>
/// <param name="Topic">Its name, above the links.</param>
/// <param name="Links">With the page itself among them. A few, however large the topic is.</param>
/// <param name="All">Where the whole topic is listed.</param>
public sealed record SideMenu(string Topic, ImmutableArray<PageLink> Links, PageLink All);
