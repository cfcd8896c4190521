using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>Some lines of a text that was put together of several.</summary>
/// <param name="Line">The first of them in the whole text, from 0.</param>
/// <param name="Scope">Where they come from: of the first letter of that text.</param>
/// <param name="LineThere">The first of them in that text, from 0.</param>
/// <param name="Indent">How many letters stand before what that text says in each line.</param>
/// <param name="Base">The page from which that text's addresses are seen.</param>
internal sealed record TextPiece(int Line, TextScope Scope, int LineThere, int Indent, SitePath Base);
