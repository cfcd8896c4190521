using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>A term that a page mentions, for previews in place and for the list on paper.</summary>
/// <param name="Name">As it stands in the middle of a sentence.</param>
/// <param name="Abbreviation">Or empty.</param>
/// <param name="Definition">As text, as a sentence.</param>
/// <param name="Address">Its page.</param>
public sealed record UsedTerm(string Id, string Name, string Abbreviation, string Definition, SitePath Address);
