using StaticSite.Engine;

namespace StaticSite.Features;

/// <summary>A page in a list for programs that read text.</summary>
/// <param name="Title">As text.</param>
/// <param name="About">One sentence as text; or empty.</param>
public sealed record ListedPage(string Title, SitePath Path, string About);
