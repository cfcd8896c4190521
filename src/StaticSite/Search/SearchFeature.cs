using StaticSite.Features;

namespace StaticSite.Search;

/// <summary>What browsers search, and the page that shows what they find.</summary>
internal static class SearchFeature
{
    public static Feature Value => new("Search")
    {
        Pipelines = parts => [SearchPipeline.Of(parts.Pages, parts.Features)],
        Places = ["search/"],
        Overviews = [SearchForm.Overview],
        Steps = _ => [new GatherWords()],
        UnlistedPages = [SearchPage.Address],
    };
}
