using System.Collections.Immutable;
using System.Text;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Disputes;
using StaticSite.Engine;
using StaticSite.Glossary;

namespace StaticSite.Search;

/// <summary>Turns each document into the sections that a search can find, and says which of their words weigh more.</summary>
internal static class DescribeSections
{
    private const int OfTitle = 8;
    private const int OfHeading = 6;
    private const int OfSummary = 3;
    private const int OfContext = 1;

    public static IEnumerable<IndexedSection> Of(IDocument document) => document switch
    {
        ComposedTerm term => Sections(
            document, $"term:{term.Term.Id}", term.PlainDefinition,
            [new(string.Join(' ', Labels(term.Term)), OfTitle), new(term.Term.Category?.Text ?? "", OfSummary)]),
        ComposedComparison comparison => Comparison(comparison),
        ComposedArticle article => Sections(
            document, $"article:{Slug(article.Path)}", article.Description,
            [new(article.Description, OfSummary)]),
        ComposedDisputes => Sections(document, "dispute", "", [])
            .Select(section => section.Anchor.Length == 0 ? section : section with { Target = $"dispute:{section.Anchor}" }),
        _ => Sections(document, $"page:{document.Path.FileName}", "", []),
    };

    private static IEnumerable<IndexedSection> Sections(
        IDocument document, string target, string summary, ImmutableArray<WeightedText> weighted)
    {
        var sections = Gathered(document);
        if (sections is not [{ Anchor: "" }, ..])
            yield return Top([], []);

        foreach (var section in sections)
            yield return section.Anchor.Length == 0
                ? Top(section.Words, section.Opening)
                : new IndexedSection(
                    document.Path, target, document.Title, section.Anchor, section.Title, section.Opening, section.Words,
                    [new(section.Title, OfHeading), new(document.Title, OfContext)]);

        IndexedSection Top(byte[] words, byte[] opening) => new(
            document.Path, target, document.Title, "", "",
            summary.Length > 0 ? Encoding.UTF8.GetBytes(Excerpt.Of(summary)) : opening,
            words, [new(document.Title, OfTitle), new(Slug(document.Path), OfSummary), .. weighted]);
    }

    // A section's text may have come in several pieces.
    private static List<SectionText> Gathered(IDocument document)
    {
        var sections = new List<SectionText>();
        foreach (var section in document.Observations.OfType<SectionText>())
            if (sections is [.., var last] && last.Anchor == section.Anchor)
                sections[^1] = last with { Words = [.. last.Words, .. section.Words] };
            else
                sections.Add(section);
        return sections;
    }

    // An address is the shortest title that its author could think of.
    private static string Slug(SitePath page) => Path.GetFileNameWithoutExtension(page.FileName);

    // Its texts were composed cell by cell, so the rows come from the table.
    private static IEnumerable<IndexedSection> Comparison(ComposedComparison comparison)
    {
        var (question, table) = (comparison.Comparison.Question, comparison.Table);
        var target = $"compare:{table.Id}";
        yield return new IndexedSection(
            comparison.Path, target, comparison.Title, "", question,
            Encoding.UTF8.GetBytes(Excerpt.Of(string.Join(" · ", table.Subjects.Select(subject => subject.Words)))), [],
            [
                new(comparison.Title, OfTitle), new(question, OfTitle),
                new(string.Join(' ', table.Subjects.Select(subject => subject.Words)), OfSummary),
            ]);

        foreach (var row in table.Rows)
        {
            var cells = string.Join(" · ", row.Cells.Select(cell => cell.Plain).Where(cell => cell.Length > 0));
            yield return new IndexedSection(
                comparison.Path, target, comparison.Title, row.Anchor, row.Label,
                Encoding.UTF8.GetBytes(Excerpt.Of(cells)), [],
                [new(row.Label, OfHeading), new(cells, 1), new(comparison.Title, OfContext)]);
        }
    }

    private static IEnumerable<string> Labels(Term term) => term.Aliases.Concat(term.Forms).Concat(term.Cautious)
        .Concat(term.Deprecated).Concat(term.Search).Select(label => label.Text)
        .Prepend(term.Abbreviation?.Text ?? "");
}
