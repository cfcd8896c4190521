using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Search;

/// <summary>The page that shows what a search found.</summary>
/// <param name="Glossary">The list that readers without scripts are sent to.</param>
public sealed record SearchPage(PageLink Glossary, Strings Strings) : Page(Address, Strings["search.title"], Strings["search.lead"])
{
    /// <summary>Where it stands: <c>/search.html</c>. Every site has it.</summary>
    public static SitePath Address { get; } = SitePath.Parse("/search.html");
}
