using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Comparisons;

/// <summary>A subject that is written otherwise than the rows write it, such as a label in the place of an id, is one slip,
/// though every row then has a cell too few and one too many.</summary>
internal static class NameSubjects
{
    /// <param name="rows">For each row, the keys of its cells.</param>
    /// <returns>The subjects as the rows name them, where only the subject can be wrong.</returns>
    public static ImmutableArray<Located> AsRowsDo(
        ImmutableArray<Located> subjects, ImmutableArray<ImmutableArray<string>> rows, DiagnosticBag diagnostics)
    {
        var spare = rows is [var first, ..]
            ? first.Where(key => CheckId.Suggest(key) == key && rows.All(row => row.Contains(key)) && subjects.All(subject => subject.Text != key)).ToList()
            : [];
        return [.. subjects.Select(subject => rows.Any(row => row.Contains(subject.Text)) ? subject : Named(subject, spare, diagnostics))];
    }

    private static Located Named(Located subject, List<string> spare, DiagnosticBag diagnostics)
    {
        var nearest = spare.Find(key => key == CheckId.Suggest(subject.Text)) ?? Nearest.Sure(subject.Text, spare);
        if ((nearest ?? spare.FirstOrDefault()) is not { } key)
            return subject;

        diagnostics.Add(ComparisonDiagnostics.OtherSubject.At(subject.At, subject.Text, key) with
        { Fix = nearest is not null ? OfferFix.Replace(subject, key) : null });
        spare.Remove(key);
        return subject with { Text = key, IsLiteral = false };
    }
}
