namespace StaticSite.Glossary.Mentions;

/// <summary>Finds Cyrillic and Greek letters that hide among Latin ones: they look right, and no search finds them.</summary>
internal static class MixedScripts
{
    public static (char Letter, string Name)? Find(ReadOnlySpan<char> word)
    {
        var hasLatin = false;
        (char, string)? foreign = null;
        foreach (var letter in word)
        {
            if (char.IsAsciiLetter(letter) || letter is >= '\u00C0' and <= '\u024F')
                hasLatin = true;
            else if (letter is >= '\u0400' and <= '\u052F')
                foreign ??= (letter, $"the Cyrillic letter U+{(int)letter:X4}");
            else if (letter is >= '\u0370' and <= '\u03FF' && char.IsLetter(letter))
                foreign ??= (letter, $"the Greek letter U+{(int)letter:X4}");
        }

        return hasLatin ? foreign : null;
    }
}
