using StaticSite.Search;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Search;

internal static class SearchLook
{
    public static ThemeFeature Feature { get; } = new("Search", typeof(SearchLook))
    {
        SiteStyleSheets = ["search.css"],
        SiteScripts = ["search-box.js"],
        FetchedScripts = [new Script("search", "search.js")],
        Header = [ThemeComponent.Part<HeaderSearch>()],
        Components = [ThemeComponent.For<SearchPage, SearchPageView>() with { StyleSheets = [new StyleSheet("results", "results.css")] }, ThemeComponent.For<SearchForm, SearchFormView>()],
    };
}
