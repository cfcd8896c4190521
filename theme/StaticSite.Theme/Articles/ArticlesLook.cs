using StaticSite.Articles;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Articles;

internal static class ArticlesLook
{
    public static ThemeFeature Feature { get; } = new("Articles", typeof(ArticlesLook))
    {
        SiteStyleSheets = ["articles.css"],
        Components =
        [
            ThemeComponent.For<ArticleListPage, ArticleListPageView>(),
            ThemeComponent.For<ArticlePage, ArticlePageView>(),
            ThemeComponent.For<ArticleOverview, ArticleOverviewView>(),
            ThemeComponent.For<SectionOverview, SectionOverviewView>(),
        ],
    };
}
