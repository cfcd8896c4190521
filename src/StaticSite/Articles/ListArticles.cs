using StaticSite.Features;

namespace StaticSite.Articles;

/// <summary>The articles for programs that read a list of all pages.</summary>
internal static class ListArticles
{
    // Nobody reads more, be it a program; each section's own page lists what is in it.
    private const int Most = 500;

    public static IEnumerable<ListedPage> List(ArticleOrder order) => (order.Articles.Length <= Most
            ? order.Articles.Select(article => order.Find(article.Path)!)
            : order.Root.All().Where(node => node.IsSection || node.Parent?.Parent is null).OrderBy(node => node.Section.Depth).Take(Most))
        .Select(node => new ListedPage(node.Title, node.Path, node.Description));
}
