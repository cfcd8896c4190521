using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace StaticSite.Markdown.Parsing;

/// <summary>Notes below a text. The parser's own extension takes none that stands in a list, a quotation or a container, nor
/// one right below a list of definitions.</summary>
internal sealed class NoteSyntax : IMarkdownExtension
{
    private readonly FootnoteExtension _notes = new();

    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new NoteParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => _notes.Setup(pipeline, renderer);

    private sealed class NoteParser : FootnoteParser
    {
        private static readonly object BlankKey = new();

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.IsCodeIndent || !MayStart(processor))
                return BlockState.None;

            // The parser's own looks for the first that is open, and takes nothing but the text itself.
            var closed = new List<Block>();
            for (Block? block = processor.CurrentContainer; block is not (null or MarkdownDocument); block = block.Parent)
            {
                if (!block.IsOpen)
                    continue;
                block.IsOpen = false;
                closed.Add(block);
            }

            var state = base.TryOpen(processor);
            foreach (var block in closed)
                block.IsOpen = true;
            return state;
        }

        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            if (processor.CurrentBlock?.IsBreakable ?? true)
            {
                if (processor.IsBlankLine)
                {
                    block.SetData(BlankKey, true);
                    return BlockState.ContinueDiscard;
                }

                if (processor.Indent == 0 && (block.ContainsData(BlankKey) || MayStart(processor)))
                    return BlockState.None;
            }

            block.RemoveData(BlankKey);
            if (processor.IsCodeIndent)
                processor.GoToCodeIndent();
            return BlockState.Continue;
        }

        private static bool MayStart(BlockProcessor processor) => processor.CurrentChar == '[' && processor.PeekChar(1) == '^';
    }
}
