using System.Collections.Immutable;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Sources;

/// <summary>The list of all sources, by kind.</summary>
/// <param name="Groups">Those that have sources, in the order of the settings.</param>
public sealed record SourcesPage(ImmutableArray<SourceGroup> Groups, Strings Strings)
    : Page(SourceRegister.Address, Strings["sources.menu"], Strings["sources.lead"]);

/// <summary>The sources of one kind.</summary>
/// <param name="Title">The heading of the kind.</param>
/// <param name="Anchor">Unique on the page.</param>
/// <param name="Entries">In the order of the file.</param>
public sealed record SourceGroup(string Title, string Anchor, ImmutableArray<SourceEntry> Entries);

/// <summary>A source, and where it is cited.</summary>
/// <param name="CitedOn">The pages that cite it.</param>
public sealed record SourceEntry(Source Source, ImmutableArray<PageLink> CitedOn);
