using System.Collections.Immutable;

namespace StaticSite.Theme.Rendering;

/// <summary>A script beside the site's own. Pages run it once they are read.</summary>
/// <param name="Name">What it is published as: lower-case letters and hyphens. No other script of the theme has it, but
/// components may share one.</param>
/// <param name="File">The file, a module. What it imports, by addresses that begin with <c>./</c> or <c>../</c>, comes along;
/// each published script has its own copy of that. What it imports later, by <c>import('./more.js')</c>, is published beside it under that
/// file's name, shares what it imports with it, and is fetched when it asks for it.</param>
public sealed record Script(string Name, string File)
{
    /// <summary>What it fetches itself when a reader wants it. It is told from where by an attribute of its element:
    /// <c>data-search</c> holds the address of the one named <c>search</c>, and <c>data-search-strings</c> the words that this one says.</summary>
    public ImmutableArray<Script> Fetches { get; init; } = [];
}
