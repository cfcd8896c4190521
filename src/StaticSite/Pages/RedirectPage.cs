using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>Another address of a page, which sends the reader on.</summary>
/// <param name="Target">Where to, which is no such page itself.</param>
public sealed record RedirectPage(SitePath Path, PageLink Target) : Page(Path, Target.Words, "")
{
    /// <summary>Whether a file stands there. If not, only hosts that are told of it lead readers on.</summary>
    public bool IsWritten { get; init; } = true;

    /// <summary>The place where an author asked for it, or null if the site makes it by itself.</summary>
    public SourceLocation? AskedForAt { get; init; }
}
