using System.Buffers;
using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Pages;
using StaticSite.Theme.Layout;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme;

/// <summary>The look of the site: Razor components, one style sheet, a few small scripts, an icon.</summary>
public sealed class RazorTheme : ITheme
{
    // A renderer is costly to make and serves one thread at a time.
    [ThreadStatic]
    private static DrawPages? _drawer;

    private readonly DrawnParts _parts = new();

    public ImmutableArray<OutputFile> Assets => ThemeAssets.All;

    public string ContentSecurityPolicy => ThemeAssets.ContentSecurityPolicy;

    public void Render(Page page, Frame frame, IBufferWriter<byte> output) =>
        (_drawer ??= new DrawPages()).Draw(new Drawing(page, frame, _parts), output);
}
