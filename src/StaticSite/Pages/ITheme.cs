using System.Buffers;
using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;

namespace StaticSite.Pages;

/// <summary>Turns page models into HTML. May be called from several threads at once.</summary>
/// <remarks>A theme knows no site, so one may serve any number of builds. The same page and frame give the same bytes.</remarks>
public interface ITheme
{
    /// <summary>Style sheets, scripts and pictures of a site without a look of its own, named by their content.</summary>
    ImmutableArray<OutputFile> Assets { get; }

    /// <summary>What every page may load and do, as the value of the header. Pages say it themselves, too.</summary>
    string ContentSecurityPolicy { get; }

    /// <summary>The files that pages of one site load.</summary>
    ImmutableArray<OutputFile> AssetsOf(SiteLook look) => Assets;

    /// <summary>What every page of one site may load and do, as the value of the header.</summary>
    string PolicyOf(SiteLook look) => ContentSecurityPolicy;

    /// <summary>The words of the interface in a language, or in the nearest one that the theme speaks.</summary>
    /// <param name="language">As browsers name it: <c>en</c>, <c>pt-BR</c>.</param>
    Strings StringsIn(string language);

    /// <summary>Writes one page, whole, as UTF-8. Called when the page's file is written, and again whenever that is.</summary>
    /// <exception cref="NotSupportedException">The theme cannot draw pages of this kind, or a part that the page
    /// shows.</exception>
    void Render(Page page, Frame frame, IBufferWriter<byte> output);
}
