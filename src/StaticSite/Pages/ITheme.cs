using System.Buffers;
using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>Turns page models into HTML. May be called from several threads at once.</summary>
public interface ITheme
{
    /// <summary>Style sheets, scripts and pictures, named by their content.</summary>
    ImmutableArray<OutputFile> Assets { get; }

    void Render(Page page, Frame frame, IBufferWriter<byte> output);
}
