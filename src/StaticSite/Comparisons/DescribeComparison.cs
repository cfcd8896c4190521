using StaticSite.Features;
using StaticSite.Glossary.Terms;

namespace StaticSite.Comparisons;

/// <summary>Makes a section of each row of a comparison. Its texts were composed cell by cell, so what they say comes
/// from the table.</summary>
internal static class DescribeComparison
{
    public static IEnumerable<SearchSection> Describe(ComposedComparison comparison)
    {
        var (question, table) = (comparison.Comparison.Question, comparison.Table);
        yield return new SearchSection(
            comparison.Path, comparison.Target, comparison.Title, "", question, Excerpt.OfThings(table.Subjects.Select(subject => subject.Words)), ReadOnlyMemory<byte>.Empty,
            [
                new(comparison.Title, Weight.OfTitle), new(question, Weight.OfTitle),
                new(string.Join(' ', table.Subjects.Select(subject => subject.Words)), Weight.OfSummary),
                new(table.PlainNote, Weight.OfText),
                new(comparison.Square?.Plain ?? "", Weight.OfText),
            ]);

        foreach (var row in table.Rows)
        {
            // Whose cell it is, a reader of results cannot see by its column.
            var cells = table.ShortNames.Zip(row.Cells).Where(cell => cell.Second.Plain.Length > 0).ToArray();
            yield return new SearchSection(
                comparison.Path, comparison.Target, comparison.Title, row.Anchor, row.Label,
                Excerpt.OfThings(cells.Select(cell => $"{cell.First}: {cell.Second.Plain}")), ReadOnlyMemory<byte>.Empty,
                [
                    new(row.Label, Weight.OfHeading), new(string.Join(' ', cells.Select(cell => cell.Second.Plain)), Weight.OfText),
                    new(comparison.Title, Weight.OfContext),
                ])
            { Answer = new SectionAnswer("comparisons.result", [.. comparison.Subjects.Zip(row.Cells, Answer)]) };
        }
    }

    private static AnswerPart Answer(Term subject, ComparisonCell cell) =>
        new(subject.Abbreviation?.Text ?? subject.Name.Text, cell.Value is { } value ? "comparisons.value-" + ReadComparison.WordOf(value) : null, cell.Plain);
}
