using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Hosting;

/// <summary>Lines for each old address, so that a host leads readers on at once and tells search engines.</summary>
/// <remarks>Hosts split a line at white space, and take a colon or a star for a pattern; encoded, nothing means more than itself.</remarks>
internal static class WriteRedirects
{
    public static string Write(SiteModel site, string root) =>
        string.Concat(IRedirects.Of(site).SelectMany(redirect => LinesOf(redirect, root)).Distinct().Select(line => line + '\n'));

    /// <summary>None where hosts take the old address for its target already: they would lead readers round in a circle.</summary>
    public static IEnumerable<string> LinesOf(RedirectPage redirect, string root) =>
        HostAddress.KeyOf(redirect.Path) == HostAddress.KeyOf(redirect.Target.Target)
            ? []
            : from form in HostAddress.FormsOf(redirect.Path)
              select $"{root}{PercentEncoding.EncodeAsAsked(form)} {root}{AddressOf(redirect.Target)} 301!";

    private static string AddressOf(PageLink link)
    {
        var page = PercentEncoding.Encode(link.Target.ToString());
        return link.Fragment.Length == 0 ? page : $"{page}#{PercentEncoding.Encode(link.Fragment)}";
    }
}
