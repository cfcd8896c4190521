using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Comparisons;

/// <summary>Two questions that tell two terms apart, and an example for each of the four answers, as the theme draws it: on the
/// comparison's own page, or in any text by <c>::: square</c>.</summary>
/// <param name="Anchor">Starts with the comparison's id, so it is unique on any page.</param>
/// <param name="Self">The comparison's own page.</param>
/// <param name="First">Has a column for each answer.</param>
/// <param name="Second">Has a row for each answer.</param>
/// <param name="OnlyFirst">An example of the first term that is none of the second.</param>
/// <param name="OnlySecond">An example of the second term that is none of the first.</param>
/// <param name="Both">An example of both.</param>
/// <param name="Neither">An example of neither.</param>
/// <param name="Note">Below it; may be empty.</param>
public sealed record ComparisonSquare(
    string Anchor,
    PageLink Self,
    SquareSide First,
    SquareSide Second,
    SquareExample OnlyFirst,
    SquareExample OnlySecond,
    SquareExample Both,
    SquareExample Neither,
    Markup Note) : IEmbed
{
    /// <summary>All that it says, as text.</summary>
    public string Plain =>
        string.Join(' ', First.Is, First.IsNot, Second.Is, Second.IsNot, OnlyFirst.Plain, OnlySecond.Plain, Both.Plain, Neither.Plain);
}

/// <summary>What a square asks about one of its terms.</summary>
/// <param name="Term">As a single word of it says it: its abbreviation, or its name.</param>
/// <param name="Is">What holds where the term fits, as text.</param>
/// <param name="IsNot">What holds where it does not, as text.</param>
public sealed record SquareSide(PageLink Term, string Is, string IsNot);

/// <summary>What fits one of the four answers.</summary>
/// <param name="Plain">The same as text.</param>
public sealed record SquareExample(Markup Text, string Plain);

/// <summary>Which comparisons have a square. Published at the first barrier.</summary>
internal sealed class SquareIndex(IEnumerable<Comparison> comparisons) : IEmbedIndex
{
    private readonly FrozenDictionary<string, Comparison> _byId = comparisons.Where(comparison => comparison.Square is not null)
        .ToFrozenDictionary(comparison => comparison.Id, StringComparer.Ordinal);

    public const string Word = "square";

    public string Kind => Word;

    public Holds Names => Holds.EntryOf(ComparisonsFeature.Kind.Name);

    public string NameOfOne => "comparison with a square";

    public IEnumerable<string> Keys => _byId.Keys;

    public string FileOf(string key) => $"comparisons/{key}";

    public string AddressOf(string key) => $"comparisons/{key}.html";

    public bool TryFind(string key, out SitePath page, out string fragment)
    {
        var found = _byId.TryGetValue(key, out var comparison);
        (page, fragment) = found ? (comparison!.Path, Square.AnchorOf(key)) : default;
        return found;
    }
}

/// <summary>The squares themselves. Published at the second barrier.</summary>
internal sealed class SquareSource(IEnumerable<ComposedComparison> comparisons) : IEmbedSource
{
    private readonly FrozenDictionary<string, ComparisonSquare> _byId = comparisons.Where(comparison => comparison.Square is not null)
        .ToFrozenDictionary(comparison => comparison.Comparison.Id, comparison => comparison.Square!, StringComparer.Ordinal);

    public string Kind => SquareIndex.Word;

    public IEmbed Find(string key) => _byId[key];
}
