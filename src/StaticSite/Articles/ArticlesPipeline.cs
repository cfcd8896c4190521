using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Articles;

/// <summary>One page for each article, and the list of all.</summary>
internal static class ArticlesPipeline
{
    // What adults read silently, from a screen, in a text with numbers and new words.
    private const double WordsPerMinute = 220;

    public static IPipeline Of(ComposeBody composer, PageRenderer pages) =>
        new Pipeline<Article, ComposedArticle>("Articles")
        {
            Reads = ArticlesFeature.Kind.Includes,
            Catalogue = (source, _, diagnostics) => ReadArticle.Read(source, diagnostics),
            Generates = catalogue => catalogue.Of<Article>().Any() ? [new GeneratedPage(ArticleListPage.Address)] : [],
            Publishes =
            [
                BarrierStep.CheckAtIndex((catalogue, diagnostics) => CheckTwins.Check(catalogue.Of<Article>(), diagnostics)),
                ArticleOrder.Fact.AtLink((site, _) => new ArticleOrder(site.Documents<ComposedArticle>(), site.Get(Strings.Fact)), Strings.Fact),
                IEmbedIndex.Facts.AtIndex((catalogue, _) => new ArticleOverviewIndex(catalogue.PathsOf<Article>().Length > 0)),
                IEmbedSource.Facts.AtLink((site, _) => new ArticleOverviewSource(site.Get(ArticleOrder.Fact)), ArticleOrder.Fact),
            ],
            Needs = [SiteSettings.Fact, ArticleOrder.Fact, .. composer.Needs, .. pages.Needs],
            Compose = new ComposeArticle(composer).Compose,
            Render = (article, site) => [pages.Render(MakePage(article, site), site)],
            Generate = site => site.Get(ArticleOrder.Fact) is { Articles: [_, ..] } order
                ? [pages.Render(new ArticleListPage(order.Summaries, site.Get(Strings.Fact)), site)]
                : [],
        };

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
            MinutesOf(faq.Select(question => question.Answer).Prepend(body)));
    }

    private static int MinutesOf(IEnumerable<Body> texts) =>
        Math.Max(1, (int)Math.Round(texts.Sum(text => text.CountWords()) / WordsPerMinute));
}
