using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using StaticSite.Markdown.Parsing;

namespace StaticSite.Glossary.Mentions;

/// <summary>Parses <c>[[…]]</c>. What is not closed on its line, or holds brackets, is left to the other parsers, and so is what
/// is a link in any Markdown: <c>[[1]](address)</c>.</summary>
internal sealed class TermReferenceParser : InlineParser
{
    public TermReferenceParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '[')
            return false;

        var rest = slice.AsSpan()[2..];
        var end = rest.IndexOfAny('[', ']', '\n');
        if (end <= 0 || rest[end] != ']' || end + 1 >= rest.Length || rest[end + 1] != ']')
            return false;

        var content = rest[..end];
        var isOptOut = content[0] == '!';
        var bar = content.IndexOf('|');
        // In a table's cell, other Markdown programs need the bar to be written \|.
        var nameEnd = bar < 0 ? end : bar > 0 && content[bar - 1] == '\\' ? bar - 1 : bar;
        var name = content[..nameEnd][(isOptOut ? 1 : 0)..].Trim().ToString();
        var shown = bar < 0 ? null : content[(bar + 1)..].Trim().ToString();
        if (name.Length == 0 || shown is "" || PlainLinks.Is(processor, content.ToString(), slice with { Start = slice.Start + end + 4 }))
            return false;

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TermReferenceInline(name, shown, isOptOut)
        {
            Span = new SourceSpan(start, start + end + 3),
            Line = line,
            Column = column,
            Written = slice.AsSpan()[..(end + 4)].ToString(),
        };
        slice.Start += end + 4;
        return true;
    }
}
