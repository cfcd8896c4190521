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
}

/// <summary>Whether there are articles to show. Published at the first barrier.</summary>
/// <param name="list">The page of all; null where there are none.</param>
internal sealed class ArticleOverviewIndex(SitePath? list) : IEmbedIndex
{
    public string Kind => ArticleOverview.Overview.Word;

    public EmbedKeys Takes => EmbedKeys.None;

    public IEnumerable<string> Keys => [];

    public string FileOf(string key) => Diagnostic.AnyFile;

    public string AddressOf(string key) => $"{SectionPath.Input}/index.html";

    public bool TryFind(string key, out SitePath page, out string fragment)
    {
        (page, fragment) = (list ?? default, "");
        return list is not null;
    }
}

/// <summary>The list itself. Published at the second barrier.</summary>
internal sealed class ArticleOverviewSource(ArticleOrder order) : IEmbedSource
{
    public string Kind => ArticleOverview.Overview.Word;

    public IEmbed Find(string key) => new ArticleOverview(order.Overview);
}
