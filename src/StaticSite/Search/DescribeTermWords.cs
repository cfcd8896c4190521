using System.Collections.Immutable;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;

namespace StaticSite.Search;

/// <summary>All words by which a term is found, as one text: what it is called counts most, then its definition, then everyday words
/// for it, then the rest of its page.</summary>
internal static class DescribeTermWords
{
    private const int OfName = 3;
    private const int OfLabel = 2;
    private const int OfPlainWords = 3;

    // It is among the words of the page, too.
    private const int OfDefinition = 3;

    public static SearchSection Of(ComposedTerm term) => new(
        term.Path, "", "", "", "", default,
        term.Observations.OfType<SectionText>().SelectMany(section => section.Words).ToArray(),
        [
            new(term.Term.FullName, OfName),
            .. Labels(term.Term).Select(label => new WeightedText(label, OfLabel)),
            new(term.PlainDefinition, OfDefinition),
            new(term.Term.Plain?.Text ?? "", OfPlainWords),
            new(term.Term.Formula?.Text ?? "", Weight.OfText),
        ]);

    private static ImmutableArray<string> Labels(Term term) =>
        [.. term.AlternativeLabels.Concat(term.HiddenLabels).Select(label => label.Text).Where(label => label != term.Abbreviation?.Text).Distinct()];
}
