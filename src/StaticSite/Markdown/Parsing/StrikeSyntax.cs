using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace StaticSite.Markdown.Parsing;

/// <summary>Words that are struck out: <c>~~so~~</c> or <c>~so~</c>, as GitHub has them.</summary>
/// <remarks>The parser's own would let one sign end what two began. So one by itself is another sign to it, and three or more are
/// none.</remarks>
internal sealed partial class StrikeSyntax : IMarkdownExtension
{
    // No text holds it: the steps before take it for what it is, a sign that means nothing.
    private const char Single = '\uFDD0';

    private static readonly EmphasisDescriptor One = new(Single, 1, 1, enableWithinWord: true);
    private static readonly EmphasisDescriptor Two = new('~', 2, 2, enableWithinWord: true);

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        var emphasis = pipeline.InlineParsers.FindExact<EmphasisInlineParser>()!;
        emphasis.EmphasisDescriptors.AddRange([Two, One]);
        emphasis.TryCreateEmphasisInlineList.Add((sign, _) =>
            sign == Single ? new EmphasisInline { DelimiterChar = '~', DelimiterCount = 2 } : null);
        pipeline.InlineParsers.InsertBefore<EmphasisInlineParser>(new StrikeParser(emphasis));
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        if (renderer is HtmlRenderer html && html.ObjectRenderers.FindExact<EmphasisInlineRenderer>() is { } writer)
        {
            var others = writer.GetTag;
            writer.GetTag = emphasis => emphasis.DelimiterChar == '~' ? "del" : others(emphasis);
        }
    }

    private sealed partial class StrikeParser(EmphasisInlineParser emphasis) : InlineParser
    {
        public override void Initialize() => OpeningCharacters = ['~', Single];

        public override bool Match(InlineProcessor processor, ref StringSlice slice)
        {
            var (sign, start) = (slice.CurrentChar, slice.Start);
            var before = slice.PeekCharExtra(-1);
            while (slice.CurrentChar == sign)
                slice.SkipChar();
            var count = slice.Start - start;
            CharHelper.CheckOpenCloseDelimiter(before, slice.CurrentChar, enableWithinWord: true, out var canOpen, out var canClose);
            var isMark = sign == '~' && count <= 2 && (canOpen || canClose) && !(count == 1 && IsLowered(slice.Text, start));
            var place = processor.GetSourcePosition(start, out var line, out var column);
            var written = new StringSlice(slice.Text, start, slice.Start - 1);
            processor.Inline = isMark
                ? new EmphasisDelimiterInline(emphasis, count == 2 ? Two : One)
                {
                    Content = written,
                    DelimiterCount = count,
                    Type = (canOpen ? DelimiterType.Open : 0) | (canClose ? DelimiterType.Close : 0),
                    Span = new(place, place + count - 1),
                    Line = line,
                    Column = column,
                }
                : new LiteralInline(written) { Span = new(place, place + count - 1), Line = line, Column = column, IsClosed = true };
            return true;
        }

        // H~2~O is water to Pandoc, and nobody strikes out its number.
        private static bool IsLowered(string text, int sign) =>
            LoweredBehind().IsMatch(text, sign) || LoweredBefore().IsMatch(text[Math.Max(0, sign - 13)..(sign + 1)]);

        [GeneratedRegex(@"\G(?<=\p{L})~[\p{N}+-]{1,10}~(?!~)")]
        private static partial Regex LoweredBehind();

        [GeneratedRegex(@"(?<=\p{L})~[\p{N}+-]{1,10}~$")]
        private static partial Regex LoweredBefore();
    }
}
