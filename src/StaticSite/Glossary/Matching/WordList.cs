using System.Collections.Frozen;

namespace StaticSite.Glossary.Matching;

/// <summary>Some words of a language, in any case.</summary>
/// <remarks>Asked at each mention, so it allocates nothing. Any number of threads may ask.</remarks>
internal readonly struct WordList(string[] words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words =
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Has(ReadOnlySpan<char> word) => _words.Contains(word);
}
