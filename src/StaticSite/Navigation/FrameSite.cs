using System.Collections.Immutable;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Disputes;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Pages;
using StaticSite.Quiz;
using StaticSite.Settings;
using StaticSite.Sources;
using StaticSite.WhichWord;

namespace StaticSite.Navigation;

/// <summary>Puts each page in its place: the menu, the way up, the page before and the page after.</summary>
public static class FrameSite
{
    private static readonly ImmutableArray<PageLink> Parts =
    [
        new("Articles", ArticleListPage.Address),
        new("Glossary", GlossaryPage.Address),
        new("Comparisons", ComparisonListPage.Address),
        new("Which word?", WordPath.Address),
        new("Quiz", QuizPage.Address),
        new("Disputes", DisputeRegister.Address),
        new("Sources", SourceRegister.Address),
    ];

    /// <summary>The facts that a frame is made of.</summary>
    public static ImmutableArray<Fact> Needs { get; } =
        [SiteSettings.Fact, Topics.Fact, ArticleNeighbors.Fact, IMovedAnchors.Fact, .. GatherUsedTerms.Needs];

    public static Frame Of(Page page, SiteModel site)
    {
        var settings = site.Get(SiteSettings.Fact);
        var menu = Parts.Where(part => site.Index.Addresses.Contains(part.Target)).ToImmutableArray();
        var (previous, next) = Neighbors(page, site);
        return new Frame(
            settings.Title, settings.Language, settings.BaseUrl, menu, Breadcrumbs(page, menu), previous, next,
            site.Get(Topics.Fact).Around(page.Path),
            FindSource.Of(settings.Repository, site.FileOf(page.Path), page),
            GatherUsedTerms.Of(DocumentsOn(page, site), site))
        {
            Moved = site.Find(IMovedAnchors.Fact)?.On(page.Path) ?? [],
        };
    }

    private static ImmutableArray<PageLink> Breadcrumbs(Page page, ImmutableArray<PageLink> menu)
    {
        if (page.Path == HomePage.Address)
            return [];

        var home = new PageLink("Home", HomePage.Address);
        var folder = page.Path.FileName.Split('/') is [var first, _] ? $"{first}/index.html" : "";
        return menu.FirstOrDefault(part => part.Target.FileName == folder && part.Target != page.Path) is { } parent
            ? [home, parent]
            : [home];
    }

    private static IEnumerable<IDocument> DocumentsOn(Page page, SiteModel site) => page is PickPage
        ? site.Documents<ComposedComparison>()
        : site.Find<IDocument>(page.Path) is { } own ? [own] : [];

    private static (PageLink? Previous, PageLink? Next) Neighbors(Page page, SiteModel site) => page is ArticlePage
        ? site.Get(ArticleNeighbors.Fact).Of(page.Path)
        : default;
}
