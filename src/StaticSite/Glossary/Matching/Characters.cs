using System.Globalization;
using System.Text;

namespace StaticSite.Glossary.Matching;

/// <summary>Sorts characters into kinds.</summary>
internal static class Characters
{
    private const char SoftHyphen = '\u00AD';

    private static readonly CharacterKind[] Ascii = [.. Enumerable.Range(0, 128).Select(c => KindOf(new Rune(c)))];

    /// <summary>The kind of the character at a place, and how many chars it takes.</summary>
    public static CharacterKind KindAt(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        var c = text[index];
        if (c < Ascii.Length)
            return Ascii[c];

        if (!char.IsSurrogate(c))
            return KindOf(new Rune(c));

        if (Rune.DecodeFromUtf16(text[index..], out var rune, out length) == System.Buffers.OperationStatus.Done)
            return KindOf(rune);

        return CharacterKind.Other;
    }

    /// <summary>The kind of the first character from a place on that is not ignored; a text's end is a space.</summary>
    public static CharacterKind KindAfter(ReadOnlySpan<char> text, ref int index)
    {
        for (int length; index < text.Length; index += length)
            if (KindAt(text, index, out length) is var kind and not CharacterKind.Ignored)
                return kind;

        return CharacterKind.Space;
    }

    /// <summary>The kind of the last character before a place that is not ignored, and moves the place to it; a text's
    /// start is a space.</summary>
    public static CharacterKind KindBefore(ReadOnlySpan<char> text, ref int index)
    {
        while (index > 0)
        {
            index -= index > 1 && char.IsSurrogatePair(text[index - 2], text[index - 1]) ? 2 : 1;
            if (KindAt(text, index, out _) is var kind and not CharacterKind.Ignored)
                return kind;
        }

        index = -1;
        return CharacterKind.Space;
    }

    /// <summary>True if a token of only such characters is canonical as it stands.</summary>
    /// <remarks>Spares most words of most languages a call of the Unicode library, which is slow and may allocate. The
    /// marks among them neither compose nor change places with each other. False claims nothing.</remarks>
    public static bool IsSurelyCanonical(char c) => c switch
    {
        SoftHyphen => false,
        < '\u0300' => true,
        >= '\u0388' and <= '\u0482' or >= '\u048A' and <= '\u0590' => true,   // Greek, Cyrillic, Armenian
        >= '\u05D0' and <= '\u05EA' or >= '\u0620' and <= '\u064A' => true,   // Hebrew, Arabic
        >= '\u0904' and <= '\u0939' or >= '\u093D' and <= '\u0950' => true,   // Devanagari
        >= '\u0E01' and <= '\u0E37' or >= '\u0E40' and <= '\u0E4E' => true,   // Thai
        >= '\u1E00' and <= '\u1EFF' => true,                                  // Vietnamese and others
        '’' => false,
        >= '\u2012' and <= '\u20CF' or >= '\u3001' and <= '\u3029' => true,   // punctuation
        >= '\u3041' and <= '\u3096' or >= '\u30A1' and <= '\u30FF' => true,   // Kana
        >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' => true,   // Han, Hangul syllables
        '\uFFFC' => true,
        _ => false,
    };

    private static CharacterKind KindOf(Rune rune) => rune.Value switch
    {
        SoftHyphen => CharacterKind.Ignored,
        '-' or 0x2010 or 0x2011 or 0xFE63 or 0xFF0D or 0x2212 => CharacterKind.Hyphen,
        // Hangul vowels and finals, and the voicing signs of narrow Kana, are letters by category.
        >= 0x1160 and <= 0x11FF or >= 0xD7B0 and <= 0xD7FB or 0xFF9E or 0xFF9F => CharacterKind.Mark,
        _ when Rune.IsWhiteSpace(rune) => CharacterKind.Space,
        _ => Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                => CharacterKind.Word,
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber
                => IsUnbounded(rune.Value) ? CharacterKind.Unbounded : CharacterKind.Word,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
                => CharacterKind.Mark,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.OtherNumber or UnicodeCategory.ConnectorPunctuation
                => CharacterKind.Word,
            _ => CharacterKind.Other,
        },
    };

    /// <summary>The blocks of Han, Kana, Hangul, Thai, Lao, Khmer, Myanmar; asked only about letters.</summary>
    private static bool IsUnbounded(int c) => c is
        >= 0x0E00 and <= 0x0EFF or                                                          // Thai, Lao
        >= 0x1000 and <= 0x109F or >= 0xA9E0 and <= 0xA9FF or >= 0xAA60 and <= 0xAA7F or    // Myanmar
        >= 0x116D0 and <= 0x116FF or                                                        // Myanmar
        >= 0x1100 and <= 0x11FF or >= 0x3131 and <= 0x318E or >= 0xA960 and <= 0xA97F or    // Hangul
        >= 0xAC00 and <= 0xD7FB or >= 0xFFA0 and <= 0xFFDC or                               // Hangul
        >= 0x1780 and <= 0x17FF or                                                          // Khmer
        0x3005 or 0x3007 or >= 0x3021 and <= 0x3029 or >= 0x3031 and <= 0x303C or           // Han, Kana
        >= 0x3041 and <= 0x30FF or >= 0x31F0 and <= 0x31FF or >= 0xFF66 and <= 0xFF9F or    // Kana
        >= 0x1AFF0 and <= 0x1B16F or                                                        // Kana
        >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF or >= 0xF900 and <= 0xFAFF or    // Han
        >= 0x20000 and <= 0x3FFFF;                                                          // Han
}
