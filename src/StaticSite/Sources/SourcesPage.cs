using System.Collections.Immutable;
using StaticSite.Pages;

namespace StaticSite.Sources;

/// <summary>The list of all sources, by kind.</summary>
public sealed record SourcesPage(ImmutableArray<SourceGroup> Groups)
    : Page(SourceRegister.Address, "Sources", "Every source of this site: what it is used for, where it is cited and whether we have read it.");

public sealed record SourceGroup(string Title, string Anchor, ImmutableArray<SourceEntry> Entries);

/// <param name="CitedOn">The pages that cite it.</param>
public sealed record SourceEntry(Source Source, ImmutableArray<PageLink> CitedOn);
