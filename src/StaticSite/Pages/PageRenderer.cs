using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>Makes an output file of a page model: the theme draws it, inside the frame that the site gives it.</summary>
public sealed class PageRenderer(ITheme theme, Func<Page, SiteModel, Frame> frame)
{
    public OutputFile Render(Page page, SiteModel site) =>
        new(page.Path, output => theme.Render(page, frame(page, site), output));
}
