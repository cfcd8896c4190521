using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Features;

/// <summary>A page that a feature has once, and what the interface calls it.</summary>
/// <param name="Key">Of the words, in <see cref="Strings"/>: <c>quiz.menu</c>.</param>
/// <param name="Target">Its address.</param>
public sealed record NamedPage(string Key, SitePath Target)
{
    /// <summary>The same on one site, where that has it elsewhere or calls it otherwise; null for none. Given the facts that
    /// <see cref="Feature.Needs"/> names.</summary>
    public Func<LinkedSite, PageLink?>? On { get; init; }

    /// <summary>A link to it.</summary>
    /// <exception cref="KeyNotFoundException">The interface has no words for it.</exception>
    public PageLink In(Strings strings) => new(strings[Key], Target);

    /// <summary>A link to it on a site, if the site has the page.</summary>
    /// <exception cref="KeyNotFoundException">The interface has no words for it.</exception>
    internal PageLink? In(LinkedSite site) =>
        (On is null ? In(site.Get(Strings.Fact)) : On(site)) is { } link && site.Index.Addresses.Contains(link.Target) ? link : null;
}
