using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Search;

/// <summary>What browsers search, and the page that shows what they find.</summary>
internal static class SearchFeature
{
    public static Feature Value => new("Search")
    {
        Pipelines = parts => [SynonymsPipeline.Value, SearchPipeline.Of(parts.Pages, parts.Features)],
        Rules = DiagnosticRule.AllOf(typeof(SearchDiagnostics)),
        Files = [new("synonyms", "synonyms.yml", ReadSynonyms.Shape)],
        Places = ["search/"],
        Overviews = [SearchForm.Overview],
        Steps = _ => [new GatherWords()],
        UnlistedPages = [SearchPage.Address],
    };
}
