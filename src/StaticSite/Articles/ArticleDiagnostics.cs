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
        "Another article of this section is called '{0}' too ({1}), so menus have to show the names of the files. Give one of them another title, "
        + "or a name of its own in menus: 'menu-title: …'.");

    public static readonly DiagnosticRule TwoOwnPages = new("ART004", Severity.Error,
        "'{0}' has a page of its own already: {1}. Put the two together, or give this file another name.");

    public static readonly DiagnosticRule TooDeep = new("ART005", Severity.Error,
        "This file lies {0} folders deep, and at most {1} are shown. Move it further up.");

    public static readonly DiagnosticRule BelowAPage = new("ART006", Severity.Error,
        "'below' holds for the pages of a folder, and this file is not the page of one. Move it to the index.md of the folder, or "
        + "write what is in it without 'below'.");

    public static readonly DiagnosticRule SectionsDifferByCase = new("ART007", Severity.Error,
        "The folders '{0}' and '{1}' differ by capitals alone, and many hosts and disks take the two for one. Put them together.");

    public static readonly DiagnosticRule ReservedPlace = new("ART009", Severity.Error,
        "'{0}' stands where the site has pages of its own, so no article can stand below it. Choose another name{1}.");

    public static readonly DiagnosticRule Undated = new("FEED001", Severity.Notice,
        "This article has no date, so the feed leaves it out. Add 'reviewed', or 'dates: git' to site.yml.");
}
