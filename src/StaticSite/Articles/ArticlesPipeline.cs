using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Articles;

/// <summary>One page for each article, and for each section a page of its own or a list.</summary>
internal static class ArticlesPipeline
{
    // What adults read silently, from a screen, in a text with numbers and new words.
    private const double WordsPerMinute = 220;

    public static IPipeline Of(ComposeBody composer, PageRenderer pages, SiteOptions options, FeatureList features)
    {
        ImmutableArray<string> places = [.. features.Places.Where(place => place != ArticlesFeature.Kind.Folder + "/")];
        return new Pipeline<Article, ComposedArticle>("Articles")
        {
            Reads = ArticlesFeature.Kind.Includes,
            Catalogue = (source, opening, diagnostics) => ReadArticle.Read(
                source, opening.Ask(SiteSettings.PlaceOfArticles, "")!, opening.Ask(ForeignKeys.All, "")!, diagnostics),
            Arrange = (articles, opening, diagnostics) =>
                ArrangeArticles.Arrange(articles, opening.Get(SiteSettings.Fact), options, diagnostics),
            Generates = catalogue => GatherLists.Gather(Shown(catalogue), catalogue.Get(SiteSettings.Fact)).Select(list => new GeneratedPage(list)),
            Publishes =
            [
                IEmbedIndex.Facts.AtIndex(
                    (catalogue, _) => new OverviewIndex(ArticleOverview.Overview, ListIn(catalogue), !catalogue.PathsOf<Article>().IsEmpty), SiteSettings.Fact),
                IEmbedIndex.Facts.AtIndex(
                    (catalogue, _) => new OverviewIndex(
                        SectionOverview.Overview, ListIn(catalogue), SectionOverview.HasAny(ListIn(catalogue), catalogue.PathsOf<Article>())),
                    SiteSettings.Fact),
                IEmbedSource.Facts.AtLink((site, _) => SectionOverview.Show(site.Get(ArticleOrder.Fact)), ArticleOrder.Fact),
                IEmbedSource.Facts.AtLink((site, _) => ArticleOverview.Show(site.Get(ArticleOrder.Fact)), ArticleOrder.Fact),
                BarrierStep.CheckAtIndex((catalogue, diagnostics) => CheckTwins.Check(Shown(catalogue), diagnostics)),
                BarrierStep.CheckAtIndex(
                    (catalogue, diagnostics) => CheckPlaces.Check(Shown(catalogue), catalogue.Get(SiteSettings.Fact), places, diagnostics), SiteSettings.Fact),
                IDrafts.Facts.AtIndex((catalogue, _) => new Drafts(catalogue.Of<Article>())),
                IFolderKeys.Facts.AtIndex((catalogue, _) => new FolderKeys(catalogue.Of<Article>())),
                ArticleOrder.Fact.AtLink(
                    (site, _) => new ArticleOrder(site.Documents<ComposedArticle>(), site.Get(SiteSettings.Fact), site.Get(Strings.Fact)),
                    SiteSettings.Fact, Strings.Fact),
                ISectionNames.Facts.AtLink((site, _) => site.Get(ArticleOrder.Fact), ArticleOrder.Fact),
            ],
            Needs = [SiteSettings.Fact, ForeignKeys.Fact, ArticleOrder.Fact, TermIndex.Fact, .. composer.Needs, .. pages.Needs],
            Compose = new ComposeArticle(composer).Compose,
            Render = (article, site) => [pages.Render(MakePage(article, site), site)],
            Generate = site => site.Get(ArticleOrder.Fact) is { Articles: [_, ..] } order
                ? order.Lists.Select(list => pages.Render(MakeList(list, order, site.Get(Strings.Fact)), site))
                : [],
        };
    }

    /// <summary>The articles that have pages.</summary>
    public static IEnumerable<Article> Shown(Catalogue catalogue) => catalogue.Of<Article>().Where(article => !article.IsLeftOut);

    private static SitePath ListIn(Catalogue catalogue) => SectionPath.Root.AddressIn(catalogue.Get(SiteSettings.Fact));

    private static ArticlePage MakePage(ComposedArticle article, SiteModel site)
    {
        var body = article.Body.Fill(site);
        var faq = article.Faq.Select(question => question with { Answer = question.Answer.Fill(site) }).ToImmutableArray();
        return new ArticlePage(
            article.Path,
            article.Title,
            article.Description,
            body,
            faq,
            ComposeArticle.FaqAnchor,
            PageCitations.Of(article.Sources, [body, .. faq.Select(question => question.Answer)]),
            article.Reviewed,
            MinutesOf(faq.Select(question => question.Answer).Prepend(body)))
        {
            IsList = article.IsOfSection && !article.HasText,
            Published = article.Published,
            IsDraft = article.IsDraft,
            NamesInDescription = article.NamesInDescription,
            Disagreements = [.. faq.Select(question => question.Answer).Prepend(body).SelectMany(text => text.Disagreements).DistinctBy(question => question.Key)],
            Contents = article.IsOfSection && site.Get(ArticleOrder.Fact) is var order && order.Find(article.Path) is { } section
                ? order.SummariesOf(section)
                : [],
        };
    }

    private static ArticleListPage MakeList(ArticleNode list, ArticleOrder order, Strings strings) => new(
        list.Path,
        list.Title,
        list.Parent is null ? strings["articles.lead"] : "",
        order.SummariesOf(list));

    private static int MinutesOf(IEnumerable<Body> texts) =>
        Math.Max(1, (int)Math.Round(texts.Sum(text => text.CountWords()) / WordsPerMinute));

    private sealed class Drafts(IEnumerable<Article> articles) : IDrafts
    {
        private readonly FrozenSet<SitePath> _pages =
            articles.Where(article => article is { IsLeftOut: true, IsDraft: true }).Select(article => article.Path).ToFrozenSet();

        public ImmutableArray<SourceFile> LeftOut { get; } =
            [.. articles.Where(article => article is { IsLeftOut: true, IsDraft: true }).Select(article => article.Source)];

        public ImmutableArray<string> Shown { get; } =
            [.. articles.Where(article => article is { IsLeftOut: false, IsDraft: true }).Select(article => article.Source.Path)];

        public bool Has(SitePath page) => _pages.Contains(page);
    }
}
