using System.Collections.Immutable;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;

namespace StaticSite.Search;

/// <summary>All words by which a term is found, as one text: what it is called, its definition and everyday words for it count most, then
/// its example and how it differs from others. Its notes come last, since they tell of much that it is not.</summary>
internal static class DescribeTermWords
{
    /// <summary>What a word of an example weighs. One of the notes weighs 1.</summary>
    public const int Unit = 3;

    private const int OfName = 3 * Unit;
    private const int OfLabel = 2 * Unit;
    private const int OfPlainWords = 3 * Unit;

    // It is among the words of the page, too, as the example is.
    private const int OfDefinition = 4 * Unit - 1;
    private const int OfExample = Unit - 1;

    public static SearchSection Of(ComposedTerm term) => new(
        term.Path, "", "", "", "", default,
        term.Observations.OfType<SectionText>().SelectMany(section => section.Words).ToArray(),
        [
            new(term.Term.FullName, OfName),
            .. Labels(term.Term).Select(label => new WeightedText(label, OfLabel)),
            new(term.PlainDefinition, OfDefinition),
            new(term.Term.Plain?.Text ?? "", OfPlainWords),
            new(term.Term.Formula?.Text ?? "", Unit),
            new(term.PlainExample, OfExample),
            new(term.Term.Homonym, Unit),
            .. term.Term.Differences.Values.Select(difference => new WeightedText(difference.Text, Unit)),
        ]);

    private static ImmutableArray<string> Labels(Term term) =>
        [.. term.AlternativeLabels.Concat(term.HiddenLabels).Select(label => label.Text).Where(label => label != term.Abbreviation?.Text).Distinct()];
}
