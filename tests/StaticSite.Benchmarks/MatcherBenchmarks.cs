using System.Buffers;
using BenchmarkDotNet.Attributes;
using StaticSite.Glossary.Matching;

namespace StaticSite.Benchmarks;

/// <summary>The matcher alone, against the least that any program must do: find where a label may stand.</summary>
[MemoryDiagnoser]
[HideColumns("Error", "StdDev", "RatioSD", "Median")]
public class MatcherBenchmarks
{
    private readonly List<TermMatch> _matches = new(1 << 20);
    private string[] _pages = [];
    private SearchValues<string> _candidates = SearchValues.Create([], StringComparison.OrdinalIgnoreCase);
    private TermMatcher _matcher = TermMatcher.Of([]);

    [ParamsAllValues]
    public GlossaryCase Case { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        string[] labels = [.. GlossaryTexts.Terms(Case).SelectMany(labels => labels)];
        _pages = GlossaryTexts.Pages(Case);
        _candidates = SearchValues.Create(labels, StringComparison.OrdinalIgnoreCase);
        _matcher = TermMatcher.Of(labels);
    }

    [Benchmark(Baseline = true)]
    public int FindCandidates()
    {
        var count = 0;
        foreach (var page in _pages)
        {
            ReadOnlySpan<char> rest = page;
            for (int place; (place = rest.IndexOfAny(_candidates)) >= 0; count++)
                rest = rest[(place + 1)..];
        }

        return count;
    }

    [Benchmark]
    public int FindMentions()
    {
        _matches.Clear();
        foreach (var page in _pages)
            _matcher.Find(page, _matches);
        return _matches.Count;
    }
}
