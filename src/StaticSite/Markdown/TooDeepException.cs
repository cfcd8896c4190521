namespace StaticSite.Markdown;

/// <summary>Ends the parsing of a text of which too much is open at once: the parser has no other way to stop.</summary>
/// <param name="line">Where the outermost starts, from 0.</param>
/// <param name="column">From 0.</param>
internal sealed class TooDeepException(int line, int column) : Exception
{
    public (int Line, int Column) Place { get; } = (line, column);
}
