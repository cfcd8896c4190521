using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticSite.Markdown.Parsing;

/// <summary>Stops where a text has so many of what the parser looks for among all blocks, that thousands of them would cost the
/// square of their number: names of addresses and notes, underlined headings, tables.</summary>
internal static class LimitParts
{
    // More than any page has, and still done in a moment.
    private const int MostNames = 20_000;
    private const long MostLooks = 200_000_000;

    private static readonly object LooksKey = new();

    /// <summary>To be asked before a line that may name an address or a note.</summary>
    public static void CheckNames(BlockProcessor processor)
    {
        // To ask in the other way is to make a group where there is none.
        if (processor.Document.GetData(typeof(LinkReferenceDefinitionGroup)) is LinkReferenceDefinitionGroup { Count: > MostNames })
            throw new TooMuchException(new(processor.LineIndex, 0, "lines '[name]: …'"));
    }

    /// <summary>Looks after each paragraph: it may be that of a note, or a heading whose paragraph was looked for to be taken
    /// away.</summary>
    public static void Watch(ParagraphBlockParser paragraphs) => paragraphs.Closed += (processor, block) =>
    {
        CheckNames(processor);
        if (block is HeadingBlock { IsSetext: true })
            CountLook(processor, block.Parent!, block.Line);
    };

    /// <summary>Counts that the parser looked for a block among its neighbors.</summary>
    public static void CountLook(BlockProcessor processor, ContainerBlock parent, int line)
    {
        var looks = (processor.Document.GetData(LooksKey) as long? ?? 0) + parent.Count;
        processor.Document.SetData(LooksKey, looks);
        if (looks > MostLooks)
            throw new TooMuchException(new(line, 0, "headings with a line below them, and tables"));
    }
}
