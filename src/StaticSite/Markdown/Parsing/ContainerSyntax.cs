using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace StaticSite.Markdown.Parsing;

/// <summary>Containers between lines of colons. The parser's own extension also takes the colons out of <c>a::b::c</c>.</summary>
internal sealed class ContainerSyntax : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new ContainerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // WriteMarkup writes them.
    }

    /// <summary>Of containers in containers, the innermost takes a line that ends one; the parser's own gives it to the outermost.
    /// What stands in code ends none.</summary>
    private sealed class ContainerParser : CustomContainerParser
    {
        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            if (!IsForInner(processor, (CustomContainer)block))
                return base.TryContinue(processor, block);

            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }

        private static bool IsForInner(BlockProcessor processor, CustomContainer container)
        {
            var colons = processor.Line.AsSpan().IndexOfAnyExcept(container.FencedChar) is var end and >= 0 ? end : processor.Line.Length;
            if (colons < container.OpeningFencedCharCount)
                return false;
            if (processor.CurrentBlock is FencedCodeBlock)
                return true;

            // More colons outside than inside say which of the two is meant.
            for (Block? inner = processor.CurrentContainer; inner is not null && inner != container; inner = inner.Parent)
                if (inner is CustomContainer { OpeningFencedCharCount: var needed } && needed <= colons &&
                    (needed == colons || container.OpeningFencedCharCount != colons))
                    return true;
            return false;
        }
    }
}
