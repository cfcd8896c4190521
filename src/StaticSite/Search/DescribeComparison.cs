using StaticSite.Comparisons;

namespace StaticSite.Search;

/// <summary>Makes a section of each row of a comparison. Its texts were composed cell by cell, so what they say comes
/// from the table.</summary>
internal static class DescribeComparison
{
    public static IEnumerable<IndexedSection> Of(ComposedComparison comparison)
    {
        var (question, table) = (comparison.Comparison.Question, comparison.Table);
        var target = $"compare:{table.Id}";
        yield return new IndexedSection(
            comparison.Path, target, comparison.Title, "", question, Opening(table.Subjects.Select(subject => subject.Words)), [],
            [
                new(comparison.Title, Weight.OfTitle), new(question, Weight.OfTitle),
                new(string.Join(' ', table.Subjects.Select(subject => subject.Words)), Weight.OfSummary),
                new(table.PlainNote, Weight.OfText),
            ]);

        foreach (var row in table.Rows)
        {
            // Whose cell it is, a reader of results cannot see by its column.
            var cells = comparison.Subjects.Zip(row.Cells).Where(cell => cell.Second.Plain.Length > 0).ToArray();
            yield return new IndexedSection(
                comparison.Path, target, comparison.Title, row.Anchor, row.Label,
                Opening(cells.Select(cell => $"{cell.First.Abbreviation?.Text ?? cell.First.Name.Text}: {cell.Second.Plain}")), [],
                [
                    new(row.Label, Weight.OfHeading), new(string.Join(' ', cells.Select(cell => cell.Second.Plain)), Weight.OfText),
                    new(comparison.Title, Weight.OfContext),
                ]);
        }
    }

    /// <summary>Things that stand side by side, as one line.</summary>
    public static byte[] Opening(IEnumerable<string> things) => Excerpt.Of(string.Join(" · ", things));
}
