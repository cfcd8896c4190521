using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Markdown;
using StaticSite.Pages;

namespace StaticSite.Comparisons;

/// <summary>One page for each comparison, the tables that articles show, and the list of all.</summary>
public static class ComparisonsPipeline
{
    public static IPipeline Of(ComposeBody composer, PageRenderer pages) =>
        new Pipeline<Comparison, ComposedComparison>("Comparisons")
        {
            Reads = source => source.IsIn("comparisons", ".yml"),
            Catalogue = ReadComparison.Of,
            Generates = catalogue =>
                catalogue.Of<Comparison>().Any() ? [.. GeneratedPages(catalogue)] : [],
            Index = (catalogue, _) =>
                [new ComparisonIndex([.. catalogue.Of<Comparison>()]), new OtherAddresses(catalogue)],
            Compose = new ComposeComparison(composer).Of,
            Link = (site, _) => [new ComparisonTables(site.Documents<ComposedComparison>())],
            Render = (comparison, site) => [pages.Render(MakePage(comparison, site), site)],
            Generate = site => Summaries(site) is { IsEmpty: false } summaries
                ? [
                    pages.Render(new ComparisonListPage(summaries), site),
                    pages.Render(MakePickPage.Of(site), site),
                    .. site.Index.Facts.Get<OtherAddresses>().Redirects.Select(redirect => pages.Render(redirect, site)),
                ]
                : [],
        };

    private static IEnumerable<GeneratedPage> GeneratedPages(Catalogue catalogue) =>
        new OtherAddresses(catalogue).Redirects.Select(redirect => redirect.Path)
            .Prepend(PickPage.Address).Prepend(ComparisonListPage.Address)
            .Select(path => new GeneratedPage(path));

    /// <summary>Every comparison in the order of the titles.</summary>
    public static IEnumerable<ComposedComparison> InOrder(LinkedSite site) => site.Documents<ComposedComparison>()
        .InAlphabet(comparison => comparison.Title).ThenBy(comparison => comparison.Path);

    /// <summary>Every comparison as a list shows it.</summary>
    public static ImmutableArray<ComparisonSummary> Summaries(SiteModel site) =>
    [
        .. InOrder(site).Select(comparison => new ComparisonSummary(
            comparison.Table.Self, comparison.Comparison.Question, comparison.Table.Subjects)),
    ];

    private static ComparisonPage MakePage(ComposedComparison comparison, SiteModel site) => new(
        comparison.Path,
        comparison.Title,
        comparison.Comparison.Question,
        comparison.Table,
        [
            .. comparison.Subjects.Select(subject => new ComparedTerm(
                new PageLink(subject.Name.Text, subject.Path),
                site.Find<ComposedTerm>(subject.Path)?.PlainDefinition ?? "")),
        ],
        site.Facts.Get<PageNames>().LinksTo(site.BacklinksTo(comparison.Path)
            .Where(backlink => backlink.Link.Kind == LinkKind.Embed).Select(backlink => backlink.From)),
        comparison.Sources);
}
