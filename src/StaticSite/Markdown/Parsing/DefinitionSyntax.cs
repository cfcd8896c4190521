using Markdig;
using Markdig.Extensions.DefinitionLists;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace StaticSite.Markdown.Parsing;

/// <summary>Lists of words and what they mean, behind a colon. To the parser's own extension, a line that starts with a tilde is a
/// meaning, too, and not about so many minutes; and it takes nothing into a meaning that is not four columns in.</summary>
internal sealed class DefinitionSyntax : IMarkdownExtension
{
    private readonly DefinitionListExtension _lists = new();

    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        _lists.Setup(pipeline);
        pipeline.BlockParsers.ReplaceOrAdd<DefinitionListParser>(new DefinitionParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) => _lists.Setup(pipeline, renderer);

    /// <summary>What stands as far in as the words behind the colon belongs to the meaning, and so does what stands further in.</summary>
    private sealed class DefinitionParser : DefinitionListParser
    {
        // A colon and a blank.
        private const int Least = 2;
        private const int Most = 4;

        public DefinitionParser() => OpeningCharacters = [':'];

        public override BlockState TryOpen(BlockProcessor processor)
        {
            if (processor.IsCodeIndent || processor.LastBlock is not ParagraphBlock { Parent: { } parent } words || parent.LastChild != words ||
                Start(processor) is not { } meaning)
                return BlockState.None;

            processor.Discard(words);
            words.Parent?.Remove(words);
            var list = ListAtEnd(parent);
            if (list is null)
            {
                list = new DefinitionList(this)
                {
                    Span = new SourceSpan(words.Span.Start, processor.Line.End),
                    Column = words.Column,
                    Line = words.Line,
                };
                parent.Add(list);
            }

            meaning.Span = new SourceSpan(words.Span.Start, processor.Line.End);
            for (var i = 0; i < words.Lines.Count; i++)
            {
                var line = words.Lines.Lines[i];
                var term = new DefinitionTerm(this) { Column = words.Column, Line = line.Line, Span = words.Span, IsOpen = false };
                term.AppendLine(ref line.Slice, line.Column, line.Line, line.Position, processor.TrackTrivia);
                meaning.Add(term);
            }

            Add(processor, list, meaning);
            return BlockState.Continue;
        }

        public override BlockState TryContinue(BlockProcessor processor, Block block)
        {
            var meaning = (Meaning)block;
            var list = (DefinitionList)meaning.Parent!;
            var blank = meaning.LastChild as BlankLineBlock;
            if (processor.IsBlankLine)
            {
                // Lists count their blank lines themselves.
                if (processor.NextContinue is ContainerBlock)
                    return BlockState.Continue;

                var mayEnd = meaning.LastChild?.IsBreakable ?? true;
                if (mayEnd && blank is null)
                    meaning.Add(new BlankLineBlock());
                return mayEnd ? BlockState.ContinueDiscard : BlockState.Continue;
            }

            if (processor.Indent >= Math.Min(meaning.Indent + Least, Most))
            {
                // The first line below the words says how far in the rest stands.
                if (!meaning.IsSettled && blank is not null && meaning.Count > 1 && meaning[^2] is ParagraphBlock)
                    (meaning.IsSettled, meaning.Width) = (true, Math.Min(processor.Indent, Most));
                processor.GoToColumn(processor.ColumnBeforeIndent + Math.Min(processor.Indent, meaning.Width));
                return BlockState.Continue;
            }

            if (processor.CurrentChar == ':' && Start(processor) is { } next)
            {
                processor.Close(meaning);
                Add(processor, list, next);
                return BlockState.Continue;
            }

            if (blank is null && meaning.LastChild is ParagraphBlock)
                return BlockState.Continue;

            if (blank is not null)
                meaning.RemoveAt(meaning.Count - 1);
            list.Span.End = list.LastChild!.Span.End;
            return BlockState.Break;
        }

        private Meaning? Start(BlockProcessor processor)
        {
            var (column, indent, start) = (processor.ColumnBeforeIndent, processor.Indent, processor.Start);
            var colon = processor.Column;
            processor.NextChar();
            processor.ParseIndent();
            var width = processor.Column - column;
            if (processor.Column - colon < Least || processor.IsBlankLine)
            {
                processor.GoToColumn(colon);
                return null;
            }

            width = Math.Min(width, Math.Max(Most, indent + Least));
            processor.GoToColumn(column + width);
            return new Meaning(this)
            {
                Line = processor.LineIndex,
                Column = colon,
                Span = new SourceSpan(start, processor.Line.End),
                OpeningCharacter = ':',
                Indent = indent,
                Width = width,
            };
        }

        private static void Add(BlockProcessor processor, DefinitionList list, Meaning meaning)
        {
            list.Add(meaning);
            processor.Open(meaning);
            list.UpdateSpanEnd(processor.Line.End);
        }

        private static DefinitionList? ListAtEnd(ContainerBlock parent)
        {
            if (parent is [.., DefinitionList before, BlankLineBlock])
            {
                parent.RemoveAt(parent.Count - 1);
                return before;
            }

            return parent.LastChild as DefinitionList;
        }
    }

    private sealed class Meaning(BlockParser parser) : DefinitionItem(parser)
    {
        /// <summary>Of the colon.</summary>
        public int Indent { get; init; }

        /// <summary>Of what stands before its words, in each line.</summary>
        public int Width { get; set; }

        public bool IsSettled { get; set; }
    }
}
