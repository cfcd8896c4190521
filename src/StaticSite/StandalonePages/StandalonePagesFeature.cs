using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.StandalonePages;

/// <summary>Pages that belong to no section, such as an imprint. The foot of all pages leads to them.</summary>
internal static class StandalonePagesFeature
{
    /// <summary>Its files.</summary>
    public static FileKind Kind { get; } = new("page", "pages/*.md", StandaloneFile.Shape)
    {
        Draft = DraftStandalonePage.Draft,
        FolderIn = _ => "",
        IsRenamed = true,
    };

    public static Feature Value => new("StandalonePages")
    {
        Pipelines = parts => [StandalonePagesPipeline.Of(parts.Composer, parts.Pages)],
        Rules = DiagnosticRule.AllOf(typeof(StandalonePageDiagnostics)),
        Files = [Kind],
        AtFoot = site => site.Get(StandalonePageOrder.Fact).Links,
        ListedUnder = "standalone-pages.list",
        Listed = site => site.Get(StandalonePageOrder.Fact).Pages.Select(page => new ListedPage(page.Title, page.Path, page.Description)),
        Documents =
        [
            new DocumentKind<ComposedStandalonePage>
            {
                Sections = page => ListSections.List(
                    page, ListSections.TargetOf(page), page.Description, [new(page.Description, Weight.OfSummary)]),
                Reviewed = page => page.Reviewed,
            },
        ],
        Needs = [StandalonePageOrder.Fact],
    };
}
