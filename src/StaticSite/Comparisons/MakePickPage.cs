using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Comparisons;

/// <summary>Gathers what all tables say, by criterion.</summary>
internal static class MakePickPage
{
    public static PickPage Make(SiteModel site)
    {
        var tables = site.Documents<ComposedComparison>().ToArray();
        var sources = new PageCitations();
        sources.AddRange(tables.SelectMany(table => table.Table.Citations));
        return new PickPage(
            [
                .. tables.SelectMany(table => table.Table.Subjects).DistinctBy(subject => subject.Target)
                    .InAlphabet(subject => subject.Words).ThenBy(subject => subject.Target),
            ],
            [.. tables.SelectMany(Criteria).GroupBy(criterion => criterion.Key, criterion => criterion.Cells).Select(Join)],
            sources.Cited,
            site.Get(Strings.Fact));
    }

    private static IEnumerable<((string Id, string Label) Key, IEnumerable<PickCell> Cells)> Criteria(
        ComposedComparison comparison) => comparison.Comparison.Criteria.Zip(comparison.Table.Rows, (criterion, row) => (
            (criterion.Id.Text, row.Label),
            comparison.Table.Subjects.Zip(row.Cells, (subject, cell) => new PickCell(subject.Target, cell))));

    // Two tables may say the same of a term in other words; the first says it here.
    private static PickCriterion Join(IGrouping<(string Id, string Label), IEnumerable<PickCell>> tables) =>
        new(tables.Key.Label, [.. tables.SelectMany(cells => cells).DistinctBy(cell => cell.Term)]);
}
