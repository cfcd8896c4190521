using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>Other addresses of pages, which lists of the site's pages leave out. Published at the first barrier by whoever
/// has some.</summary>
internal interface IRedirects
{
    static FactList<IRedirects> Facts { get; } = new("redirects");

    ImmutableArray<RedirectPage> Redirects { get; }

    /// <summary>The addresses that would be among them, were it not for a fault that is reported.</summary>
    ImmutableArray<SitePath> Withheld => [];

    /// <summary>Those of the whole site, in the order of their addresses.</summary>
    static IEnumerable<RedirectPage> Of(LinkedSite site) =>
        site.All(IRedirects.Facts)
            .SelectMany(redirects => redirects.Redirects)
            .OrderBy(redirect => redirect.Path);
}
