using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>What a page shows, ready for the theme: no look-ups left, no markup but composed bodies.</summary>
/// <remarks>Immutable. Each kind of page is a record of its own, by which the theme tells which component draws it.</remarks>
/// <param name="Path">Where it stands.</param>
/// <param name="Title">The page's own title, as text.</param>
/// <param name="Description">One sentence for search engines and lists, as text; may be empty.</param>
public abstract record Page(SitePath Path, string Title, string Description)
{
    /// <summary>The address of the first page of every site.</summary>
    public static SitePath Home { get; } = SitePath.Parse("/index.html");

    /// <summary>The short form of the title, behind it where it stands without the page: in a tab, in results; or empty.</summary>
    public virtual string Abbreviation => "";

    /// <summary>Whether it is a text of its own, which those who share it are told, rather than a part of the site.</summary>
    public virtual bool IsArticle => false;

    /// <summary>Whether it has more to show side by side than most pages, so that it takes more of a wide window.</summary>
    public virtual bool IsWide => false;

    /// <summary>Whether a host shows it in place of any other, so that what it links to must not depend on where.</summary>
    public virtual bool IsServedAnywhere => false;
}
