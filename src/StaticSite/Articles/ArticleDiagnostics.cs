using StaticSite.Engine;

namespace StaticSite.Articles;

internal static class ArticleDiagnostics
{
    public static readonly DiagnosticRule NoText = new("ART001", Severity.Warning,
        "'{0}' has no text. Write it below the title.");

    public static readonly DiagnosticRule NoDescription = new("ART002", Severity.Notice,
        "'{0}' has no description, so lists and search engines have nothing to show. Answer the title in one or two sentences: "
        + "'description: …'.");

    public static readonly DiagnosticRule SharedTitle = new("ART003", Severity.Notice,
        "Another article is called '{0}' too ({1}), so menus have to show the names of the files. Give one of them another title, "
        + "or a name of its own in menus: 'menu-title: …'.");

    public static readonly DiagnosticRule Undated = new("FEED001", Severity.Notice,
        "This article has no date, so the feed leaves it out. Add 'reviewed', or 'dates: git' to site.yml.");
}
