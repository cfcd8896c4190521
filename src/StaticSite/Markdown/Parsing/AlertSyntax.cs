using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Parsing;

/// <summary>Makes containers of quotations that start with the name of one, as GitHub does: <c>&gt; [!NOTE]</c>. In another
/// quotation none is read, as there; a title behind the name is, which others have.</summary>
/// <param name="kinds">Those that are not for quotations count for nothing.</param>
internal sealed partial class AlertSyntax(IEnumerable<ContainerKind> kinds) : IMarkdownExtension
{
    private static readonly object FoundKey = new();

    private readonly ImmutableArray<ContainerKind> _kinds = [.. kinds.Where(kind => kind.IsAlert)];

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.BlockParsers.FindExact<QuoteBlockParser>() is { } quotations && !_kinds.IsEmpty)
            quotations.Closed += (processor, block) => Note(processor.Document, (QuoteBlock)block);
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // They are written as all containers are.
    }

    private void Note(MarkdownDocument document, QuoteBlock quotation)
    {
        if (quotation is not [ParagraphBlock { Lines: { Count: > 0 } lines }, ..] ||
            FirstLine().Match(lines.Lines[0].Slice.ToString()) is not { Success: true } first ||
            !_kinds.Any(kind => kind.Is(first.Groups["name"].Value) || kind.IsElsewhere(first.Groups["name"].Value)) ||
            (quotation.Count == 1 && lines.Count == 1) ||
            IsInQuotation(quotation))
            return;

        if (document.GetData(FoundKey) is not List<(QuoteBlock, Match)> found)
        {
            document.SetData(FoundKey, found = []);
            document.ProcessInlinesBegin += (_, _) => Replace(found);
        }

        found.Add((quotation, first));
    }

    private static bool IsInQuotation(QuoteBlock quotation)
    {
        for (var parent = quotation.Parent; parent is not null; parent = parent.Parent)
            if (parent is QuoteBlock)
                return true;
        return false;
    }

    // While blocks are read, the parser holds on to them.
    private static void Replace(List<(QuoteBlock Quotation, Match First)> found)
    {
        var first = found.ToDictionary(one => (Block)one.Quotation, one => one.First);
        foreach (var parent in found.Select(one => one.Quotation.Parent).OfType<ContainerBlock>().Distinct().ToArray())
            for (var i = 0; i < parent.Count; i++)
                if (first.TryGetValue(parent[i], out var line))
                    parent[i] = MakeContainer((QuoteBlock)parent[i], line);
    }

    private static TextContainer MakeContainer(QuoteBlock quotation, Match match)
    {
        var (first, name, title) = (TakeFirstLine(quotation), match.Groups["mark"], match.Groups["title"]);
        var container = new TextContainer(quotation.Parser)
        {
            IsAlert = true,
            IsOpen = false,
            Info = match.Groups["name"].Value,
            Arguments = title.Length > 0 ? title.Value : null,
            WrittenName = name.Value,
            NameColumn = first.Column + name.Index,
            Line = quotation.Line,
            Column = quotation.Column,
            Span = quotation.Span,
            ClosingFencedCharCount = 1,
        };
        if (title.Length > 0)
        {
            var words = first.Slice;
            (words.Start, words.End) = (words.Start + title.Index, words.Start + title.Index + title.Length - 1);
            container.Add(new ContainerTitle(words, first.Line, first.Column + title.Index, first.Position));
        }

        Block[] inside = [.. quotation];
        quotation.Clear();
        foreach (var block in inside)
            container.Add(block);
        return container;
    }

    /// <summary>Takes the first line out, and its paragraph with it if nothing else is there.</summary>
    private static StringLine TakeFirstLine(QuoteBlock quotation)
    {
        var paragraph = (ParagraphBlock)quotation[0];
        var first = paragraph.Lines.Lines[0];
        paragraph.Lines.RemoveAt(0);
        if (paragraph.Lines.Count == 0)
            quotation.RemoveAt(0);
        else if (paragraph.Lines.Lines[0] is var next)
            (paragraph.Line, paragraph.Column, paragraph.Span.Start) = (next.Line, next.Column, next.Slice.Start);
        return first;
    }

    [GeneratedRegex(@"^(?<mark>\[!(?<name>\w+)\][+-]?)(?:[ \t]+(?<title>\S.*?))?[ \t]*$")]
    private static partial Regex FirstLine();
}
