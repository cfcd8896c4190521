using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>The text below the front matter of a file. It is decoded when it is asked for and not kept, since the
/// texts of a large site would fill the memory twice over.</summary>
/// <param name="Start">Where it starts, in bytes.</param>
/// <param name="Line">The line in which it starts, from 1.</param>
public readonly record struct BodyText(SourceFile Source, int Start, int Line)
{
    public SourceLocation At => new(Source.Path, Line, 1);

    public string Decode() => DecodeText.Lines(Source.Bytes.Span[Start..]);
}
