using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Helpers;
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
        public ContainerParser() => InfoParser = ReadInfo;

        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            if (!IsForInner(processor, (CustomContainer)block))
                return base.TryContinue(processor, block);

            processor.GoToColumn(processor.ColumnBeforeIndent);
            return BlockState.Continue;
        }

        protected override CustomContainer CreateFencedBlock(BlockProcessor processor) => new TextContainer(this);

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

        /// <summary>Reads <c>note Title</c>, and what others write for that: <c>note[Title]</c>, <c>{note} Title</c>.</summary>
        private static bool ReadInfo(BlockProcessor processor, ref StringSlice behind, IFencedBlock fenced, char colon)
        {
            var (container, line) = ((TextContainer)fenced, behind);
            line.Trim();
            var name = new StringSlice(line.Text, line.Start, line.Start + LengthOfName(line.AsSpan()) - 1);
            var words = new StringSlice(line.Text, name.End + 1, line.End);
            words.Trim();
            if (IsInBrackets(words.AsSpan()))
                words = new StringSlice(line.Text, words.Start + 1, words.End - 1);
            words.Trim();

            container.WrittenName = name.ToString();
            container.NameColumn = ColumnOf(name);
            container.Info = container.WrittenName.Trim('{', '}').TrimStart('.');
            container.Arguments = words.IsEmpty ? null : words.ToString();
            if (!words.IsEmpty)
                container.Add(new ContainerTitle(words, processor.LineIndex, ColumnOf(words), processor.CurrentLineStartPosition));
            return true;

            int ColumnOf(StringSlice part) => processor.Column + part.Start - processor.Start;
        }

        private static int LengthOfName(ReadOnlySpan<char> line)
        {
            if (line is ['{', ..] && line.IndexOf('}') is > 0 and var end)
                return end + 1;
            return line.IndexOfAny(" \t[{") is >= 0 and var length ? length : line.Length;
        }

        // Not "[one] and [two]", nor a link.
        private static bool IsInBrackets(ReadOnlySpan<char> words)
        {
            if (words is not ['[', .., ']'])
                return false;

            var open = 0;
            for (var i = 0; i < words.Length; i++)
                if (words[i] == '\\')
                    i++;
                else if (words[i] == '[')
                    open++;
                else if (words[i] == ']' && --open == 0)
                    return i == words.Length - 1;
            return false;
        }
    }
}
