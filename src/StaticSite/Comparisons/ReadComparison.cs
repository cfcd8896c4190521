using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Comparisons;

/// <summary>Reads <c>comparisons/&lt;id&gt;.yml</c>.</summary>
internal static class ReadComparison
{
    public static Comparison? Of(SourceFile source, DiagnosticBag diagnostics)
    {
        if (!CheckId.Of(source.Id, source.Start, diagnostics) ||
            DecodeText.Of(source, diagnostics) is not { } text ||
            ReadYaml.Of(text, source.Path, 1, diagnostics) is not { } mapping)
            return null;

        var fields = new Fields(mapping, diagnostics);
        var subjects = fields.List("subjects");
        if (subjects.Length < 2)
            diagnostics.Report(ComparisonDiagnostics.TooFewSubjects, fields.At);

        var comparison = new Comparison(
            source,
            fields.Required("title"),
            fields.Text("question")?.Text ?? "",
            subjects,
            RegisterKeys.Unique(
                fields.Mappings("criteria").Select(row => ReadCriterion(row, subjects)), row => row.Id, diagnostics),
            fields.Text("note"),
            fields.List("disputes"));
        fields.Close();
        return comparison;
    }

    private static Criterion ReadCriterion(Fields fields, ImmutableArray<Located> subjects)
    {
        var id = fields.Required("id");
        var label = fields.Required("label");
        var cells = fields.Mapping("cells");
        fields.Close();
        if (id.Text.Length > 0)
            CheckId.Of(id.Text, id.At, fields.Diagnostics);
        if (cells is null)
            return new Criterion(id, label, [.. subjects.Select(_ => (Cell?)null)]);

        var row = new Criterion(id, label, [.. subjects.Select(subject => ReadCell(cells, subject, label))]);
        cells.Close();
        return row;
    }

    private static Cell? ReadCell(Fields cells, Located subject, Located row)
    {
        if (cells.Mapping(subject.Text) is not { } fields)
        {
            cells.Diagnostics.Report(ComparisonDiagnostics.MissingCell, cells.At, row.Text, subject.Text);
            return null;
        }

        var cell = new Cell(
            fields.Required("text"),
            fields.Choice("value",
                ("yes", CellValue.Yes), ("no", CellValue.No), ("partly", CellValue.Partly),
                ("unknown", CellValue.Unknown), ("not-applicable", CellValue.NotApplicable)),
            fields.List("sources"),
            fields.Date("as-of"));
        fields.Close();
        return cell;
    }
}
