using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Articles;

/// <summary>Finds the sections that have no page of an author's, and get a list.</summary>
internal static class GatherLists
{
    public static IEnumerable<SitePath> Gather(IEnumerable<Article> articles, SiteSettings settings)
    {
        var all = articles.ToArray();
        var own = all.Where(article => article.IsOfSection).Select(article => article.Section).ToHashSet();

        // Of a site whose articles are the site, the first page lists them.
        return all.Select(article => article.Section).Distinct().SelectMany(section => section.Around()).Distinct()
            .Where(section => !own.Contains(section))
            .Select(section => section.AddressIn(settings))
            .Where(address => address != Pages.Page.Home);
    }
}
