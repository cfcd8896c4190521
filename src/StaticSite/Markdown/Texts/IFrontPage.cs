namespace StaticSite.Markdown.Texts;

/// <summary>The first page of a site, which shows parts of what features have.</summary>
public interface IFrontPage
{
    /// <summary>All that it shows, so that what stands around it need not show the same.</summary>
    IEnumerable<IEmbed> Shown { get; }
}
