using System.Buffers;
using System.Collections.Frozen;

namespace StaticSite.Import.Texts;

/// <summary>Parts a text into its first sentence and the rest.</summary>
internal static class FirstSentence
{
    private static readonly FrozenSet<string> Abbreviations = new[]
    {
        "e.g", "i.e", "eg", "ie", "etc", "vs", "v", "cf", "al", "approx", "ca", "no", "nr", "dr", "mr", "mrs", "ms", "prof", "st", "inc",
        "ltd", "co", "corp", "u.s", "u.k", "fig", "sec", "resp", "incl", "excl", "viz", "jr", "sr", "dept", "est", "max", "min", "abbr", "a.k.a", "aka",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> BeforeWords = SearchValues.Create(" \n\t([\"'/");

    /// <returns>The sentence without its full stop, and what follows; both trimmed.</returns>
    public static (string Sentence, string Further) Split(string text)
    {
        var end = EndOf(text);
        var sentence = text[..end].Trim();
        return (sentence.EndsWith('.') && !EndsWithAbbreviation(sentence) ? sentence[..^1].TrimEnd() : sentence, text[end..].Trim());
    }

    private static int EndOf(string text)
    {
        var (brackets, code) = (0, false);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '`':
                    code = !code && text.IndexOf('`', i + 1) > i;
                    break;
                case '(' or '[' when !code:
                    brackets++;
                    break;
                case ')' or ']' when !code && brackets > 0:
                    brackets--;
                    break;
                case '.' or '!' or '?' when !code && brackets == 0 && Ends(text, i):
                    return i + 1;
                case '。' or '！' or '？' when !code && brackets == 0:
                    return i + 1;
            }
        }

        return text.Length;
    }

    // A sentence goes on behind "e.g." and before a small letter or a number.
    private static bool Ends(string text, int stop)
    {
        if (stop + 1 < text.Length && !char.IsWhiteSpace(text[stop + 1]))
            return false;
        if (text[stop] == '.' && EndsWithAbbreviation(text.AsSpan(0, stop + 1)))
            return false;

        var next = text.AsSpan(stop + 1).TrimStart();
        return next.IsEmpty || !char.IsLower(next[0]);
    }

    private static bool EndsWithAbbreviation(ReadOnlySpan<char> text)
    {
        var word = text[..^1];
        word = word[(word.LastIndexOfAny(BeforeWords) + 1)..];
        return word.Length == 1 && char.IsUpper(word[0]) || Abbreviations.Contains(word.ToString());
    }
}
