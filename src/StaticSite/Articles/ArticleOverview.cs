using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Markdown.Texts;

namespace StaticSite.Articles;

/// <summary>The articles as any text may show them: <c>::: articles</c>.</summary>
/// <param name="Articles">In the order in which a reader meets them.</param>
public sealed record ArticleOverview(ImmutableArray<ArticleSummary> Articles) : IEmbed
{
    internal static Overview Overview { get; } = new("articles") { Heading = "articles.home", Place = 30 };

    internal static OverviewSource Show(ArticleOrder order) => new(Overview, () => new ArticleOverview(order.Overview));
}
