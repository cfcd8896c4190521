using System.Collections.Immutable;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Disputes;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Quiz;
using StaticSite.Sources;
using StaticSite.WhichWord;

namespace StaticSite.Search;

/// <summary>Turns each document into the sections that a search can find, and says which of their words weigh more.</summary>
internal static class DescribeSections
{
    public static IEnumerable<IndexedSection> Of(IDocument document) => document switch
    {
        ComposedTerm term => OfGathered(
            document, $"term:{term.Term.Id}", term.PlainDefinition,
            [
                new(string.Join(' ', Labels(term.Term)), Weight.OfTitle),
                new(term.PlainDefinition, Weight.OfSummary), new(term.Term.Category?.Text ?? "", Weight.OfSummary),
            ]),
        ComposedComparison comparison => DescribeComparison.Of(comparison),
        ComposedArticle article => OfGathered(
            document, $"article:{Slug(article.Path)}", article.Description,
            [new(article.Description, Weight.OfSummary)]),
        ComposedDisputes disputes => DescribeDisputes.Of(disputes),
        ComposedQuiz quiz => DescribeQuiz.Of(quiz),
        ComposedSources sources => DescribeSources.Of(sources),
        ComposedWordPath path => DescribeWordPath.Of(path),
        _ => OfGathered(document, TargetOf(document), "", []),
    };

    /// <summary>The page as results name it, where no feature has a better name for it.</summary>
    public static string TargetOf(IDocument document) => $"page:{document.Path.FileName}";

    /// <summary>The sections that were heard while the document was composed, after one for the top of the page.</summary>
    /// <param name="weighted">More of what the top is about.</param>
    public static IEnumerable<IndexedSection> OfGathered(
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
                    [new(section.Title, Weight.OfHeading), new(document.Title, Weight.OfContext)]);

        IndexedSection Top(byte[] words, byte[] opening) => new(
            document.Path, target, document.Title, "", "",
            summary.Length > 0 ? Excerpt.Of(summary) : opening,
            words, [new(document.Title, Weight.OfTitle), new(Slug(document.Path), Weight.OfSummary), .. weighted]);
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

    private static IEnumerable<string> Labels(Term term) =>
        term.AlternativeLabels.Concat(term.HiddenLabels).Select(label => label.Text);
}
