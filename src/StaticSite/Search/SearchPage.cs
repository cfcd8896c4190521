using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Search;

/// <summary>The page that shows what a search found.</summary>
/// <param name="Glossary">The list that readers without scripts are sent to.</param>
public sealed record SearchPage(PageLink Glossary) : Page(Address, "Search", "Search the glossary and every page of this site.")
{
    /// <summary>Where it stands: <c>/search.html</c>. Every site has it.</summary>
    public static SitePath Address { get; } = SitePath.Parse("/search.html");
}
