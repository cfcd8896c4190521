using System.Globalization;
using System.Text;

namespace StaticSite.Glossary.Matching;

/// <summary>How a word starts.</summary>
internal enum LetterCase : byte
{
    /// <summary>It has no letter, or one that has no case; and the pronoun I, whose capital says nothing.</summary>
    None,
    Small,
    Capital,
}

/// <summary>Reads how words start.</summary>
internal static class LetterCases
{
    /// <summary>The case of the first letter of the word at a place.</summary>
    public static LetterCase At(ReadOnlySpan<char> text, int word)
    {
        var isPronoun = false;
        while (Next(text, ref word) is { } rune)
        {
            if (!Rune.IsLetter(rune))
                continue;
            if (isPronoun)
                return LetterCase.Capital;
            if (rune.Value != 'I')
                return Of(rune);
            isPronoun = true;
        }

        return LetterCase.None;
    }

    /// <summary>True for a capital before a small letter, which no abbreviation has.</summary>
    public static bool IsTitled(ReadOnlySpan<char> text, int word)
    {
        var hasCapital = false;
        while (Next(text, ref word) is { } rune)
        {
            if (hasCapital || Of(rune) != LetterCase.Capital)
                return hasCapital && Of(rune) == LetterCase.Small;
            hasCapital = true;
        }

        return false;
    }

    /// <summary>The case of the word behind a place, if nothing but white space stands between.</summary>
    public static LetterCase Behind(ReadOnlySpan<char> text, int end) => Behind(text, end, out _);

    /// <inheritdoc cref="Behind(ReadOnlySpan{char}, int)"/>
    /// <param name="word">Where that word starts; the end of the text if there is none.</param>
    public static LetterCase Behind(ReadOnlySpan<char> text, int end, out int word)
    {
        word = text.Length;
        var kind = Characters.KindAfter(text, ref end);
        if (kind != CharacterKind.Space)
            return LetterCase.None;

        while (kind == CharacterKind.Space && end < text.Length)
        {
            end++;
            kind = Characters.KindAfter(text, ref end);
        }

        if (kind != CharacterKind.Word)
            return LetterCase.None;

        word = end;
        return At(text, end);
    }

    /// <summary>True for words with a small letter and no capital.</summary>
    public static bool AreSmall(ReadOnlySpan<char> words)
    {
        var hasSmall = false;
        foreach (var rune in words.EnumerateRunes())
            if (Of(rune) is var letter and not LetterCase.None)
            {
                if (letter == LetterCase.Capital)
                    return false;
                hasSmall = true;
            }

        return hasSmall;
    }

    /// <summary>The letter or digit at a place in a word, behind which the place then is; marks are passed over. Null at the word's end.</summary>
    private static Rune? Next(ReadOnlySpan<char> text, ref int place)
    {
        while (place < text.Length && Characters.KindAt(text, place, out var length) is var kind and (CharacterKind.Word or CharacterKind.Mark or CharacterKind.Ignored))
        {
            Rune.DecodeFromUtf16(text[place..], out var rune, out _);
            place += length;
            if (kind == CharacterKind.Word)
                return rune;
        }

        return null;
    }

    private static LetterCase Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => LetterCase.Capital,
        UnicodeCategory.LowercaseLetter => LetterCase.Small,
        _ => LetterCase.None,
    };
}
