using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Articles;

/// <summary>Reports articles of one section that menus call by one name.</summary>
internal static class CheckTwins
{
    public static void Check(IEnumerable<Article> articles, DiagnosticBag diagnostics)
    {
        var taken = new Dictionary<(SectionPath, string), Located>();
        foreach (var article in articles.Where(article => article.Written.NameInMenus.Text.Length > 0))
        {
            var (beside, name) = (article.IsOfSection ? article.Section.Parent : article.Section, article.Written.NameInMenus);
            if (article is not { IsOfSection: true, Section.IsRoot: true } && !taken.TryAdd((beside, name.Text.ToUpperInvariant()), name))
                diagnostics.Report(ArticleDiagnostics.SharedTitle, name.At, name.Text, taken[(beside, name.Text.ToUpperInvariant())].At);
        }
    }
}
