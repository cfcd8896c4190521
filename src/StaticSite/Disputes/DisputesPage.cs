using System.Collections.Immutable;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Disputes;

/// <summary>The register of disputes.</summary>
/// <param name="Entries">In the order of the file.</param>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
public sealed record DisputesPage(ImmutableArray<DisputeEntry> Entries, ImmutableArray<Reference> Sources, Strings Strings)
    : Page(DisputeRegister.Address, Strings["disputes.title"], Strings["disputes.lead"]), ICitingPage;

/// <summary>A dispute, and where it matters.</summary>
/// <param name="Touches">The terms, tables and articles that name the dispute.</param>
public sealed record DisputeEntry(ComposedDispute Dispute, ImmutableArray<PageLink> Touches);
