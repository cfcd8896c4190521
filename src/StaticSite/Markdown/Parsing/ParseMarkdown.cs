using System.Diagnostics.CodeAnalysis;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticSite.Markdown.Parsing;

/// <summary>Parses Markdown with the extensions that our texts use and no others. Shared by all threads.</summary>
/// <param name="extensions">What the features add to the syntax.</param>
public sealed class ParseMarkdown(IEnumerable<IMarkdownExtension> extensions)
{
    // The tree is walked by recursion only after LimitDepth has cut it, and building it needs none.
    private const int NoLimit = 10_000;

    internal MarkdownPipeline Pipeline { get; } = Build(extensions);

    /// <returns>False for what nests hundreds deep, or has tens of thousands of what the parser looks for, and takes too long.</returns>
    /// <param name="context">What the parsers are told of this text; null for nothing.</param>
    internal bool TryParse(string text, [NotNullWhen(true)] out MarkdownDocument? document, out TooMuch tooMuch, MarkdownParserContext? context = null)
    {
        try
        {
            (document, tooMuch) = (Markdig.Markdown.Parse(text, Pipeline, context), default);
            return true;
        }
        catch (TooMuchException refused)
        {
            (document, tooMuch) = (null, refused.Found);
            return false;
        }
        catch (ArgumentException)
        {
            // How the parser itself refuses what is open by the thousand, without a place.
            var (line, column) = LimitDepth.Guess(text);
            (document, tooMuch) = (null, new TooMuch(line, column));
            return false;
        }
    }

    private static MarkdownPipeline Build(IEnumerable<IMarkdownExtension> extensions)
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = NoLimit }
            .UsePreciseSourceLocation()
            .Use<NoteSyntax>()
            .UseTaskLists()
            .Use<DefinitionSyntax>()
            .Use<ContainerSyntax>()
            .Use<StrikeSyntax>();
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new TableParser());
        var paragraphs = builder.BlockParsers.FindExact<ParagraphBlockParser>()!;
        LimitParts.Watch(paragraphs);
        paragraphs.Closed += PlaceUnderlined;
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new SplitDefinitions(paragraphs));
        builder.BlockParsers.Insert(0, new LimitBlocks());
        builder.InlineParsers.Insert(0, new FindAddresses());
        builder.InlineParsers.Insert(1, new LimitInlines());
        builder.InlineParsers.Insert(2, new NamesOfTexts());
        builder.BlockParsers.InsertBefore<HtmlBlockParser>(new DetailsParser());
        builder.BlockParsers.ReplaceOrAdd<HtmlBlockParser>(new HtmlBlocks());
        foreach (var extension in extensions)
            builder.Extensions.Add(extension);
        return builder.Build();
    }

    // The parser takes an underlined heading to start at its underline, and counts the lines of what stands in it from there.
    private static void PlaceUnderlined(BlockProcessor processor, Block block)
    {
        if (block is HeadingBlock { Lines: { Count: > 0 } lines })
            block.Line = lines.Lines[0].Line;
    }
}
