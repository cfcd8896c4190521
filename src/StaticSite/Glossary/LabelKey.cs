using System.Text;

namespace StaticSite.Glossary;

/// <summary>What two labels share when texts cannot tell them apart: spaces equal hyphens, and the case of a word
/// counts only where it is an abbreviation's.</summary>
public static class LabelKey
{
    public static string Of(string label)
    {
        var key = new StringBuilder(label.Length);
        foreach (var word in label.Normalize(NormalizationForm.FormC).Replace("\u00AD", "").Split(Separators, Options))
        {
            if (key.Length > 0)
                key.Append(' ');
            key.Append(MatchesOnlyAsWritten(word) ? word : word.ToUpperInvariant().ToLowerInvariant());
        }

        return key.ToString();
    }

    /// <summary>Whether a word of a label has a capital after its first character, or is one capital letter.</summary>
    public static bool MatchesOnlyAsWritten(ReadOnlySpan<char> word)
    {
        if (word is [var only])
            return char.IsUpper(only);

        for (var i = 1; i < word.Length; i++)
            if (char.IsUpper(word[i]))
                return true;
        return false;
    }

    private const StringSplitOptions Options = StringSplitOptions.RemoveEmptyEntries;

    private static readonly char[] Separators =
        [' ', '\n', '\t', '-', '\u00A0', '\u2009', '\u202F', '\u2010', '\u2011', '\u2212', '\uFE63', '\uFF0D'];
}
