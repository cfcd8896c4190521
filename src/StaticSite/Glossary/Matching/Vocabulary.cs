using System.Numerics;
using System.Text;

namespace StaticSite.Glossary.Matching;

/// <summary>The words of all labels, each with a number from 1 on, in whatever case they are written.</summary>
internal sealed class Vocabulary
{
    public const int Unknown = 0;

    private readonly string[] _words;

    // An ASCII word's hash in the upper half, its number in the lower; zero is a free slot. Half of them are free, so
    // the most common answer, that a word is in no label, takes one look.
    private readonly ulong[] _plain;
    private readonly int _shift;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _others;

    /// <param name="words">Canonical words; the first has the number 1, and no two differ by case alone.</param>
    public Vocabulary(IReadOnlyCollection<string> words)
    {
        _words = ["", .. words];
        _plain = new ulong[BitOperations.RoundUpToPowerOf2((uint)_words.Length * 2)];
        _shift = 32 - BitOperations.Log2((uint)_plain.Length);
        var others = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var number = 1; number < _words.Length; number++)
            if (Ascii.IsValid(_words[number]))
                Add(number, TokenReader.HashOf(_words[number]));
            else
                others.Add(_words[number], number);

        others.TrimExcess();
        _others = others.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The number of the token just read, or <see cref="Unknown"/>.</summary>
    public int Find(in TokenReader reader) =>
        reader.IsPlain ? Find(reader.Token, reader.Hash) : FindOther(reader.Token);

    private int FindOther(ReadOnlySpan<char> token)
    {
        using var canonical = new Canonical(token, stackalloc char[256]);
        return Ascii.IsValid(canonical.Text)
            ? Find(canonical.Text, TokenReader.HashOf(canonical.Text))
            : _others.TryGetValue(canonical.Text, out var number) ? number : Unknown;
    }

    private int Find(ReadOnlySpan<char> ascii, uint hash)
    {
        var slots = _plain;
        for (var slot = hash >> _shift; ; slot = slot + 1 & (uint)slots.Length - 1)
        {
            var (found, number) = ((uint)(slots[slot] >> 32), (int)slots[slot]);
            if (number == Unknown)
                return Unknown;
            if (found == hash && ascii.Equals(_words[number], StringComparison.OrdinalIgnoreCase))
                return number;
        }
    }

    private void Add(int number, uint hash)
    {
        var slot = hash >> _shift;
        while (_plain[slot] != 0)
            slot = slot + 1 & (uint)_plain.Length - 1;
        _plain[slot] = (ulong)hash << 32 | (uint)number;
    }
}
