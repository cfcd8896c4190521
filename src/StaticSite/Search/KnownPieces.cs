using System.Collections;
using System.Collections.Frozen;

namespace StaticSite.Search;

/// <summary>The pieces with signs that labels have: "c++". In a text, only these are words; "and/or" is not.</summary>
/// <remarks>Texts are read before all labels are known, so their pieces are in the vocabulary and are left out here. Hot:
/// asked for every word of every section.</remarks>
internal sealed class KnownPieces
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _known;

    /// <summary>By number, what the vocabulary had before any page was described.</summary>
    private readonly BitArray _unknown;

    /// <param name="keys">Of the words of all labels.</param>
    public KnownPieces(IEnumerable<string> keys, Vocabulary vocabulary)
    {
        _known = keys.Where(key => WordReader.HasSigns(key)).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        _unknown = new BitArray(vocabulary.Count);
        foreach (var (word, number) in vocabulary.Words())
            _unknown[number] = !Keep(word);
    }

    public bool Keep(ReadOnlySpan<char> key) => !WordReader.HasSigns(key) || _known.Contains(key);

    /// <param name="word">The number of a word in the vocabulary.</param>
    public bool Keep(int word) => !_unknown[word];
}
