using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
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
/// <remarks>A text names the one that it shows. A first page that no author wrote has none to name, and shows
/// <see cref="Leading"/>.</remarks>
internal sealed class SquareIndex(IEnumerable<Comparison> comparisons) : IEmbedIndex
{
    private readonly FrozenDictionary<string, Comparison> _byId = comparisons.Where(comparison => comparison.Square is not null)
        .ToFrozenDictionary(comparison => comparison.Id, StringComparer.Ordinal);

    public const string Word = "square";

    /// <summary>Beside the name of the site, behind the search: it shows at a glance what the site is for.</summary>
    public static Overview Overview { get; } = new(Word) { IsInHead = true, Place = 110 };

    public string Kind => Word;

    public Holds Names => Holds.EntryOf(ComparisonsFeature.Kind.Name);

    public string NameOfOne => "comparison with a square";

    public IEnumerable<string> Keys => _byId.Keys;

    public string FileOf(string key) => $"comparisons/{key}";

    public string AddressOf(string key) => $"comparisons/{key}.html";

    public bool TryFind(string key, out SitePath page, out string fragment)
    {
        var comparison = key.Length > 0 ? _byId.GetValueOrDefault(key) : Leading(_byId.Values, comparison => comparison);
        (page, fragment) = comparison is null ? default : (comparison.Path, Square.AnchorOf(comparison.Id));
        return comparison is not null;
    }

    /// <summary>The first of those with a square, in the order of their authors; null where none has one.</summary>
    public static T? Leading<T>(IEnumerable<T> having, Func<T, Comparison> comparisonOf) where T : class => having
        .OrderBy(one => comparisonOf(one).Order ?? int.MaxValue).ThenBy(one => comparisonOf(one).Id, StringComparer.Ordinal).FirstOrDefault();
}

/// <summary>The squares themselves. Published at the second barrier.</summary>
internal sealed class SquareSource(IEnumerable<ComposedComparison> comparisons) : IEmbedSource
{
    private readonly FrozenDictionary<string, ComposedComparison> _byId = comparisons.Where(comparison => comparison.Square is not null)
        .ToFrozenDictionary(comparison => comparison.Comparison.Id, StringComparer.Ordinal);

    public string Kind => SquareIndex.Word;

    public IEmbed Find(string key) =>
        (key.Length > 0 ? _byId[key] : SquareIndex.Leading(_byId.Values, comparison => comparison.Comparison)!).Square!;
}
