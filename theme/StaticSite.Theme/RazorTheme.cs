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
    private readonly ThemeAssets _assets;

    public RazorTheme() => _assets = ThemeAssets.Embedded;

    /// <summary>A theme whose style sheets and scripts are being written.</summary>
    /// <param name="readAsset">Gives the text of a file by its name, such as <c>base.css</c>, or null to take the one that
    /// the theme was compiled with.</param>
    public RazorTheme(Func<string, string?> readAsset) => _assets = ThemeAssets.Or(readAsset);

    public ImmutableArray<OutputFile> Assets => _assets.All;

    public string ContentSecurityPolicy => _assets.ContentSecurityPolicy;

    public void Render(Page page, Frame frame, IBufferWriter<byte> output) =>
        (_drawer ??= new DrawPages()).Draw(new Drawing(page, frame, _assets, _parts), output);
}
