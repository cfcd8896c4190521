using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Articles;

/// <summary>Reports articles that menus call by one name.</summary>
internal static class CheckTwins
{
    public static void Check(IEnumerable<Article> articles, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<string, Located>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in articles.Select(article => article.Written.NameInMenus).Where(name => name.Text.Length > 0))
            if (!taken.TryAdd(name.Text, name))
                diagnostics.Report(ArticleDiagnostics.SharedTitle, name.At, name.Text, taken[name.Text].At);
    }
}
