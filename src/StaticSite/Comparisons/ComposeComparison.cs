using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Comparisons;

/// <summary>A comparison whose texts are composed. It is composed once, whoever shows it.</summary>
internal sealed record ComposedComparison(
    Comparison Comparison,
    ComparisonTable Table,
    ImmutableArray<Term> Subjects,
    ImmutableArray<Reference> Sources,
    ImmutableArray<string> Anchors,
    ImmutableArray<Link> Links,
    ImmutableArray<IObservation> Observations) : ITermTable
{
    /// <summary>What answers the question; or empty.</summary>
    public Markup Answer { get; init; } = Markup.Empty;

    /// <summary>The same as text.</summary>
    public string PlainAnswer { get; init; } = "";

    /// <summary>Two questions that tell its two terms apart; or null.</summary>
    public ComparisonSquare? Square { get; init; }

    public SitePath Path => Comparison.Path;

    public string Title => Comparison.Title.Text;

    /// <summary>The kind of result of a search that a comparison is.</summary>
    internal const string Result = "compare";

    public string Target => $"{Result}:{Comparison.Id}";

    public string Question => Comparison.Question;

    public string Summary => PlainAnswer.Length > 0 ? PlainAnswer : Question;
}

internal sealed class ComposeComparison(ComposeBody composer)
{
    public ComposedComparison Compose(Comparison comparison, SiteIndex index, DiagnosticBag diagnostics)
    {
        var page = new PageScope(comparison.Path, index, diagnostics);
        CheckSources(comparison, page);
        CheckReviewed.Check(comparison.Reviewed, comparison.Title, index.Get(SiteSettings.Fact), diagnostics);
        var subjects = ResolveSubjects(comparison, index, diagnostics);
        var (plainAnswer, plainNote) = ("", "");
        var answer = comparison.Answer is { } said ? composer.Phrase(said.Text, new TextScope(page, said), out plainAnswer) : Markup.Empty;
        var table = new ComparisonTable(
            comparison.Id,
            new PageLink(comparison.Title.Text, comparison.Path),
            comparison.Question.Length > 0 ? comparison.Question : comparison.Title.Text,
            [.. subjects.Select(subject => new PageLink(subject.Name.Text, subject.Path))],
            MarkParties([.. comparison.Criteria.Select(row => ComposeRow(row, comparison, page))], comparison.Parties, diagnostics),
            comparison.Note is { } note ? composer.Phrase(note.Text, new TextScope(page, note), out plainNote) : Markup.Empty,
            ResolveReferences.Of("dispute", comparison.Disputes, page))
        { ShortNames = [.. subjects.Select(ShortNameOf)], PlainNote = plainNote };
        var square = comparison.Square is { } asked && subjects is [var first, var second]
            ? ComposeSquare(asked, table, first, second, page)
            : null;
        page.State<PageCitations>().AddRange(table.Citations);
        return new ComposedComparison(
            comparison, table, subjects, page.State<PageCitations>().Cited, page.Anchors, page.Links, page.Observations)
        { Answer = answer, PlainAnswer = plainAnswer, Square = square };
    }

    private static ImmutableArray<ComparisonRow> MarkParties(
        ImmutableArray<ComparisonRow> rows, ImmutableArray<Located> parties, DiagnosticBag diagnostics)
    {
        if (parties is not [var first, var second])
            return rows;

        // A row decides between them if each cell does; elsewhere a sentence may begin with the same word.
        ImmutableArray<ComparisonRow> marked =
        [
            .. rows.Select(row => row.Cells.All(cell => PartyOf(cell) is not null)
                ? row with { Cells = [.. row.Cells.Select(cell => cell with { Party = PartyOf(cell) })] }
                : row),
        ];
        if (!marked.SelectMany(row => row.Cells).Any(cell => cell.Party is not null))
            diagnostics.Report(ComparisonDiagnostics.UnusedParties, first.At, first.Text, second.Text);
        return marked;

        Party? PartyOf(ComparisonCell cell) =>
            Begins(cell.Plain, first.Text) ? Party.First : Begins(cell.Plain, second.Text) ? Party.Second : null;
    }

    private static bool Begins(string text, string word) =>
        text.StartsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsLetterOrDigit(text[word.Length]));

    private static string ShortNameOf(Term term) => term.Abbreviation?.Text ?? term.Name.Text;

    private ComparisonSquare ComposeSquare(Square square, ComparisonTable table, Term first, Term second, PageScope page)
    {
        return new ComparisonSquare(
            page.AddAnchor(Square.AnchorOf(table.Id)),
            table.Self,
            new SquareSide(new PageLink(ShortNameOf(first), first.Path), square.First.Text, square.NotFirst.Text),
            new SquareSide(new PageLink(ShortNameOf(second), second.Path), square.Second.Text, square.NotSecond.Text),
            Example(square.OnlyFirst),
            Example(square.OnlySecond),
            Example(square.Both),
            Example(square.Neither),
            square.Note is { } note ? composer.Phrase(note.Text, new TextScope(page, note), out _) : Markup.Empty);

        SquareExample Example(Located example) => new(composer.Phrase(example.Text, new TextScope(page, example), out var plain), plain);
    }

    private static ImmutableArray<Term> ResolveSubjects(
        Comparison comparison, SiteIndex site, DiagnosticBag diagnostics)
    {
        var subjects = ImmutableArray.CreateBuilder<Term>();
        foreach (var id in comparison.Subjects)
        {
            if (site.ResolveTerm(id, diagnostics) is not { } term)
                continue;
            if (subjects.Contains(term))
                diagnostics.Add(ComparisonDiagnostics.RepeatedSubject.At(id.At, id.Text) with
                { Fix = OfferFix.Remove(comparison.Source, id) });
            else
                subjects.Add(term);
        }

        return subjects.ToImmutable();
    }

    // What is unknown, or does not apply, needs nobody who says so.
    private static void CheckSources(Comparison comparison, PageScope page)
    {
        if (!ResolveReferences.IsKept("source", page.Index))
            return;

        foreach (var row in comparison.Criteria)
            foreach (var (subject, cell) in comparison.Subjects.Zip(row.Cells))
                if (cell is { Sources: [], Text.Text.Length: > 0, Value: not (CellValue.Unknown or CellValue.NotApplicable) })
                    page.Diagnostics.Add(ComparisonDiagnostics.UnsourcedCell.At(cell.Text.At, row.Label.Text, subject.Text) with
                    { Missing = comparison.Path.FileWithoutExtension });
    }

    private ComparisonRow ComposeRow(Criterion row, Comparison comparison, PageScope page)
    {
        var anchor = page.AddAnchor($"{comparison.Id}-{row.Id.Text}");
        return new ComparisonRow(anchor, row.Label.Text, [.. row.Cells.Select(ComposeCell)]);

        // The table as a whole is one section, so mentions do not start afresh in each row.
        ComparisonCell ComposeCell(Cell? cell) => cell is null
            ? new ComparisonCell(Markup.Empty, CellValue.Unknown, [], null)
            : new ComparisonCell(
                composer.Cell(cell.Text.Text, new TextScope(page, cell.Text), out var plain),
                cell.Value,
                ResolveReferences.Of("source", cell.Sources, page, anchor, row.Label.Text),
                cell.AsOf)
            { Plain = plain };
    }
}
