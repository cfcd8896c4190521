using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Features;

/// <summary>A page that a feature has once, and what the interface calls it.</summary>
/// <param name="Key">Of the words, in <see cref="Strings"/>: <c>quiz.menu</c>.</param>
/// <param name="Target">Its address.</param>
public sealed record NamedPage(string Key, SitePath Target)
{
    /// <summary>A link to it.</summary>
    /// <exception cref="KeyNotFoundException">The interface has no words for it.</exception>
    public PageLink In(Strings strings) => new(strings[Key], Target);
}
