using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>The text below the front matter of a file. It is decoded when it is asked for and not kept, since the texts of a
/// large site would fill the memory twice over.</summary>
/// <param name="Source">A file that was found to be text, as <see cref="FrontMatter.Read"/> does.</param>
/// <param name="Start">Where it starts, in bytes.</param>
/// <param name="Line">The line in which it starts, from 1.</param>
public readonly record struct BodyText(SourceFile Source, int Start, int Line)
{
    /// <summary>Its first letter. Whoever composes the text says so, and findings have their places.</summary>
    public SourceLocation At => new(Source.Path, Line, 1);

    /// <summary>The text, with <c>\n</c> for its line ends. Made anew by each call.</summary>
    public string Decode() => DecodeText.Lines(Source.Bytes.Span[Start..]);
}
