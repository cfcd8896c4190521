using System.Buffers;
using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Tests;

/// <summary>A theme with our words and no look, for tests that keep what they are given to render.</summary>
public abstract class PlainTheme : ITheme
{
    public ImmutableArray<OutputFile> Assets => [];

    public string ContentSecurityPolicy => "";

    public virtual Strings StringsIn(string language) => OurStrings.In(language);

    public abstract void Render(Page page, Frame frame, IBufferWriter<byte> output);
}
