using System.Buffers;

namespace StaticSite.Glossary.Matching;

/// <summary>The regular English plural of a label, and the singular of one that is a plural, where there surely is one.</summary>
/// <remarks>
/// A missing form costs an author a line under <c>forms</c>, a wrong one links what nobody meant. So a label that may
/// be a plural, a verb, an adjective or a stuff has no form, and irregular ones are the author's.
/// </remarks>
internal static class EnglishForms
{
    // Stuffs, which have no plural, and words whose form with an s is more often a verb.
    private static readonly HashSet<string> Uncountable = new(StringComparer.OrdinalIgnoreCase)
    {
        "access", "advice", "equipment", "expertise", "feedback", "hardware", "help", "information", "knowledge",
        "labor", "labour", "middleware", "money", "personnel", "research", "software", "staff", "support", "work",
        "abroad", "data", "media", "people", "criteria", "phenomena", "children", "men", "women", "versus",
        "wireless",
    };

    // They end as a plural does and are none, or mean another thing than many of the singular.
    private static readonly HashSet<string> PluralOnly = new(StringComparer.OrdinalIgnoreCase)
    {
        "always", "besides", "credentials", "customs", "earnings", "funds", "goods", "headquarters", "means", "news", "odds", "perhaps", "premises",
        "proceeds", "sales", "savings", "series", "species", "sometimes", "terms", "thanks", "towards", "works",
    };

    private static readonly HashSet<string> Prepositions = new(StringComparer.OrdinalIgnoreCase)
    {
        "as", "at", "by", "for", "from", "in", "into", "of", "on", "out", "over", "per", "the", "through", "to",
        "under", "via", "with", "within", "without",
    };

    private static readonly HashSet<string> WithSibilant = new(StringComparer.OrdinalIgnoreCase)
    {
        "alias", "atlas", "bias", "canvas", "gas", "lens",
    };

    private static readonly HashSet<string> WithOes = new(StringComparer.OrdinalIgnoreCase)
    {
        "cargo", "echo", "embargo", "hero", "potato", "tomato", "veto",
    };

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    /// <summary>Whether a word is a stuff, which has no plural, or mostly a verb where it has an s.</summary>
    public static bool IsUncountable(string word) => Uncountable.Contains(word);

    /// <summary>The derived forms, without the label itself: none or one.</summary>
    public static IEnumerable<string> Of(string label) => PluralOf(label) is { } plural ? [plural] : [];

    /// <summary>The singular of a label that is a plural, or null: everybody knows the word, and its plural is the label again.</summary>
    public static string? SingularOf(string label)
    {
        var start = label.Length;
        while (start > 0 && char.IsAsciiLetter(label[start - 1]))
            start--;
        var word = label[start..];
        if (word.Length < 4 || word[^1] != 's' || word.EndsWith("ics", StringComparison.OrdinalIgnoreCase) || PluralOnly.Contains(word) || Spelling.IsBoundByCase(word))
            return null;

        string[] singulars = word.EndsWith("ies", StringComparison.OrdinalIgnoreCase) ? [word[..^3] + "y", word[..^1]] : [word[..^1], word[..^2]];
        return singulars.FirstOrDefault(singular => singular.Length > 2 && PluralOf(label[..start] + singular) == label
            && EverydayWords.Of("en")!.ClassOf(singular) != WordClass.Rare) is { } only ? label[..start] + only : null;
    }

    private static string? PluralOf(string label)
    {
        // Of "centre of excellence" or "cost per call" the first noun has the plural.
        foreach (var preposition in (string[])[" of ", " for ", " per "])
            if (label.IndexOf(preposition, StringComparison.OrdinalIgnoreCase) is > 0 and var end)
                return PluralOf(label[..end]) is { } head ? head + label[end..] : null;

        var start = label.Length;
        while (start > 0 && (char.IsAsciiLetterOrDigit(label[start - 1]) || label[start - 1] >= '\u0080'))
            start--;

        // "log in" is a verb, "work from home" and "follow-the-sun" have no plural, but "buy-in" is a noun.
        var words = label.Split(' ');
        if (words[1..].Any(Prepositions.Contains) || words[^1].Split('-')[..^1].Any(Prepositions.Contains))
            return null;

        return PluralOfWord(label[start..]) is { } plural ? label[..start] + plural : null;
    }

    private static string? PluralOfWord(string word) => word switch
    {
        // The plural of "A" would be "As", which matches every "as".
        "" or [_] => null,
        [.., not (>= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= 'à' and <= 'ɏ')] => null,
        [.., 'S'] => null,
        [.., >= 'A' and <= 'Z'] => word + "s",
        _ when Uncountable.Contains(word) => null,
        _ when WithSibilant.Contains(word) || WithOes.Contains(word) => word + "es",
        _ => PluralByEnding(word),
    };

    private static string? PluralByEnding(string word) => word.ToLowerInvariant() switch
    {
        [.., 's', 'i', 's'] or [.., 'x', 'i', 's'] => word[..^2] + "es",

        // No nouns, or not to be counted: wireless, readiness, synchronous, analytics, caching, managed, inshore.
        "business" or "witness" or "weakness" or "illness" => word + "es",
        [.., 'n', 'e', 's', 's'] or [.., 'l', 'e', 's', 's'] => null,
        [.., 'o', 'u', 's'] => null,
        [.., 's', 's'] or [.., 'u', 's'] => word + "es",
        [.., 's'] => null,
        [.. var stem, 'i', 'n', 'g'] when HasVowel(stem) => null,
        [.. var stem, 'e', 'd'] when HasVowel(stem) && stem is not [.., 'e'] => null,
        [.., 'f', 'u', 'l'] or [.., 'w', 'a', 'r', 'e'] or [_, .., 's', 'h', 'o', 'r', 'e'] => null,

        // Irregular, so the author's: half, knife, leaf, loaf, salesman, child, foot, mouse.
        [.., 'l', 'f'] or [.., 'f', 'e'] or [.., 'e', 'a', 'f'] or [.., 'o', 'a', 'f'] => null,
        "human" => word + "s",
        [.., 'm', 'a', 'n'] or [.., 'c', 'h', 'i', 'l', 'd'] or "foot" or "tooth" or "mouse" or "goose" => null,

        // Here ch sounds like k.
        [.., 't', 'e', 'c', 'h'] or "epoch" or "stomach" or "monarch" => word + "s",

        [.., 'c' or 's', 'h'] or [.., 'x'] => word + "es",
        [.., 'i', 'z'] => word + "zes",
        [.., 'z'] => word + "es",
        [.., 'q', 'u', 'y'] => word[..^1] + "ies",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => word[..^1] + "ies",
        _ => word + "s",
    };

    private static bool HasVowel(string stem) => stem.AsSpan().ContainsAny(Vowels);
}
