using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticSite.Markdown.Parsing;

/// <summary>Ends a paragraph that so far holds nothing but lines such as <c>[name]: address</c> where another follows. What
/// they say stays the same; but the parser moves all that follow for each that it takes from a paragraph, so that thousands
/// in one would cost the square of their number.</summary>
internal sealed class SplitDefinitions : BlockParser
{
    private const int FewLines = 32;

    private static readonly object NextLookKey = new();

    private readonly ParagraphBlockParser _paragraphs;

    /// <param name="paragraphs">The parser's own.</param>
    public SplitDefinitions(ParagraphBlockParser paragraphs) => (_paragraphs, OpeningCharacters) = (paragraphs, ['[']);

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentBlock is not ParagraphBlock paragraph || paragraph.Lines.Count < NextLook(paragraph))
            return BlockState.None;
        if (HoldsOnlyDefinitions(paragraph))
            return _paragraphs.TryOpen(processor);

        // One that is half read may be read whole further on.
        paragraph.SetData(NextLookKey, paragraph.Lines.Count * 2);
        return BlockState.None;
    }

    private static int NextLook(ParagraphBlock paragraph) => paragraph.GetData(NextLookKey) as int? ?? FewLines;

    private static bool HoldsOnlyDefinitions(ParagraphBlock paragraph)
    {
        var lines = paragraph.Lines.ToCharIterator();
        while (!lines.IsEmpty)
        {
            if (!LinkReferenceDefinition.TryParse(ref lines, out _))
                return false;
            lines.TrimStart();
        }

        return true;
    }
}
