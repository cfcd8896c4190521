using System.Globalization;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Search;

/// <summary>Spells a word the one way that its plural, its British spelling and its marks share.</summary>
/// <remarks>The client spells queries by the same rules (<c>keyOf</c> in search-words.js); FORMAT.md lists them. A key need not
/// be a word: it is only ever compared. Hot: runs for every word of the site.</remarks>
internal static class WordKey
{
    /// <summary>The keys of the words of a text, in their order.</summary>
    public static IEnumerable<string> AllOf(string text)
    {
        var keys = new List<string>();
        Span<char> key = stackalloc char[MaxLength];
        var words = new WordReader(text);
        while (words.TryRead(key, out var length))
            keys.Add(key[..length].ToString());
        return keys;
    }

    /// <summary>How long a word may be; what follows is left out.</summary>
    public const int MaxLength = 64;

    /// <summary>Writes the key of a word of letters and digits and returns its length.</summary>
    /// <param name="key">What it has no room for is left out; it never needs more than <see cref="MaxLength"/>.</param>
    public static int Of(ReadOnlySpan<char> word, Span<char> key)
    {
        var length = Fold(word, key);
        if (length <= 3)
            return length;

        length = Singular(key, length);
        return American(key, length);
    }

    private static int Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        if (!Ascii.IsValid(word))
            return FoldMarks(word.ToString(), folded);

        var length = Math.Min(word.Length, folded.Length);
        for (var i = 0; i < length; i++)
            folded[i] = char.IsAsciiLetterUpper(word[i]) ? (char)(word[i] | 0x20) : word[i];
        return length;
    }

    private static int FoldMarks(string word, Span<char> folded)
    {
        var length = 0;
        foreach (var letter in NormalForm.Of(word, NormalizationForm.FormD).ToLowerInvariant())
            if (length < folded.Length && !IsSilent(letter))
                folded[length++] = letter;
        return length;
    }

    private static int Singular(Span<char> key, int length)
    {
        var word = key[..length];
        if (word is [.., 'i', 'e', 's'] && length > 4)
        {
            key[length - 3] = 'y';
            return length - 2;
        }

        if (word is not [.., not ('s' or 'u'), 's'] || word is [.., 'i', 's'] && length > 4)
            return length;

        return length - 1;
    }

    private static int American(Span<char> key, int length)
    {
        var word = key[..length];
        switch (word)
        {
            case [.., 's', 's', 'e'] or [.., 'x', 'e'] or [.., 'c' or 's', 'h', 'e']:
                return length - 1;
            case [.., 'z', 'z', 'e']:
                return length - 2;
            case [.., 't', 'r', 'e']:
                (key[length - 2], key[length - 1]) = ('e', 'r');
                return length;
            case [.., 'o', 'u', 'r'] when length > 5:
                key[length - 2] = 'r';
                return length - 1;
            case [.., 'l', 'l', 'e', 'r' or 'd'] or [.., 'l', 'l', 'i', 'n', 'g']:
                var end = word.LastIndexOf('l');
                word[(end + 1)..].CopyTo(key[end..]);
                return length - 1;
        }

        foreach (var ending in (ReadOnlySpan<string>)["se", "sed", "ser", "sing", "sation"])
            if (length > 6 && word.EndsWith(ending, StringComparison.Ordinal) && word[^(ending.Length + 1)] is 'i' or 'y')
                key[length - ending.Length] = 'z';
        return length;
    }

    private static bool IsSilent(char letter) => letter == '\u00AD' || CharUnicodeInfo.GetUnicodeCategory(letter)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
