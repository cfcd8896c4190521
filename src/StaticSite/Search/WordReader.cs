using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace StaticSite.Search;

/// <summary>Walks over the words of a text: runs of letters, digits and marks. "B.P.O." is one word, and a possessive
/// is not part of its word. Behind the words of a piece with signs in it comes the piece: "c", "c++". Hot: allocates
/// nothing for plain texts.</summary>
internal ref struct WordReader(ReadOnlySpan<char> text)
{
    // Of a sentence and not of the word before them.
    private const string SentenceMarks = ".,;:!?…。、，．！？；：।؟،؛";
    private const char SoftHyphen = '\u00AD';

    // Crosses out the sign before it, which is another sign then: "=" and this are "≠".
    private const char Stroke = '\u0338';

    private readonly ReadOnlySpan<char> _text = text;
    private int _next;
    private int _piece;
    private bool _hasSigns;

    /// <summary>Reads the next word's key.</summary>
    /// <param name="key">Has room for <see cref="WordKey.MaxLength"/>.</param>
    /// <param name="length">Of the key; never zero.</param>
    public bool TryRead(scoped Span<char> key, out int length)
    {
        while (_next < _text.Length)
        {
            if (LetterAt(_text, _next) > 0)
                length = ReadWord(_text, ref _next, key);
            else if (EndsPiece())
                length = EndPiece(key);
            else
                length = SkipSign();
            if (length > 0)
                return true;
        }

        length = EndPiece(key);
        return length > 0;
    }

    /// <summary>Whether a key is a piece's and not a word's.</summary>
    public static bool HasSigns(ReadOnlySpan<char> key)
    {
        for (int i = 0, step; i < key.Length; i += step)
            if ((step = LetterAt(key, i)) == 0)
                return true;
        return false;
    }

    private int SkipSign()
    {
        if (_next > _piece && IsPossessive(_text[_next..]))
            _next += 2;
        else
            (_next, _hasSigns) = (_next + 1, true);
        return 0;
    }

    /// <summary>True for white space, and for a hyphen that joins words.</summary>
    private readonly bool EndsPiece() => char.IsWhiteSpace(_text[_next])
        || IsHyphen(_text[_next]) && _next > 0 && _next + 1 < _text.Length
        && Joins(_text[_next - 1]) && Joins(_text[_next + 1]);

    private int EndPiece(scoped Span<char> key)
    {
        var length = _hasSigns ? Spell(Trim(_text[_piece.._next]), key) : 0;
        _next = Math.Min(_next + 1, _text.Length);
        (_piece, _hasSigns) = (_next, false);
        return length;
    }

    /// <summary>A piece without the quotes and brackets around it and the marks of a sentence behind it, or a piece of
    /// nothing else as it is.</summary>
    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> piece)
    {
        var (start, end) = (0, piece.Length);
        while (start < end && Embraces(piece[start]))
            start++;
        while (end > start && (Embraces(piece[end - 1]) || SentenceMarks.Contains(piece[end - 1])))
            end--;
        return start < end ? piece[start..end] : piece;
    }

    /// <summary>The keys of a piece's words with the signs where they stand; nothing if there are no signs.</summary>
    private static int Spell(ReadOnlySpan<char> piece, Span<char> key)
    {
        if (piece.Length > WordKey.MaxLength || !HasSigns(piece))
            return 0;

        var length = 0;
        for (var next = 0; next < piece.Length;)
            if (LetterAt(piece, next) > 0)
                length += ReadWord(piece, ref next, key[length..]);
            else if (next > 0 && IsPossessive(piece[next..]))
                next += 2;
            else
                length += SpellSign(piece[next++], key[length..]);

        // The dots of "U.S." are none of its signs.
        return HasSigns(key[..length]) ? length : 0;
    }

    private static int SpellSign(char sign, Span<char> key)
    {
        // Half a character is copied as it is, and the Unicode library throws at what is none.
        var spelled = sign < '\u0080' || char.IsSurrogate(sign) || sign > '\uFFFD' ? [sign]
            : IsHyphen(sign) ? "-"
            : sign == '’' ? "'"
            : sign.ToString().Normalize(NormalizationForm.FormD).AsSpan();
        spelled = spelled[..Math.Min(spelled.Length, key.Length)];
        spelled.CopyTo(key);
        return spelled.Length;
    }

    private static int ReadWord(ReadOnlySpan<char> text, ref int next, Span<char> key)
    {
        if (DottedLength(text[next..]) is var dotted and > 0)
            return ReadDotted(text, ref next, dotted, key);

        var start = next;
        while (next < text.Length && LetterAt(text, next) is var step and > 0)
            next += step;
        return WordKey.Of(text[start..next], key);
    }

    /// <summary>How far an abbreviation with a dot behind each letter reaches, or zero.</summary>
    private static int DottedLength(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end + 2 < text.Length && char.IsLetter(text[end]) && text[end + 1] == '.' && char.IsLetter(text[end + 2])
               && (end + 3 == text.Length || LetterAt(text, end + 3) == 0))
            end += 2;
        return end == 0 ? 0 : end + 1;
    }

    private static int ReadDotted(ReadOnlySpan<char> text, ref int next, int dotted, Span<char> key)
    {
        Span<char> letters = stackalloc char[WordKey.MaxLength];
        var count = 0;
        for (var i = 0; i < dotted && count < letters.Length; i += 2)
            letters[count++] = text[next + i];
        next += dotted;
        return WordKey.Of(letters[..count], key);
    }

    private static bool IsPossessive(ReadOnlySpan<char> text) =>
        text is ['\'' or '’', 's' or 'S', ..] && (text.Length == 2 || LetterAt(text, 2) == 0);

    /// <summary>How many chars the letter, digit, mark or soft hyphen at a place takes; zero if it is another sign.</summary>
    /// <remarks>Asked of every sign of the site, most of them ASCII.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int LetterAt(ReadOnlySpan<char> text, int index) => text[index] is < '\u0080' and var letter
        ? char.IsAsciiLetterOrDigit(letter) ? 1 : 0
        : LetterBeyondAscii(text, index);

    private static int LetterBeyondAscii(ReadOnlySpan<char> text, int index)
    {
        var letter = text[index];
        if (letter is SoftHyphen or Stroke)
            return letter == SoftHyphen ? 1 : 0;
        if (!char.IsSurrogate(letter))
            return IsLetter(char.GetUnicodeCategory(letter)) ? 1 : 0;

        return Rune.DecodeFromUtf16(text[index..], out var rune, out var length) == OperationStatus.Done
               && IsLetter(Rune.GetUnicodeCategory(rune)) ? length : 0;
    }

    private static bool IsLetter(UnicodeCategory category) => category <= UnicodeCategory.OtherNumber;

    private static bool Embraces(char sign) => sign is '"' or '\'' or '¿' or '¡' || char.GetUnicodeCategory(sign) is UnicodeCategory.OpenPunctuation
        or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;

    private static bool IsHyphen(char sign) => sign is '-' or '\u2010' or '\u2011' or '\uFE63' or '\uFF0D' or '\u2212';

    private static bool Joins(char beside) => !char.IsWhiteSpace(beside) && !IsHyphen(beside);
}
