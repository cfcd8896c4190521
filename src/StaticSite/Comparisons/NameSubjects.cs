using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Comparisons;

/// <summary>A subject that is written otherwise than the rows write it, such as a label in the place of an id, is one slip,
/// though every row then has a cell too few and one too many.</summary>
internal static class NameSubjects
{
    // A single row may have a cell too many.
    private const int LeastRows = 2;

    /// <param name="rows">For each row, the keys of its cells.</param>
    /// <returns>The subjects as the rows name them, where only the subject can be wrong.</returns>
    public static ImmutableArray<Located> AsRowsDo(
        ImmutableArray<Located> subjects, ImmutableArray<ImmutableArray<string>> rows, DiagnosticBag diagnostics)
    {
        var (known, names) = (rows.Select(row => row.ToHashSet()).ToArray(), subjects.Select(subject => subject.Text).ToHashSet());
        var spare = rows is [var top, ..]
            ? top.Where(key => CheckId.Suggest(key) == key && Array.TrueForAll(known, row => row.Contains(key)) && !names.Contains(key)).ToList()
            : [];
        ImmutableArray<Located> named =
            [.. subjects.Select(subject => Array.Exists(known, row => row.Contains(subject.Text)) ? subject : Named(subject, spare, diagnostics))];
        if (rows.Length < LeastRows || subjects.IsEmpty)
            return named;

        // Two ids without a comma are one subject that is named otherwise.
        if (spare is [var first, ..] && named.SequenceEqual(subjects))
            diagnostics.Report(ComparisonDiagnostics.UnnamedSubject, subjects[0].At, first);
        return [.. named, .. spare.Select(key => new Located(key, subjects[0].At))];
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
