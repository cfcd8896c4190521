using StaticSite.Search;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Search;

internal static class SearchLook
{
    private static readonly StyleSheet Results = new("results", "results.css");

    public static ThemeFeature Feature { get; } = new("Search", typeof(SearchLook))
    {
        SiteStyleSheets = ["search.css"],
        SiteScripts = ["search-box.js"],
        FetchedScripts = [new Script("search", "search.js")],
        Header = [ThemeComponent.Part<HeaderSearch>()],
        Components =
        [
            ThemeComponent.For<SearchPage, SearchPageView>() with { StyleSheets = [Results] },
            ThemeComponent.For<SearchForm, SearchFormView>() with { StyleSheets = [Results] },
            ThemeComponent.Part<UnansweredView>() with
            {
                StyleSheets = [new StyleSheet("unanswered", "unanswered.css")],
                Scripts = [new Script("unanswered", "unanswered.js")],
            },
        ],
    };
}
