using System.Text.RegularExpressions;
using Markdig.Parsers;

namespace StaticSite.Markdown.Parsing;

/// <summary>Leaves lines to the parser of paragraphs that start with what a paragraph may hold: a tag that goes around
/// words, a break, or a note to oneself before words.</summary>
internal sealed partial class HtmlBlocks : HtmlBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor) =>
        StartsParagraph().IsMatch(processor.Line.AsSpan()) ? BlockState.None : base.TryOpen(processor);

    [GeneratedRegex(@"^<(?:/?(?:br|kbd|sub|sup|mark)\s*/?>|!--.*?-->\s*\S)", RegexOptions.IgnoreCase)]
    private static partial Regex StartsParagraph();
}
