using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>A term that a page mentions, for previews in place and for the list on paper.</summary>
/// <param name="Abbreviation">Or empty.</param>
/// <param name="Definition">As text, as a sentence.</param>
public sealed record UsedTerm(string Id, string Name, string Abbreviation, string Definition, SitePath Address);
