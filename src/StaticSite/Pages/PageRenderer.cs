using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>Makes an output file of a page model: the theme draws it, inside the frame that the site gives it.</summary>
/// <remarks>Immutable, so that any number of threads may render at once.</remarks>
/// <param name="theme">Draws the page.</param>
/// <param name="frame">Makes what stands around a page. Asked whenever a page's file is written.</param>
/// <param name="needs">The facts that the frame is made of.</param>
public sealed class PageRenderer(ITheme theme, Func<Page, SiteModel, Frame> frame, params ImmutableArray<Fact> needs)
{
    /// <summary>The facts that whoever renders pages needs for that. A pipeline that does lists them among its own.</summary>
    public ImmutableArray<Fact> Needs => needs;

    /// <summary>The file of a page. It is drawn only when it is written, on whichever thread that is, and what the theme or the
    /// frame cannot do throws there.</summary>
    /// <param name="site">As the pipeline's step was given it.</param>
    public OutputFile Render(Page page, SiteModel site) =>
        new(page.Path, output => theme.Render(page, frame(page, site), output));
}
