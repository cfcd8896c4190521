using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Comparisons;

/// <summary>One page for each comparison, the tables that articles show, and the list of all.</summary>
internal static class ComparisonsPipeline
{
    public static IPipeline Of(ComposeBody composer, PageRenderer pages) =>
        new Pipeline<Comparison, ComposedComparison>("Comparisons")
        {
            Reads = ComparisonsFeature.Kind.Includes,
            Catalogue = (source, _, diagnostics) => ReadComparison.Read(source, diagnostics),
            Generates = catalogue =>
                catalogue.Of<Comparison>().Any() ? [.. GeneratedPages(catalogue)] : [],
            Publishes =
            [
                ComparisonIndex.Fact.AtIndex((catalogue, _) => new ComparisonIndex(catalogue.Of<Comparison>())),
                IEmbedIndex.Facts.AtIndex(ComparisonIndex.Fact),
                IEmbedIndex.Facts.AtIndex((catalogue, _) => new ComparisonOverviewIndex(catalogue.Get(ComparisonIndex.Fact)), ComparisonIndex.Fact),
                IEmbedIndex.Facts.AtIndex((catalogue, _) => new SquareIndex(catalogue.Of<Comparison>())),
                ITermComparisons.Fact.AtIndex(ComparisonIndex.Fact),
                OtherAddresses.Fact.AtIndex((catalogue, _) => new OtherAddresses(catalogue)),
                IRedirects.Facts.AtIndex(OtherAddresses.Fact),
                IEmbedSource.Facts.AtLink((site, _) => new ComparisonTables(site.Documents<ComposedComparison>())),
                IEmbedSource.Facts.AtLink((site, _) => new SquareSource(site.Documents<ComposedComparison>())),
                IEmbedSource.Facts.AtLink((site, _) => new ComparisonOverviewSource(Summaries(site), site.Get(Strings.Fact)), Strings.Fact),
            ],
            Needs = [TermIndex.Fact, SiteSettings.Fact, PageNames.Fact, OtherAddresses.Fact, .. composer.Needs, .. pages.Needs],
            Compose = new ComposeComparison(composer).Compose,
            Render = (comparison, site) => [pages.Render(MakePage(comparison, site), site)],
            Generate = site => Summaries(site) is { IsEmpty: false } summaries
                ? [
                    pages.Render(new ComparisonListPage(summaries, site.Get(Strings.Fact)), site),
                    pages.Render(MakePickPage.Make(site), site),
                    .. site.Get(OtherAddresses.Fact).Redirects.Select(redirect => pages.Render(redirect, site)),
                ]
                : [],
        };

    private static IEnumerable<GeneratedPage> GeneratedPages(Catalogue catalogue) =>
        new OtherAddresses(catalogue).Redirects.Select(redirect => redirect.Path)
            .Prepend(PickPage.Address).Prepend(ComparisonListPage.Address)
            .Select(path => new GeneratedPage(path));

    /// <summary>Every comparison: by their numbers, then by their titles.</summary>
    public static IEnumerable<ComposedComparison> InOrder(LinkedSite site) => site.Documents<ComposedComparison>()
        .InAlphabet(comparison => comparison.Title).ThenBy(comparison => comparison.Path)
        .OrderBy(comparison => comparison.Comparison.Order ?? int.MaxValue);

    /// <summary>Every comparison as a list shows it.</summary>
    public static ImmutableArray<ComparisonSummary> Summaries(LinkedSite site) =>
    [
        .. InOrder(site).Select(comparison => new ComparisonSummary(
            comparison.Table.Self, comparison.Comparison.Question, comparison.Table.Subjects)
        {
            Answer = comparison.PlainAnswer,
            Names = ShortenSubjects.Shorten(comparison.Subjects, comparison.Title),
        }),
    ];

    private static ComparisonPage MakePage(ComposedComparison comparison, SiteModel site) => new(
        comparison.Path,
        comparison.Table.Caption,
        comparison.Summary,
        comparison.Table,
        [
            .. comparison.Subjects.Select(subject => new ComparedTerm(
                new PageLink(subject.Name.Text, subject.Path),
                site.Find<ComposedTerm>(subject.Path)?.PlainDefinition ?? "")),
        ],
        site.Get(PageNames.Fact).LinksTo(site.BacklinksTo(comparison.Path)
            .Where(backlink => backlink.Link.Kind == LinkKind.Embed).Select(backlink => backlink.From)),
        comparison.Sources)
    { Answer = comparison.Answer, Square = comparison.Square, Reviewed = comparison.Comparison.Reviewed };
}
