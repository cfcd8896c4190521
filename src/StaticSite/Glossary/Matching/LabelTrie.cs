using System.Numerics;
using System.Runtime.InteropServices;

namespace StaticSite.Glossary.Matching;

/// <summary>An Aho-Corasick automaton over words, read from a text's end to its start.</summary>
/// <remarks>
/// A node stands for the tail of a label, from some word on. Reading backwards, the state is the longest tail that the
/// text spells from here on, so the labels along its chain are those that start here, the longest first. That makes
/// leftmost-longest a matter of two linear passes.
/// </remarks>
internal sealed class LabelTrie
{
    public const int Root = 0;

    private readonly Node[] _nodes;

    // By word, the node for labels that end with it.
    private readonly int[] _lastWords;

    // The other nodes, by parent and edge, in open addressing.
    private readonly int[] _slots;
    private readonly int _shift;

    private LabelTrie(Node[] nodes, int[] lastWords, int[] slots)
    {
        (_nodes, _lastWords, _slots) = (nodes, lastWords, slots);
        _shift = 32 - BitOperations.Log2((uint)slots.Length);
    }

    /// <summary>The state after one more word to the left.</summary>
    /// <param name="node">The state before.</param>
    /// <param name="word">A number of the <see cref="LabelVocabulary"/>.</param>
    /// <param name="isSeparated">True if a space or hyphen stands between this word and the one to its right.</param>
    public int Step(int node, int word, bool isSeparated)
    {
        for (var edge = EdgeOf(word, isSeparated); node != Root; node = _nodes[node].Failure)
            if (Child(node, edge) is var child and not Root)
                return child;

        return _lastWords[word];
    }

    /// <summary>A spelling of the longest label that starts here, or <see cref="Spelling.None"/>.</summary>
    public int Longest(int node) => _nodes[node].Spelling;

    private static int EdgeOf(int word, bool isSeparated) => word << 1 | (isSeparated ? 1 : 0);

    private static uint HashOf(int parent, int edge) => ((uint)parent * 0x85EBCA6B ^ (uint)edge) * 0x9E3779B1;

    private int Child(int parent, int edge)
    {
        for (var slot = HashOf(parent, edge) >> _shift; ; slot = slot + 1 & (uint)_slots.Length - 1)
        {
            var child = _slots[slot];
            if (child == Root || _nodes[child].Parent == parent && _nodes[child].Edge == edge)
                return child;
        }
    }

    private struct Node
    {
        public int Parent;
        public int Edge;
        public int Failure;

        /// <summary>The first spelling that ends here, or else that of the nearest failure that has one.</summary>
        public int Spelling;
    }

    public sealed class Builder
    {
        private readonly List<Node> _nodes = [new Node { Spelling = Spelling.None }];
        private readonly Dictionary<(int Parent, int Edge), int> _children = [];

        /// <summary>The node for a whole label; made if there is none.</summary>
        public int Add(ReadOnlySpan<(int Word, bool IsSeparated)> label)
        {
            var node = Root;
            for (var i = label.Length - 1; i >= 0; i--)
                // The last word's edge from the root does not say what follows it.
                node = ChildOf(node, EdgeOf(label[i].Word, i < label.Length - 1 && label[i + 1].IsSeparated));
            return node;
        }

        public int FirstSpelling(int node) => _nodes[node].Spelling;

        public void SetFirstSpelling(int node, int spelling) =>
            CollectionsMarshal.AsSpan(_nodes)[node].Spelling = spelling;

        /// <param name="words">How many words the vocabulary has.</param>
        /// <param name="chain">Called with the first spelling of each label and that of the longest shorter label that
        /// starts at the same place; for the shorter one it has been called before.</param>
        public LabelTrie Freeze(int words, Action<int, int> chain)
        {
            var nodes = ShallowFirst();
            var lastWords = new int[words + 1];
            var slots = new int[BitOperations.RoundUpToPowerOf2((uint)nodes.Length + (uint)nodes.Length / 2 + 2)];
            var trie = new LabelTrie(nodes, lastWords, slots);
            for (var node = 1; node < nodes.Length; node++)
                if (nodes[node].Parent == Root)
                    lastWords[nodes[node].Edge >> 1] = node;
                else
                    trie.Place(node);

            // A node's failure is shallower than the node, so it is known before.
            for (var node = 1; node < nodes.Length; node++)
            {
                ref var self = ref nodes[node];
                if (self.Parent != Root)
                    self.Failure = trie.Step(nodes[self.Parent].Failure, self.Edge >> 1, (self.Edge & 1) != 0);
                var shorter = nodes[self.Failure].Spelling;
                if (self.Spelling == Spelling.None)
                    self.Spelling = shorter;
                else
                    chain(self.Spelling, shorter);
            }

            return trie;
        }

        private int ChildOf(int parent, int edge)
        {
            if (_children.TryGetValue((parent, edge), out var child))
                return child;

            child = _nodes.Count;
            _nodes.Add(new Node { Parent = parent, Edge = edge, Spelling = Spelling.None });
            _children.Add((parent, edge), child);
            return child;
        }

        /// <summary>The nodes renumbered by depth, so that those which texts visit most lie close together.</summary>
        private Node[] ShallowFirst()
        {
            var depths = new int[_nodes.Count];
            for (var node = 1; node < depths.Length; node++)
                depths[node] = depths[_nodes[node].Parent] + 1;

            var order = Enumerable.Range(0, depths.Length).OrderBy(node => depths[node]).ToArray();
            var numbers = new int[order.Length];
            for (var number = 0; number < order.Length; number++)
                numbers[order[number]] = number;

            return Array.ConvertAll(order, node => _nodes[node] with { Parent = numbers[_nodes[node].Parent] });
        }
    }

    private void Place(int node)
    {
        var slot = HashOf(_nodes[node].Parent, _nodes[node].Edge) >> _shift;
        while (_slots[slot] != Root)
            slot = slot + 1 & (uint)_slots.Length - 1;
        _slots[slot] = node;
    }
}
