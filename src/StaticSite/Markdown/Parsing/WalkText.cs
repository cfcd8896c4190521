using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticSite.Markdown.Parsing;

/// <summary>Walks over what a text holds, in the order of the text.</summary>
/// <remarks>Hot: nearly every step walks over every text, which with the parser's own iterators makes more garbage than
/// the tree itself.</remarks>
public static class WalkText
{
    private static readonly object LeavesKey = new();

    /// <summary>The blocks that hold no others, at any depth. Gathered once, so no step may add or remove one.</summary>
    public static ImmutableArray<LeafBlock> Leaves(this MarkdownDocument document)
    {
        if (document.GetData(LeavesKey) is ImmutableArray<LeafBlock> known)
            return known;

        ImmutableArray<LeafBlock> leaves = [.. document.Descendants<LeafBlock>()];
        document.SetData(LeavesKey, leaves);
        return leaves;
    }

    /// <summary>What stands in a block at any depth, each inline before those that it holds.</summary>
    public static InlineWalk Inlines(this LeafBlock leaf) => new(leaf.Inline);

    /// <summary>Whether a block names what stands below it, so that no term links from it.</summary>
    internal static bool IsTitle(this LeafBlock leaf) => leaf is HeadingBlock or ContainerTitle;

    /// <summary>For <c>foreach</c>.</summary>
    public struct InlineWalk
    {
        private readonly ContainerInline? _root;
        private Inline? _reached;

        internal InlineWalk(ContainerInline? root) => _reached = _root = root;

        /// <summary>What the last move reached.</summary>
        public readonly Inline Current => _reached!;

        /// <summary>The same walk, from where it is.</summary>
        public readonly InlineWalk GetEnumerator() => this;

        /// <summary>Goes on to the next inline; false behind the last.</summary>
        public bool MoveNext()
        {
            if (_reached is ContainerInline { FirstChild: { } first })
            {
                _reached = first;
                return true;
            }

            for (var inline = _reached; inline != _root; inline = inline?.Parent)
            {
                if (inline?.NextSibling is not { } next)
                    continue;

                _reached = next;
                return true;
            }

            return false;
        }
    }
}
