using System.Diagnostics;
using System.Globalization;

namespace StaticSite.Glossary.Matching;

/// <summary>Cuts a text into tokens: words, characters of scripts without spaces, other characters.</summary>
/// <remarks>White space is no token, nor is a hyphen inside a word: they separate the next token from the one before.
/// Labels and texts are cut by the same reader, so that they meet.</remarks>
internal ref struct TokenReader(ReadOnlySpan<char> text)
{
    // For each ASCII character of a word its lower case, for the others zero.
    private static ReadOnlySpan<byte> WordCharacters =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        (byte)'0', (byte)'1', (byte)'2', (byte)'3', (byte)'4', (byte)'5', (byte)'6', (byte)'7', (byte)'8', (byte)'9',
        0, 0, 0, 0, 0, 0, 0,
        (byte)'a', (byte)'b', (byte)'c', (byte)'d', (byte)'e', (byte)'f', (byte)'g', (byte)'h', (byte)'i',
        (byte)'j', (byte)'k', (byte)'l', (byte)'m', (byte)'n', (byte)'o', (byte)'p', (byte)'q', (byte)'r',
        (byte)'s', (byte)'t', (byte)'u', (byte)'v', (byte)'w', (byte)'x', (byte)'y', (byte)'z',
        0, 0, 0, 0, (byte)'_', 0,
        (byte)'a', (byte)'b', (byte)'c', (byte)'d', (byte)'e', (byte)'f', (byte)'g', (byte)'h', (byte)'i',
        (byte)'j', (byte)'k', (byte)'l', (byte)'m', (byte)'n', (byte)'o', (byte)'p', (byte)'q', (byte)'r',
        (byte)'s', (byte)'t', (byte)'u', (byte)'v', (byte)'w', (byte)'x', (byte)'y', (byte)'z',
        0, 0, 0, 0, 0,
    ];

    // Eight ASCII characters leave this bit free.
    private const ulong Shared = 1ul << 63;

    private readonly ReadOnlySpan<char> _text = text;
    private int _next;

    /// <summary>Where the token starts and ends in the raw text.</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>True if white space or a hyphen stands between this token and the one before.</summary>
    public bool IsSeparated { get; private set; }

    /// <summary>True if the token is ASCII as it stands, so that its <see cref="Key"/> is set.</summary>
    public bool IsPlain { get; private set; }

    /// <summary>The <see cref="KeyOf"/> a plain token.</summary>
    public ulong Key { get; private set; }

    public readonly ReadOnlySpan<char> Token => _text[Start..End];

    /// <summary>A number for an ASCII token, the same for both cases of its letters.</summary>
    /// <remarks>Up to eight characters, each token has its own; a longer one may share it.</remarks>
    public static ulong KeyOf(ReadOnlySpan<char> ascii)
    {
        var key = 0ul;
        var length = 0;
        foreach (var c in ascii)
            key = Add(key, WordCharacters[c] is var folded and not 0 ? folded : c, length++);
        return length > 8 ? key | Shared : key;
    }

    /// <summary>True if several tokens may have the key.</summary>
    public static bool IsShared(ulong key) => key >= Shared;

    // Runs over every character of the site.
    public bool Read()
    {
        var text = _text;
        var next = _next;
        IsSeparated = false;
        while ((uint)next < (uint)text.Length)
        {
            var c = text[next];
            if (c < WordCharacters.Length && WordCharacters[c] != 0)
            {
                ReadPlainWord(next);
                return true;
            }

            if (c == ' ')
            {
                IsSeparated = true;
                next++;
                continue;
            }

            var kind = Characters.KindAt(text, next, out var length);
            if (kind == CharacterKind.Space || kind == CharacterKind.Hyphen && IsSeparator(next))
                IsSeparated = true;
            else if (kind != CharacterKind.Ignored)
            {
                ReadRare(kind, next, length);
                return true;
            }

            next += length;
        }

        _next = next;
        return false;
    }

    private static ulong Add(ulong key, uint character, int index) =>
        index < 8 ? key << 8 | character : (key ^ character) * 0x9E3779B97F4A7C15;

    private void ReadPlainWord(int start)
    {
        var text = _text;
        var next = start;
        var key = 0ul;
        while ((uint)next < (uint)text.Length && text[next] is var c && c < WordCharacters.Length
               && WordCharacters[c] is var folded and not 0)
        {
            key = Add(key, folded, next - start);
            next++;
        }

        Start = start;
        End = _next = next;
        Key = next - start > 8 ? key | Shared : key;
        IsPlain = true;
        if ((uint)next < (uint)text.Length && text[next] > 127)
            ReadRest(isWord: true);
    }

    private void ReadRare(CharacterKind kind, int start, int length)
    {
        Start = start;
        End = _next = start + length;
        IsPlain = _text[start] < 128;
        Key = _text[start];
        if (kind is CharacterKind.Word or CharacterKind.Mark)
            ReadRest(isWord: true);
        else if (kind == CharacterKind.Unbounded)
            ReadRest(isWord: false);
        else if (_next < _text.Length && _text[_next] >= '\u0300')
            ReadComposingMark();
    }

    /// <summary>Adds what belongs to the token from here on: marks, and further letters and digits of a word.</summary>
    private void ReadRest(bool isWord)
    {
        for (int length; _next < _text.Length; _next += length)
        {
            var kind = Characters.KindAt(_text, _next, out length);
            if (kind == CharacterKind.Ignored)
                continue;

            if (kind != CharacterKind.Mark && !(isWord && kind == CharacterKind.Word))
                return;

            End = _next + length;
            IsPlain = false;
        }
    }

    /// <summary>Some signs become another sign with a mark: <c>=</c> and U+0338 are <c>≠</c>.</summary>
    private void ReadComposingMark()
    {
        if (Characters.KindAt(_text, _next, out var length) != CharacterKind.Mark)
            return;

        using var composed = new Canonical(_text[Start..(_next + length)], stackalloc char[16]);
        if (composed.Text.Length > 1)
            return;

        End = _next += length;
        IsPlain = false;
    }

    /// <summary>True for a hyphen that holds a phrase together, so that a space might stand there as well.</summary>
    private readonly bool IsSeparator(int hyphen)
    {
        var (before, after) = (hyphen, hyphen + 1);
        return Holds(Characters.KindBefore(_text, ref before), before)
            && Holds(Characters.KindAfter(_text, ref after), after);
    }

    private readonly bool Holds(CharacterKind kind, int index) => kind switch
    {
        CharacterKind.Space or CharacterKind.Hyphen => false,
        CharacterKind.Other => _text[index] is not ('"' or '\'') && char.GetUnicodeCategory(_text[index]) is not (
            UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.DashPunctuation or
            UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation),
        CharacterKind.Ignored => throw new UnreachableException(),
        _ => true,
    };
}
