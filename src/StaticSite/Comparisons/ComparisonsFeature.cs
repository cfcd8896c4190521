using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Comparisons;

/// <summary>Terms side by side, in tables.</summary>
internal static class ComparisonsFeature
{
    /// <summary>Its files.</summary>
    public static FileKind Kind { get; } = new("comparison", "comparisons/*.yml", ReadComparison.Shape)
    { Draft = DraftComparison.Draft, IsRenamed = true, Embed = "comparison" };

    public static Feature Value => new("Comparisons")
    {
        Pipelines = parts => [ComparisonsPipeline.Of(parts.Composer, parts.Pages)],
        Rules = DiagnosticRule.AllOf(typeof(ComparisonDiagnostics)),
        Files = [Kind],
        Menu = [new("comparisons.menu", ComparisonListPage.Address)],
        Overviews = [ComparisonOverview.Overview, SquareIndex.Overview],
        Topics = site =>
        [
            new Topic(
                site.Get(Strings.Fact)["comparisons.menu"],
                [.. ComparisonsPipeline.InOrder(site).Select(comparison => comparison.Table.Self)],
                new NamedPage("comparisons.all", ComparisonListPage.Address).In(site.Get(Strings.Fact))),
        ],
        Listed = site => ComparisonsPipeline.InOrder(site)
            .Select(comparison => new ListedPage(comparison.Title, comparison.Path, comparison.Summary)),
        Documents =
        [
            new DocumentKind<ComposedComparison>
            {
                Sections = DescribeComparison.Describe,
                Results = [new ResultKind(ComposedComparison.Result) { Words = "comparisons.result", SectionLeads = ResultKind.Never }],
                Reviewed = comparison => comparison.Comparison.Reviewed,
            },
        ],
        Pages = [new PageKind<PickPage> { Documents = (_, site) => site.Documents<ComposedComparison>() }],
    };
}
