using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Articles;

/// <summary>The articles as any text may show them: <c>::: articles</c>.</summary>
/// <param name="Articles">The first of them, and sections with what is in them, in the order in which a reader meets them.</param>
public sealed record ArticleOverview(ImmutableArray<ArticleSummary> Articles) : IEmbed
{
    /// <summary>Leads to all of them; null where these are all.</summary>
    public PageLink? All { get; init; }

    internal static Overview Overview { get; } = new("articles") { Heading = "articles.home", Place = 40 };

    internal static OverviewSource Show(ArticleOrder order) => new(Overview, () => order.Overview);
}
