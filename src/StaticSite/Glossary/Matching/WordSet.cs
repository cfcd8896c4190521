using System.Numerics;
using System.Text;

namespace StaticSite.Glossary.Matching;

/// <summary>The words of texts, in whatever case they are written, as little as it takes to tell that a label cannot occur
/// among them.</summary>
/// <remarks>It keeps a number for each word, not the word, so it may take one word for another, but never denies one that it
/// has. Texts and labels are cut and spelled as the matcher does it.</remarks>
internal sealed class WordSet
{
    private const ushort Free = 0;

    // Open addressing; at least a quarter is free.
    private ushort[] _numbers = new ushort[16];
    private int _count;

    /// <summary>The numbers of the words that a text has, in their order.</summary>
    public static ushort[] NumbersOf(ReadOnlySpan<char> text)
    {
        var numbers = new List<ushort>();
        var reader = new TokenReader(text);
        while (reader.Read())
            numbers.Add(NumberOf(in reader));
        return [.. numbers];
    }

    public void AddWordsOf(ReadOnlySpan<char> text)
    {
        var reader = new TokenReader(text);
        while (reader.Read())
            Add(NumberOf(in reader));
    }

    public bool HasAll(ReadOnlySpan<ushort> numbers)
    {
        foreach (var number in numbers)
            if (_numbers[SlotOf(number)] == Free)
                return false;
        return true;
    }

    // Equal where the vocabulary of a matcher has one number.
    private static ushort NumberOf(in TokenReader reader)
    {
        if (reader.IsPlain)
            return Shorten(reader.Key);

        using var canonical = new Canonical(reader.Token, stackalloc char[256]);
        return Ascii.IsValid(canonical.Text)
            ? Shorten(TokenReader.KeyOf(canonical.Text))
            : Shorten((uint)string.GetHashCode(canonical.Text, StringComparison.OrdinalIgnoreCase));
    }

    private static ushort Shorten(ulong key) =>
        (ushort)(key * 0x9E3779B97F4A7C15 >> 48) is var number and not Free ? number : (ushort)1;

    private void Add(ushort number)
    {
        var slot = SlotOf(number);
        if (_numbers[slot] != Free)
            return;

        _numbers[slot] = number;
        if (++_count * 4 > _numbers.Length * 3)
            Grow();
    }

    private void Grow()
    {
        var smaller = _numbers;
        _numbers = new ushort[smaller.Length * 2];
        foreach (var number in smaller)
            if (number != Free)
                _numbers[SlotOf(number)] = number;
    }

    /// <summary>Where a number is, or where it would be.</summary>
    private int SlotOf(ushort number)
    {
        var slot = (int)((number * 0x9E3779B1u) >> 32 - BitOperations.Log2((uint)_numbers.Length));
        while (_numbers[slot] != Free && _numbers[slot] != number)
            slot = slot + 1 & _numbers.Length - 1;
        return slot;
    }
}
