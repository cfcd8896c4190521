using StaticSite.Engine;

namespace StaticSite.Search;

/// <summary>Numbers the words of the site as they are met, by any thread. The numbers depend on who comes first, so they
/// never leave memory.</summary>
/// <remarks>Hot: every word of the site is looked up. A look-up takes no lock: a slot's word is written last, and a full
/// table is replaced by a larger copy.</remarks>
internal sealed class Vocabulary
{
    /// <summary>Of all words that were met so far.</summary>
    public static Fact<Vocabulary> Fact { get; } = new("vocabulary");

    private readonly Lock _adding = new();
    private volatile Slot[] _slots;
    private volatile int _count;

    public Vocabulary()
        : this(new Slot[1 << 12], 0)
    {
    }

    private Vocabulary(Slot[] slots, int count) => (_slots, _count) = (slots, count);

    private struct Slot
    {
        public string? Word;
        public int Hash;
        public int Number;
    }

    /// <summary>One more than the highest number.</summary>
    public int Count => _count;

    /// <summary>The words that there are now, with their numbers, for whoever goes through all of them: while a preview shows one
    /// edition of a site, the next is composed, and adds to the same words.</summary>
    public Vocabulary Copy()
    {
        lock (_adding)
            return new Vocabulary((Slot[])_slots.Clone(), _count);
    }

    public int NumberOf(ReadOnlySpan<char> word)
    {
        var hash = string.GetHashCode(word);
        ref var slot = ref Find(_slots, word, hash, out var isKnown);
        return isKnown ? slot.Number : Add(word, hash);
    }

    /// <summary>Every word with its number, in ordinal order. Nobody may add words meanwhile.</summary>
    public KeyValuePair<string, int>[] Sorted()
    {
        var words = Words().ToArray();
        Array.Sort(words, (left, right) => string.CompareOrdinal(left.Key, right.Key));
        return words;
    }

    /// <summary>Every word with its number, in no order that means anything. Nobody may add words meanwhile.</summary>
    public IEnumerable<KeyValuePair<string, int>> Words()
    {
        foreach (var slot in _slots)
            if (slot.Word is { } word)
                yield return KeyValuePair.Create(word, slot.Number);
    }

    /// <summary>The slot of a word, or the free one where it would go. At least half are free.</summary>
    /// <param name="isKnown">Whether the word was there. Ask this and not the slot: another word may have taken it since.</param>
    private static ref Slot Find(Slot[] slots, ReadOnlySpan<char> word, int hash, out bool isKnown)
    {
        for (var place = hash; ; place++)
        {
            ref var slot = ref slots[place & (slots.Length - 1)];
            var known = Volatile.Read(ref slot.Word);
            isKnown = known is not null && slot.Hash == hash && word.SequenceEqual(known);
            if (isKnown || known is null)
                return ref slot;
        }
    }

    private int Add(ReadOnlySpan<char> word, int hash)
    {
        lock (_adding)
        {
            // Another thread may have been faster.
            ref var slot = ref Find(_slots, word, hash, out var isKnown);
            if (isKnown)
                return slot.Number;

            if (_count * 2 >= _slots.Length)
            {
                _slots = Grown(_slots);
                slot = ref Find(_slots, word, hash, out _);
            }

            (slot.Hash, slot.Number) = (hash, _count++);
            Volatile.Write(ref slot.Word, word.ToString());
            return slot.Number;
        }
    }

    private static Slot[] Grown(Slot[] slots)
    {
        var larger = new Slot[slots.Length * 2];
        foreach (var slot in slots)
            if (slot.Word is { } word)
                Find(larger, word, slot.Hash, out _) = slot;
        return larger;
    }
}
