using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Hosting;

/// <summary>A line for each page that sends readers on, so that a host does it at once and tells search engines.</summary>
internal static class WriteRedirects
{
    private const string Extension = ".html";

    public static string Of(SiteModel site, string root)
    {
        var lines = IRedirects.Of(site).SelectMany(
            redirect => new[] { redirect.Path.ToString(), redirect.Path.ToString()[..^Extension.Length] }
                .Select(from => $"{root}{from} {root}{AddressOf(redirect.Target)} 301!\n"));
        return string.Concat(lines);
    }

    private static string AddressOf(PageLink link) =>
        link.Fragment.Length == 0 ? link.Target.ToString() : $"{link.Target}#{link.Fragment}";
}
