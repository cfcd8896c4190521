using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Comparisons;

/// <summary>Comparisons as any text may list them: <c>::: comparisons</c> for the first of all, or by their ids.</summary>
/// <param name="Comparisons">In the order of all, or as the author named them.</param>
public sealed record ComparisonOverview(ImmutableArray<ComparisonSummary> Comparisons) : IEmbed
{
    /// <summary>Leads to all of them; null where these are all, or an author named them.</summary>
    public PageLink? All { get; init; }

    // Which words people confuse, and also what the difference is.
    internal static Overview Overview { get; } = new("comparisons")
    {
        Heading = "comparisons.home",
        Place = 20,
        InPlaceOf = TermCards.Overview.Word,
    };
}

/// <summary>Which comparisons there are to list. Published at the first barrier.</summary>
internal sealed class ComparisonOverviewIndex(ComparisonIndex comparisons) : IEmbedIndex
{
    public string Kind => ComparisonOverview.Overview.Word;

    public EmbedKeys Takes => EmbedKeys.Any;

    public Holds Names => Holds.EntryOf(comparisons.Kind);

    public IEnumerable<string> Keys => comparisons.Keys;

    public string FileOf(string key) => key.Length > 0 ? comparisons.FileOf(key) : Diagnostic.AnyFile;

    public string AddressOf(string key) => comparisons.AddressOf(key);

    public bool TryFind(string key, out SitePath page, out string fragment)
    {
        if (key.Length > 0)
            return comparisons.TryFind(key, out page, out fragment);

        (page, fragment) = (ComparisonListPage.Address, "");
        return comparisons.Keys.Any();
    }
}

/// <summary>The lists themselves. Published at the second barrier.</summary>
internal sealed class ComparisonOverviewSource(ImmutableArray<ComparisonSummary> all, Strings strings) : IEmbedSource
{
    // What a reader takes in at a glance.
    private const int Most = 9;

    public string Kind => ComparisonOverview.Overview.Word;

    public IEmbed Find(string key) => key.Length == 0
        ? new ComparisonOverview([.. all.Take(Most)])
        {
            All = all.Length > Most ? new PageLink(strings.Count("comparisons.all-of", all.Length), ComparisonListPage.Address) : null,
        }
        : new ComparisonOverview(
            [.. key.Split(' ').Select(id => all.First(comparison => comparison.Link.Target.FileName == $"comparisons/{id}.html"))]);
}
