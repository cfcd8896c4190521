using System.Runtime.InteropServices;
using StaticSite.Engine;

namespace StaticSite.Glossary.Everyday;

/// <summary>How often a page uses labels of one word that may be everyday words. Filled while the page is composed, and never
/// changed afterwards.</summary>
internal sealed class WordUses : IObservation
{
    private readonly Dictionary<UsedWord, int> _counts = [];

    /// <summary>Each word, apart for each word before it, and how often the page has it.</summary>
    public IReadOnlyDictionary<UsedWord, int> Counts => _counts;

    public void Add(UsedWord word) => CollectionsMarshal.GetValueRefOrAddDefault(_counts, word, out _)++;
}
