namespace StaticSite.Engine;

/// <summary>Words of a file, and what should stand there instead.</summary>
/// <param name="Old">As they stand there, with <c>\n</c> for a line end of any kind; empty to insert. An edit whose words
/// do not stand at its place is not made, so a place that is only nearly known does no harm.</param>
public sealed record TextEdit(SourceLocation At, string Old, string New)
{
    /// <summary>The place behind the old words.</summary>
    public SourceLocation End => Old.LastIndexOf('\n') is >= 0 and var last
        ? At with { Line = At.Line + Old.AsSpan().Count('\n'), Column = Old.Length - last }
        : At with { Column = At.Column + Old.Length };
}
