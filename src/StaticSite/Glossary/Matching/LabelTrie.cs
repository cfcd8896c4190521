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
    /// <param name="word">A number of the <see cref="Vocabulary"/>.</param>
    /// <param name="isSeparated">True if a space or hyphen stands between this word and the one to its right.</param>
    public int Step(int node, int word, bool isSeparated)
    {
        for (var edge = EdgeOf(word, isSeparated); node != Root; node = _nodes[node].Failure)
            if (Child(node, edge) is var child and not Root)
                return child;

        return _lastWords[word];
    }

    /// <summary>The node of the longest label that starts where the state is, itself perhaps, or the root.</summary>
    public int Longest(int node) => _nodes[node].Longest;

    /// <summary>The node of the next shorter label that starts at the same place, or the root.</summary>
    public int NextShorter(int node) => _nodes[_nodes[node].Failure].Longest;

    /// <summary>The first spelling that ends at a node that <see cref="Longest"/> gave.</summary>
    public int FirstSpelling(int node) => _nodes[node].Spelling;

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
        public int Longest;
        public int Spelling;
    }

    public sealed class Builder
    {
        private readonly List<Node> _nodes = [new Node { Spelling = -1 }];
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

        public LabelTrie Freeze(int words)
        {
            var nodes = _nodes.ToArray();
            var lastWords = new int[words + 1];
            var slots = new int[BitOperations.RoundUpToPowerOf2((uint)nodes.Length + (uint)nodes.Length / 2 + 2)];
            var trie = new LabelTrie(nodes, lastWords, slots);
            for (var node = 1; node < nodes.Length; node++)
                if (nodes[node].Parent == Root)
                    lastWords[nodes[node].Edge >> 1] = node;
                else
                    trie.Place(node);

            foreach (var node in ShallowFirst())
            {
                ref var self = ref nodes[node];
                if (self.Parent != Root)
                    self.Failure = trie.Step(nodes[self.Parent].Failure, self.Edge >> 1, (self.Edge & 1) != 0);
                self.Longest = self.Spelling >= 0 ? node : nodes[self.Failure].Longest;
            }

            return trie;
        }

        private int ChildOf(int parent, int edge)
        {
            if (_children.TryGetValue((parent, edge), out var child))
                return child;

            child = _nodes.Count;
            _nodes.Add(new Node { Parent = parent, Edge = edge, Spelling = -1 });
            _children.Add((parent, edge), child);
            return child;
        }

        /// <summary>All nodes but the root. A node's failure is shallower than it, so it must be known before.</summary>
        private int[] ShallowFirst()
        {
            var depths = new int[_nodes.Count];
            for (var node = 1; node < depths.Length; node++)
                depths[node] = depths[_nodes[node].Parent] + 1;

            var order = Enumerable.Range(0, depths.Length).ToArray();
            Array.Sort(depths, order);
            return order[1..];
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
