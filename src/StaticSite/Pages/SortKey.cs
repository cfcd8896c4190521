using System.Globalization;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>Our own order of words, the same on every machine: marks are dropped, case and punctuation do not count, and numbers
/// stand by their value.</summary>
public static class SortKey
{
    /// <summary>What labels are compared by, ordinally: <c>Café-bar</c> has the key <c>CAFE BAR</c>. Several may have the same,
    /// and one of signs alone has an empty one.</summary>
    public static string Of(string label)
    {
        var (key, digits) = (new StringBuilder(label.Length), new StringBuilder());
        foreach (var letter in NormalForm.Of(label, NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsAsciiDigit(letter))
            {
                digits.Append(letter);
                continue;
            }

            AppendNumber(digits, key);
            if (char.IsLetterOrDigit(letter))
                key.Append(char.ToUpperInvariant(letter));
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }

        AppendNumber(digits, key);
        return key.ToString().TrimEnd();
    }

    // By its value: how many digits it has stands before them, a nine for every nine of them and then the rest.
    private static void AppendNumber(StringBuilder digits, StringBuilder key)
    {
        if (digits.Length == 0)
            return;

        var number = digits.ToString().TrimStart('0');
        key.Append('9', number.Length / 9).Append((char)('0' + number.Length % 9)).Append(number);
        digits.Clear();
    }

    /// <summary>Some things in the order in which people look for them; those of one key by their labels.</summary>
    public static IOrderedEnumerable<T> InAlphabet<T>(this IEnumerable<T> things, Func<T, string> label) => things
        .OrderBy(thing => Of(label(thing)), StringComparer.Ordinal).ThenBy(label, StringComparer.Ordinal);

    /// <summary>The letter that a label is filed under: a capital, or a number sign.</summary>
    public static string Letter(string label) =>
        Of(label) is [var first, ..] && char.IsLetter(first) ? first.ToString() : "#";
}
