using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Tells whether words spell a short form by their first letters.</summary>
internal static class Initials
{
    // These give no letter, or do.
    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "as", "at", "by", "de", "der", "des", "die", "du", "et", "for", "für", "in", "la", "le", "of", "on", "or", "per", "the", "to", "und", "van", "von", "with",
    };

    /// <summary>The short form in the singular, if a word is one; else null.</summary>
    public static string? ShortForm(string word)
    {
        if (word is [.. var stem, 's'] && stem.Length >= 2 && char.IsUpper(stem[^1]))
            word = stem;
        return word.Length is >= 2 and <= 8 && word.All(char.IsLetter) && char.IsUpper(word[0]) && word.Count(char.IsUpper) * 2 > word.Length ? word : null;
    }

    /// <summary>Where the words start, at the end of some, that spell a short form; null if none do.</summary>
    /// <param name="words">With their letters as a text has them.</param>
    public static int? StartOf(IReadOnlyList<string> words, string shortForm)
    {
        var letter = shortForm.Length - 1;
        for (var i = words.Count - 1; i >= 0; i--)
            if (StartsWith(words[i], shortForm[letter]))
            {
                if (letter-- == 0)
                    return i;
            }
            else if (letter == shortForm.Length - 1 || !Small.Contains(words[i]))
            {
                return null;
            }

        return null;
    }

    private static bool StartsWith(string word, char letter) => word.Length > 0 && char.ToUpperInvariant(word[0]) == char.ToUpperInvariant(letter) && LetterCases.At(word, 0) != LetterCase.None;
}
