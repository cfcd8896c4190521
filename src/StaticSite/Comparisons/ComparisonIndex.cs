using System.Collections.Frozen;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;

namespace StaticSite.Comparisons;

/// <summary>Finds comparisons by id or by what they compare. Published at the first barrier.</summary>
internal sealed class ComparisonIndex : IEmbedIndex, ITermComparisons
{
    public static Fact<ComparisonIndex> Fact { get; } = new("comparisons");

    private readonly FrozenDictionary<string, Comparison> _byId;
    private readonly FrozenDictionary<(string, string), SitePath> _byPair;

    public ComparisonIndex(IReadOnlyCollection<Comparison> comparisons)
    {
        _byId = comparisons.ToFrozenDictionary(comparison => comparison.Id, StringComparer.Ordinal);

        var byPair = new Dictionary<(string, string), SitePath>();
        foreach (var comparison in comparisons.OrderBy(comparison => comparison.Subjects.Length))
            foreach (var one in comparison.Subjects)
                foreach (var other in comparison.Subjects)
                    byPair.TryAdd((one.Text, other.Text), comparison.Path);
        _byPair = byPair.ToFrozenDictionary();
    }

    public string Kind => "comparison";

    public IEnumerable<string> Keys => _byId.Keys;

    public string FileOf(string key) => $"comparisons/{key}";

    public string AddressOf(string key) => $"comparisons/{key}.html";

    public bool TryFind(string key, out SitePath page, out string fragment)
    {
        var found = _byId.TryGetValue(key, out var comparison);
        (page, fragment) = found ? (comparison!.Path, "") : default;
        return found;
    }

    public SitePath? Find(Term one, Term other) => _byPair.TryGetValue((one.Id, other.Id), out var page) ? page : null;
}

/// <summary>The tables themselves. Published at the second barrier.</summary>
internal sealed class ComparisonTables(IEnumerable<ComposedComparison> comparisons) : IEmbedSource
{
    private readonly FrozenDictionary<string, ComparisonTable> _byId =
        comparisons.ToFrozenDictionary(comparison => comparison.Comparison.Id, comparison => comparison.Table);

    public string Kind => "comparison";

    public IEmbed Find(string key) => _byId[key];
}
