namespace StaticSite.Markdown.Parsing;

/// <summary>Why a text is not parsed: too much of it is open at once, or it has too many parts of a kind.</summary>
/// <param name="Line">From 0; of what is open, where the outermost starts.</param>
/// <param name="Column">From 0.</param>
/// <param name="Parts">What there is too much of; null if it nests too deeply.</param>
internal readonly record struct TooMuch(int Line, int Column, string? Parts = null);

/// <summary>Ends the parsing of a text: the parser has no other way to stop.</summary>
internal sealed class TooMuchException(TooMuch found) : Exception
{
    public TooMuch Found { get; } = found;
}
