namespace StaticSite.Markdown;

/// <summary>Knows where pages and sections are now that had another address once. Published at the first barrier.</summary>
public interface IMovedPages
{
    /// <returns>Null for an address that leads nowhere else.</returns>
    SiteAddress? Find(SiteAddress old);
}
