using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Reports the first block of a text for which its place has no room.</summary>
internal static class CheckRoom
{
    public static void Check(MarkdownDocument document, TextScope text, Room room)
    {
        var misfit = room switch
        {
            Room.Phrase => Blocks(document).FirstOrDefault(block => block is not ParagraphBlock) ?? Blocks(document).Skip(1).FirstOrDefault(),
            Room.Cell => document.Descendants().OfType<Block>().FirstOrDefault(IsTooLargeForCell),
            _ => null,
        };
        if (misfit is not null)
            text.Page.Diagnostics.Report(MarkdownDiagnostics.NoRoomForBlock, text.Locate(LineOf(misfit), misfit.Column),
                NameOf(misfit), room == Room.Phrase ? "one paragraph" : "paragraphs, lists, quotations and code");
    }

    /// <summary>Whether a text is one paragraph, or nothing.</summary>
    public static bool IsPhrase(MarkdownDocument document) => Blocks(document).Skip(1).Any() is false && Blocks(document).All(block => block is ParagraphBlock);

    private static IEnumerable<Block> Blocks(MarkdownDocument document) =>
        document.Where(block => block is not (LinkReferenceDefinitionGroup or FootnoteGroup { Count: 0 }));

    private static bool IsTooLargeForCell(Block block) => block is HeadingBlock or Table or TextContainer or FootnoteGroup { Count: > 0 };

    // The notes of a text stand in a group that the parser makes.
    private static int LineOf(Block block) => block is FootnoteGroup and [{ Line: var line }, ..] ? line : block.Line;

    private static string NameOf(Block block) => block switch
    {
        ParagraphBlock => "a second paragraph",
        HeadingBlock => "a heading",
        ListBlock => "a list",
        QuoteBlock => "a quotation",
        Table => "a table",
        CodeBlock => "a block of code",
        ThematicBreakBlock => "a line across",
        DefinitionList => "a list of definitions",
        FootnoteGroup => "a note",
        DetailsBlock => "something to open",
        _ => "a block of its own",
    };
}
