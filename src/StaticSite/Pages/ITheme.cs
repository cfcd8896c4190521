using System.Buffers;
using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>Turns page models into HTML. May be called from several threads at once.</summary>
public interface ITheme
{
    /// <summary>Style sheets, scripts and pictures, named by their content.</summary>
    ImmutableArray<OutputFile> Assets { get; }

    /// <summary>What every page may load and do, as the value of the header. Pages say it themselves, too.</summary>
    string ContentSecurityPolicy { get; }

    void Render(Page page, Frame frame, IBufferWriter<byte> output);
}
