using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Comparisons;

/// <summary>Reads <c>comparisons/&lt;id&gt;.yml</c>.</summary>
internal static class ReadComparison
{
    private static readonly TextKey Text = new(
        "text", "What the table says of this subject, in Markdown. In quotes if it starts with a sign such as [ or *.", Holds.Markdown)
    { IsRequired = true };
    private static readonly ListKey Sources = new("sources", "Keys of sources.yml for this cell.", Holds.EntryOf("source"));
    private static readonly DateKey AsOf = new("as-of", "The day of which a figure speaks.");
    private static readonly ChoiceKey<CellValue> Value = new("value", "An answer that readers can sort and filter by.",
        ("yes", CellValue.Yes), ("no", CellValue.No), ("partly", CellValue.Partly),
        ("unknown", CellValue.Unknown), ("not-applicable", CellValue.NotApplicable));

    /// <summary>What authors write for it.</summary>
    public static string WordOf(CellValue value) => Value.Choices.First(choice => choice.Meaning == value).Word;

    private static readonly GroupKey CellOf = new("", "A cell.", new Shape("A cell.", Text, Value, Sources, AsOf));

    private static readonly TextKey Id = new("id", "Part of the address of the row, so it never changes.", Holds.Id) { IsRequired = true };
    private static readonly TextKey Label = new("label", "What the row is about.") { IsRequired = true };
    private static readonly GroupKey Cells = new("cells", "A cell for each subject, by its id.",
        new Shape("A cell for each subject, by its id.") { Own = CellOf, OwnHolds = TermValues.Id });
    private static readonly EntriesKey Criteria = new("criteria", "The rows.", new Shape("A row.", Id, Label, Cells));

    private static readonly TextKey First = new("first", "What holds where the first subject fits. The head of a column.") { IsRequired = true };
    private static readonly TextKey NotFirst = new("not-first", "What holds where it does not. The head of the other column.") { IsRequired = true };
    private static readonly TextKey Second = new("second", "What holds where the second subject fits. The head of a row.") { IsRequired = true };
    private static readonly TextKey NotSecond = new("not-second", "What holds where it does not. The head of the other row.") { IsRequired = true };
    private static readonly TextKey OnlyFirst = Example("only-first", "the first subject that is none of the second");
    private static readonly TextKey OnlySecond = Example("only-second", "the second subject that is none of the first");
    private static readonly TextKey Both = Example("both", "both");
    private static readonly TextKey Neither = Example("neither", "neither");
    private static readonly TextKey SquareNote = new("note", "What stands below the square, in Markdown.", Holds.Markdown);
    private static readonly GroupKey SquareOf = new("square", "Two questions that tell two subjects apart, and an example for each of the four answers.",
        new Shape("Two questions and four answers.", First, NotFirst, Second, NotSecond, OnlyFirst, OnlySecond, Both, Neither, SquareNote));

    private static readonly TextKey Title = new("title", "The title of the table.") { IsRequired = true };
    private static readonly TextKey Question = new("question", "What a reader wants to know.");
    private static readonly TextKey Answer = new("answer", "One sentence that answers the question, for who reads nothing else.", Holds.Markdown);
    private static readonly TextKey Note = new("note", "What stands below the table, in Markdown.", Holds.Markdown);
    private static readonly DateKey Reviewed = new("reviewed", "The day on which somebody last read all of it with care.");
    private static readonly NumberKey Order = new("order", "Its place among the comparisons, wherever they are listed: what people ask most comes first.");
    private static readonly ListKey Disputes = new("disputes", "Ids of disputes.yml that are about it.", Holds.EntryOf("dispute"));
    private static readonly ListKey Parties = new("parties", "Two words between which rows decide, such as client and provider. Where each cell of a row begins with one of them, it has a mark.");
    private static readonly ListKey Subjects = new("subjects", "Ids of the terms to compare. Each becomes a column.", TermValues.Id)
    {
        Least = 2,
    };

    // A page shows a cell for each subject in each row, whether somebody wrote it or not.
    private const int MostSubjects = 50;

    internal static readonly Shape Shape = new(
        "A table that compares terms.",
        Title, Question, Answer, Subjects, SquareOf, Parties, Criteria, Note, Disputes, Reviewed, Order);

    public static Comparison? Read(SourceFile source, DiagnosticBag diagnostics) =>
        CheckId.Check(source.Id, source.Start, diagnostics)
            ? Fields.Read(source, Shape, diagnostics, (fields, consequences) => Read(source, fields, consequences))
            : null;

    private static Comparison Read(SourceFile source, Fields fields, DiagnosticBag consequences)
    {
        var subjects = fields.List(Subjects);
        if (subjects.Length > MostSubjects)
        {
            // What the rows hold for the others would be one too many.
            fields.Diagnostics.Report(ComparisonDiagnostics.TooManySubjects, subjects[MostSubjects].At, subjects.Length, MostSubjects);
            subjects = [];
        }

        var named = NameSubjects.AsRowsDo(subjects, fields.Peek(Criteria, Cells), fields.Diagnostics);
        if (named.Length < Subjects.Least)
            consequences.Report(ComparisonDiagnostics.TooFewSubjects, fields.At);

        var square = fields.Mapping(SquareOf, ReadSquare);
        if (square is not null && named.Length > 2)
            fields.Diagnostics.Report(ComparisonDiagnostics.SquareOfMany, square.At, named.Length);

        var parties = fields.List(Parties);
        if (parties.Length is not (0 or 2))
            fields.Diagnostics.Report(ComparisonDiagnostics.NotTwoParties, parties[0].At, parties.Length);

        return new Comparison(
            source,
            fields.Required(Title),
            fields.Text(Question)?.Text ?? "",
            named,
            RegisterKeys.Unique(
                fields.Mappings(Criteria, row => ReadCriterion(row, named, consequences)), row => row.Id, fields.Diagnostics),
            fields.Text(Note),
            fields.List(Disputes))
        {
            Answer = fields.Text(Answer),
            Reviewed = fields.Date(Reviewed),
            Order = fields.Number(Order),
            Square = square,
            Parties = parties.Length == 2 ? parties : [],
        };
    }

    private static Square ReadSquare(Fields fields) => new(
        fields.At,
        fields.Required(First),
        fields.Required(NotFirst),
        fields.Required(Second),
        fields.Required(NotSecond),
        fields.Required(OnlyFirst),
        fields.Required(OnlySecond),
        fields.Required(Both),
        fields.Required(Neither),
        fields.Text(SquareNote));

    private static TextKey Example(string name, string of) => new(name, $"An example of {of}, in Markdown.", Holds.Markdown) { IsRequired = true };

    private static Criterion ReadCriterion(Fields fields, ImmutableArray<Located> subjects, DiagnosticBag consequences)
    {
        var id = fields.Required(Id);
        var label = fields.Required(Label);
        if (id.Text.Length > 0)
            CheckId.Check(id.Text, id.At, fields.Diagnostics);

        // Where no subject is named yet, no cell can be one too many.
        var row = fields.Mapping(
            Cells,
            cells => (subjects.IsEmpty ? cells.Keys : subjects).Select(subject => ReadCell(cells, subject, label, consequences)).ToArray(),
            subjects.IsEmpty ? default : [.. subjects.Select(subject => subject.Text)]);
        return new Criterion(id, label, subjects.IsEmpty ? [] : [.. row ?? new Cell?[subjects.Length]]);
    }

    private static Cell? ReadCell(Fields cells, Located subject, Located row, DiagnosticBag consequences)
    {
        var cell = cells.Mapping(CellOf with { Name = subject.Text }, fields => new Cell(
            fields.Required(Text),
            fields.Choice(Value),
            fields.List(Sources),
            fields.Date(AsOf)));
        if (cell is null && !cells.Has(subject.Text))
            consequences.Report(ComparisonDiagnostics.MissingCell, cells.At, row.Text, subject.Text);
        return cell;
    }
}
