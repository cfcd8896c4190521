using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Articles;

/// <summary>Reports articles that stand among pages which the site makes by itself, now or one day.</summary>
internal static class CheckPlaces
{
    /// <param name="places">Of other features: folders with a slash behind them, and files.</param>
    public static void Check(IEnumerable<Article> articles, SiteSettings settings, ImmutableArray<string> places, DiagnosticBag diagnostics)
    {
        var at = settings.ArticlesAt;
        if (at.Text.Length > 0 && IsTaken(at.Text, places))
        {
            diagnostics.Report(ArticleDiagnostics.ReservedPlace, at.At, at.Text, "");
            return;
        }

        if (at.Text.Length > 0)
            return;
        foreach (var article in articles.Where(article => !article.Section.IsRoot).DistinctBy(article => article.Section.Folder.Split('/')[0]))
            if (article.Section.Folder.Split('/')[0] is var folder && IsTaken(folder, places))
                diagnostics.Report(
                    ArticleDiagnostics.ReservedPlace, article.Source.Start, $"{SectionPath.Input}/{folder}", ", or say by 'articles-at' where articles stand");
    }

    private static bool IsTaken(string folder, ImmutableArray<string> places) =>
        places.Any(place => place.EndsWith('/') && (folder + "/").StartsWith(place, StringComparison.OrdinalIgnoreCase));
}
