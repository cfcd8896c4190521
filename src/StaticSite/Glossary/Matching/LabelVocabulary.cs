using System.Numerics;
using System.Text;

namespace StaticSite.Glossary.Matching;

/// <summary>The words of all labels, each with a number from 1 on, in whatever case they are written.</summary>
internal sealed class LabelVocabulary
{
    public const int Unknown = 0;

    private readonly string[] _words;

    // The keys of the ASCII words, zero where free, and beside them the words' numbers. At least half are free, so
    // the most common answer, that a word is in no label, takes one look.
    private readonly ulong[] _keys;
    private readonly int[] _numbers;
    private readonly int _shift;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _others;

    /// <param name="words">Canonical words; the first has the number 1, and no two differ by case alone.</param>
    public LabelVocabulary(IReadOnlyCollection<string> words)
    {
        _words = ["", .. words];
        _keys = new ulong[BitOperations.RoundUpToPowerOf2((uint)_words.Length * 2)];
        _numbers = new int[_keys.Length];
        _shift = 64 - BitOperations.Log2((uint)_keys.Length);
        var others = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        for (var number = 1; number < _words.Length; number++)
            if (Ascii.IsValid(_words[number]))
                Add(TokenReader.KeyOf(_words[number]), number);
            else
                others.Add(_words[number], number);

        others.TrimExcess();
        _others = others.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The number of the token just read, or <see cref="Unknown"/>.</summary>
    public int Find(in TokenReader reader) =>
        reader.IsPlain ? Find(reader.Token, reader.Key) : FindOther(reader.Token);

    private int FindOther(ReadOnlySpan<char> token)
    {
        using var canonical = new Canonical(token, stackalloc char[256]);
        return Ascii.IsValid(canonical.Text)
            ? Find(canonical.Text, TokenReader.KeyOf(canonical.Text))
            : _others.TryGetValue(canonical.Text, out var number) ? number : Unknown;
    }

    private int Find(ReadOnlySpan<char> ascii, ulong key)
    {
        var keys = _keys;
        for (var slot = SlotOf(key); ; slot = slot + 1 & keys.Length - 1)
        {
            if (keys[slot] == 0)
                return Unknown;
            if (keys[slot] == key && (!TokenReader.IsShared(key) || IsWord(_numbers[slot], ascii)))
                return _numbers[slot];
        }
    }

    private bool IsWord(int number, ReadOnlySpan<char> ascii) =>
        ascii.Equals(_words[number], StringComparison.OrdinalIgnoreCase);

    private void Add(ulong key, int number)
    {
        var slot = SlotOf(key);
        while (_keys[slot] != 0)
            slot = slot + 1 & _keys.Length - 1;
        (_keys[slot], _numbers[slot]) = (key, number);
    }

    private int SlotOf(ulong key) => (int)(key * 0x9E3779B97F4A7C15 >> _shift);
}
