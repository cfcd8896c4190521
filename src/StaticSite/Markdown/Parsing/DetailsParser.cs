using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticSite.Markdown.Parsing;

/// <summary>What stands between <c>&lt;details&gt;</c> and <c>&lt;/details&gt;</c>.</summary>
internal sealed class DetailsBlock(BlockParser parser) : ContainerBlock(parser)
{
    /// <summary>Whether its end was found.</summary>
    public bool IsClosed { get; set; }

    /// <summary>The same as a container between lines of colons. It takes what stands in this one.</summary>
    public TextContainer ToContainer()
    {
        var container = new TextContainer(Parser)
        {
            IsElement = true,
            IsOpen = false,
            Info = HtmlTag.Details,
            Line = Line,
            Column = Column,
            Span = Span,
            ClosingFencedCharCount = 1,
        };
        Block[] inside = [.. this];
        Clear();
        foreach (var block in inside)
            container.Add(block);
        return container;
    }
}

/// <summary>The words that a reader sees before opening the details.</summary>
internal sealed class SummaryBlock : ContainerTitle
{
    /// <summary>Whether its end was found.</summary>
    public bool IsClosed { get; set; }

    /// <summary>Whether a blank line came before its end.</summary>
    public bool IsBroken { get; set; }
}

/// <summary>Parses <c>&lt;details&gt;</c> on a line of its own, or with its summary, up to <c>&lt;/details&gt;</c> on one.
/// Between them stands Markdown, whether with blank lines around it or not.</summary>
internal sealed class DetailsParser : BlockParser
{
    private const string Start = "<details>";
    private const string End = "</details>";
    private const string SummaryStart = "<summary>";
    private const string SummaryEnd = "</summary>";

    public DetailsParser() => OpeningCharacters = ['<'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || !StartsWith(processor, Start))
            return BlockState.None;

        var details = new DetailsBlock(this)
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        processor.NewBlocks.Push(details);
        Skip(processor, Start.Length);
        if (StartsWith(processor, SummaryStart))
            StartSummary(processor, details);
        return GoOn(processor);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var details = (DetailsBlock)block;
        if (details is [SummaryBlock { IsClosed: false, IsBroken: false } summary])
            return ContinueSummary(processor, summary);
        if (processor.IsBlankLine || processor.IsCodeIndent || !IsInnermost(processor, details))
            return LeaveLine(processor);

        if (details.Count == 0 && StartsWith(processor, SummaryStart))
        {
            StartSummary(processor, details);
            return GoOn(processor);
        }

        if (!StartsWith(processor, End) || !processor.Line.AsSpan()[End.Length..].IsWhiteSpace())
            return LeaveLine(processor);

        details.IsClosed = true;
        details.UpdateSpanEnd(processor.Line.End);
        return BlockState.BreakDiscard;
    }

    private static BlockState ContinueSummary(BlockProcessor processor, SummaryBlock summary)
    {
        if (processor.IsBlankLine)
        {
            summary.IsBroken = true;
            return BlockState.Continue;
        }

        ReadSummary(processor, summary);
        return GoOn(processor);
    }

    private static void StartSummary(BlockProcessor processor, DetailsBlock details)
    {
        var summary = new SummaryBlock { Column = processor.Column, Line = processor.LineIndex };
        details.Add(summary);
        Skip(processor, SummaryStart.Length);
        ReadSummary(processor, summary);
    }

    private static void ReadSummary(BlockProcessor processor, SummaryBlock summary)
    {
        var found = processor.Line.AsSpan().IndexOf(SummaryEnd, StringComparison.OrdinalIgnoreCase);
        summary.IsClosed = found >= 0;
        var length = found >= 0 ? found : processor.Line.Length;
        var words = new StringSlice(processor.Line.Text, processor.Start, processor.Start + length - 1, processor.Line.NewLine);
        words.TrimEnd();
        if (!words.IsEmpty)
            summary.AppendLine(ref words, processor.Column, processor.LineIndex, processor.CurrentLineStartPosition, trackTrivia: false);
        Skip(processor, summary.IsClosed ? length + SummaryEnd.Length : length);
    }

    // To a list inside, the spaces before its words matter.
    private static BlockState LeaveLine(BlockProcessor processor)
    {
        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    // Whatever else is on the line belongs to the details.
    private static BlockState GoOn(BlockProcessor processor) =>
        processor.IsBlankLine ? BlockState.ContinueDiscard : BlockState.Continue;

    /// <summary>Whether a line is for this block, and for none inside it.</summary>
    private static bool IsInnermost(BlockProcessor processor, DetailsBlock details)
    {
        if (processor.CurrentBlock is FencedCodeBlock or HtmlBlock { Type: HtmlBlockType.Comment })
            return false;

        var inner = processor.CurrentContainer;
        while (inner is not (null or DetailsBlock))
            inner = inner.Parent;
        return inner == details;
    }

    private static bool StartsWith(BlockProcessor processor, string tag) =>
        processor.Line.AsSpan().StartsWith(tag, StringComparison.OrdinalIgnoreCase);

    private static void Skip(BlockProcessor processor, int letters)
    {
        for (; letters > 0; letters--)
            processor.NextChar();
        processor.ParseIndent();
    }
}
