using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Glossary.Matching;

/// <summary>The words of texts, in whatever case they are written, as little as it takes to tell that a label cannot occur
/// among them.</summary>
/// <remarks>It keeps a number for each word, not the word, so it may take one word for another, but never denies one that it
/// has. Texts and labels are cut and spelled as the matcher does it.</remarks>
internal sealed class WordSet : IGathered
{
    private const ushort Free = 0;

    // Open addressing; at least a quarter is free.
    private ushort[] _numbers = new ushort[16];
    private int _count;

    // Numbers as letters, in an order that does not depend on how they came.
    public string Key
    {
        get
        {
            var numbers = _numbers.Where(number => number != Free).ToArray();
            Array.Sort(numbers);
            return new string(MemoryMarshal.Cast<ushort, char>(numbers));
        }
    }

    /// <summary>A set as it was noted, or the text that it became.</summary>
    public static WordSet Of(object key)
    {
        if (key is WordSet same)
            return same;

        var words = new WordSet();
        foreach (var number in (string)key)
            words.Add(number);
        return words;
    }

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
            : Shorten(HashOf(canonical.Text));
    }

    // The same in every process, and for all spellings that differ by case alone.
    private static ulong HashOf(ReadOnlySpan<char> word)
    {
        Span<char> upper = word.Length <= 256 ? stackalloc char[256] : new char[word.Length];
        upper = upper[..word.ToUpperInvariant(upper)];
        var hash = 14695981039346656037;
        foreach (var letter in upper)
            hash = (hash ^ letter) * 1099511628211;
        return hash;
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
