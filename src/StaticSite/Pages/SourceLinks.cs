namespace StaticSite.Pages;

/// <summary>Where a reader can mend a page.</summary>
/// <param name="Edit">The page's own file in the repository; null for a page that no file stands behind.</param>
/// <param name="Report">A new issue about the page; null where nobody knows how the host takes them.</param>
/// <param name="Contribute">What writers should know; the same for all pages. Null where nobody knows where that is.</param>
public sealed record SourceLinks(Uri? Edit, Uri? Report, Uri? Contribute);
