using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Pages;

namespace StaticSite.Navigation;

/// <summary>The first page, the page for lost readers, and the place of every page among the others.</summary>
internal static class NavigationFeature
{
    /// <summary>The file of the first page.</summary>
    public static FileKind Kind { get; } = new("home", "home.md", HomeText.Shape) { Page = Page.Home };

    public static Feature Value => new("Navigation")
    {
        Pipelines = parts => [NavigationPipeline.Of(parts.Pages, parts.Features), HomePipeline.Of(parts.Composer, parts.Pages, parts.Features)],
        Rules = DiagnosticRule.AllOf(typeof(NavigationDiagnostics)),
        Files = [Kind],
        UnlistedPages = [NotFoundPage.Address],
        Documents =
        [
            new DocumentKind<ComposedHome>
            {
                Sections = home => ListSections.List(
                    home, ListSections.TargetOf(home), home.Description, [new(home.Description, Weight.OfSummary)]),
                Reviewed = home => home.Reviewed,
            },
        ],
    };
}
