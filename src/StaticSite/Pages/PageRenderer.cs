using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>Makes an output file of a page model: the theme draws it, inside the frame that the site gives it.</summary>
/// <param name="needs">The facts that the frame is made of.</param>
public sealed class PageRenderer(ITheme theme, Func<Page, SiteModel, Frame> frame, params ImmutableArray<Fact> needs)
{
    /// <summary>The facts that whoever renders pages needs for that.</summary>
    public ImmutableArray<Fact> Needs => needs;

    public OutputFile Render(Page page, SiteModel site) =>
        new(page.Path, output => theme.Render(page, frame(page, site), output));
}
