using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticSite.Markdown.Parsing;

/// <summary>Stops where blocks nest deeper than anybody writes by hand. The parser goes through all that are open for each
/// line, so a text that opens one with each would cost the square of its length.</summary>
/// <remarks>Opens no block itself, and is asked before those that do.</remarks>
internal sealed class LimitBlocks : BlockParser
{
    // More than LimitDepth leaves, so that it can cut the one block and keep the others. A list and its entry count as two.
    private const int Most = 500;

    public LimitBlocks() => OpeningCharacters = [.. ">-+*:<[0123456789"];

    // Runs for nearly each line of a list, where little is open.
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.CurrentChar == '[')
            LimitParts.CheckNames(processor);

        var depth = 0;
        Block? outermost = null;
        for (Block? block = processor.CurrentContainer; block is { Parent: not null }; block = block.Parent)
            (outermost, depth) = (block, depth + 1);
        return depth > Most ? throw new TooMuchException(new(outermost!.Line, outermost.Column)) : BlockState.None;
    }
}
