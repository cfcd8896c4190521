using System.Collections.Frozen;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Disputes;
using StaticSite.Glossary;
using StaticSite.Navigation;
using StaticSite.Pages;
using StaticSite.Quiz;
using StaticSite.Search;
using StaticSite.Sources;
using StaticSite.Theme.Articles;
using StaticSite.Theme.Comparisons;
using StaticSite.Theme.Disputes;
using StaticSite.Theme.Glossary;
using StaticSite.Theme.Layout;
using StaticSite.Theme.Navigation;
using StaticSite.Theme.Quiz;
using StaticSite.Theme.Search;
using StaticSite.Theme.Sources;
using StaticSite.Theme.WhichWord;
using StaticSite.WhichWord;

namespace StaticSite.Theme;

/// <summary>Which component draws which model. Each takes it as the parameter <c>Model</c>.</summary>
public static class Views
{
    private static readonly FrozenDictionary<Type, Type> ByModel = new Dictionary<Type, Type>
    {
        // Pages
        [typeof(ArticleListPage)] = typeof(ArticleListPageView),
        [typeof(ArticlePage)] = typeof(ArticlePageView),
        [typeof(ComparisonListPage)] = typeof(ComparisonListPageView),
        [typeof(ComparisonPage)] = typeof(ComparisonPageView),
        [typeof(DisputesPage)] = typeof(DisputesPageView),
        [typeof(GlossaryPage)] = typeof(GlossaryPageView),
        [typeof(HomePage)] = typeof(HomePageView),
        [typeof(NotFoundPage)] = typeof(NotFoundPageView),
        [typeof(QuizPage)] = typeof(QuizPageView),
        [typeof(SearchPage)] = typeof(SearchPageView),
        [typeof(PickPage)] = typeof(PickPageView),
        [typeof(RedirectPage)] = typeof(RedirectPageView),
        [typeof(SourcesPage)] = typeof(SourcesPageView),
        [typeof(TermPage)] = typeof(TermPageView),
        [typeof(WhichWordPage)] = typeof(WhichWordPageView),

        // Parts that a text may show
        [typeof(ComparisonTable)] = typeof(ComparisonTableView),
        [typeof(ComposedDispute)] = typeof(DisputeBox),
    }.ToFrozenDictionary();

    public static Type Of(Type model) => ByModel.TryGetValue(model, out var view)
        ? view
        : throw new NotSupportedException($"No component draws {model.Name}. Add one to {nameof(Views)}.");
}
