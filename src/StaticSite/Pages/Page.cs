using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>What a page shows, ready for the theme: no look-ups left, no markup but composed bodies.</summary>
/// <param name="Title">The page's own title, as text.</param>
/// <param name="Description">One sentence for search engines and lists, as text; may be empty.</param>
public abstract record Page(SitePath Path, string Title, string Description)
{
    /// <summary>The address of the first page of every site.</summary>
    public static SitePath Home { get; } = SitePath.Parse("/index.html");
}
