using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>Tells how large the site's own pictures are drawn, so that a page keeps their room from the start. Published
/// at the first barrier.</summary>
internal interface IPictures
{
    static Fact<IPictures> Fact { get; } = new("pictures") { IsOptional = true };

    /// <summary>Null when the file does not say it.</summary>
    PictureSize? SizeOf(SitePath picture);
}

/// <summary>In CSS pixels.</summary>
internal sealed record PictureSize(int Width, int Height);
