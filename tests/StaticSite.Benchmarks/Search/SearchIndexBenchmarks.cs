using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using StaticSite.Engine;
using StaticSite.Theme;

namespace StaticSite.Benchmarks.Search;

/// <summary>Making the index, when all texts are composed: what search adds behind the last page.</summary>
[MemoryDiagnoser]
public class SearchIndexBenchmarks
{
    private IPipeline _search = null!;
    private SiteModel _site = null!;

    [Params(1_000, 10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Build()
    {
        var pipelines = SiteBuilder.Create().Pipelines(new RazorTheme());
        _search = pipelines.Single(pipeline => pipeline.Name == "Search");
        _site = SiteBuild.Run(GeneratedSite.Files(Articles, 1_000), pipelines, new ParallelScheduler()).Site;
    }

    [Benchmark]
    public ImmutableArray<OutputFile> Index() => [.. _search.Generate(_site)];
}
