using System.Buffers;
using StaticSite.Glossary.Everyday;
using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Tells from the words of a link whether they may be the name of what it leads to.</summary>
internal static class LinkWords
{
    // Longer ones are sentences.
    private const int MostWords = 6;

    // What links say in English that leads somewhere, and does not name it.
    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase)
    {
        "article", "chapter", "click", "definition", "definitions", "description", "detail", "details", "doc", "docs", "documentation", "entry", "explained",
        "explanation", "find", "follow", "glossary", "guide", "info", "information", "learn", "link", "links", "look", "page", "pages", "please", "read",
        "reference", "section", "term", "terms", "visit",
    };

    private static readonly SearchValues<char> SignsOfSentences = SearchValues.Create("[]{}<>|=_`*\uFFFC?!;:\n");

    /// <summary>The words on one line, without an article before them and without a possessive's end.</summary>
    public static string Of(string written, string language)
    {
        var words = WithoutShortForm(string.Join(' ', written.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Trim('"', '“', '”', '.', ',', ':', ';'));
        if (!LanguageTag.IsEnglish(language))
            return words;

        foreach (var article in (string[])["a ", "an ", "the "])
            if (words.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                words = words[article.Length..];
        return words.EndsWith("'s", StringComparison.Ordinal) || words.EndsWith("’s", StringComparison.Ordinal) ? words[..^2] : words;
    }

    // "software as a service (SaaS)": two names, of which the first is meant to be read.
    private static string WithoutShortForm(string words) =>
        words.EndsWith(')') && words.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var bracket && !words.AsSpan(bracket + 2, words.Length - bracket - 3).Contains(' ')
            ? words[..bracket]
            : words;

    /// <summary>False for a sentence, a piece of one, and what links say everywhere: "click here".</summary>
    public static bool MayName(string words, string language)
    {
        var parts = words.Split(' ');
        return words.Any(char.IsLetter) && parts.Length <= MostWords && !words.AsSpan().ContainsAny(SignsOfSentences)
            && !words.Contains(", ", StringComparison.Ordinal) && !words.Contains(". ", StringComparison.Ordinal)
            && !(KindWord.Of(language) is { } kinds && parts.All(word => Leading.Contains(word) || kinds.IsSmall(word)));
    }

    /// <summary>Whether they hold another sign than those that join words.</summary>
    public static bool HasSigns(string words) =>
        words.Any(sign => !char.IsLetterOrDigit(sign) && sign is not (' ' or '-' or '\'' or '’' or '/') && char.GetUnicodeCategory(sign) is not (
            System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark));

    /// <summary>Of which words these may be the regular plural.</summary>
    public static IEnumerable<string> SingularsOf(string words)
    {
        string[] stems = words switch
        {
            [.. var stem, 'i', 'e', 's'] => [stem + "y", words[..^1]],
            [.., 'e', 's'] => [words[..^2], words[..^1]],
            [.., 's'] => [words[..^1]],
            _ => [],
        };
        return stems.Where(stem => stem.Length > 1 && EnglishForms.Of(stem).Contains(words));
    }
}
