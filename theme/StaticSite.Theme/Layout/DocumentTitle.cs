using StaticSite.Pages;

namespace StaticSite.Theme.Layout;

/// <summary>The title of a page outside of it: in a tab, among bookmarks, in the results of a search.</summary>
internal static class DocumentTitle
{
    // Lists of results cut off what is longer.
    private const int MostLetters = 70;

    /// <summary>The page's title with its abbreviation, then the site's, if there is room for it.</summary>
    public static string Of(Page page, string siteTitle)
    {
        var title = page.Abbreviation.Length > 0 ? $"{page.Title} ({page.Abbreviation})" : page.Title;
        var both = $"{title} – {siteTitle}";
        return page.Path == Page.Home || siteTitle.Length == 0 || both.Length > MostLetters ? title : both;
    }
}
