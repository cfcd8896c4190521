using System.Collections.Frozen;
using StaticSite.Articles;
using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Navigation;

/// <summary>Knows which article a reader meets before and after each.</summary>
internal sealed class ArticleNeighbors
{
    public static Fact<ArticleNeighbors> Fact { get; } = new("article neighbors");

    private readonly FrozenDictionary<SitePath, (PageLink? Previous, PageLink? Next)> _neighbors;

    public ArticleNeighbors(ArticleOrder order)
    {
        var articles = order.MenuLinks;
        _neighbors = Enumerable.Range(0, articles.Length).ToFrozenDictionary(
            i => articles[i].Target,
            i => (i > 0 ? articles[i - 1] : null, i + 1 < articles.Length ? articles[i + 1] : null));
    }

    public (PageLink? Previous, PageLink? Next) Of(SitePath article) => _neighbors[article];
}
