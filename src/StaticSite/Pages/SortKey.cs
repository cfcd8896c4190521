using System.Globalization;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Pages;

/// <summary>Our own order of words, the same on every machine: marks are dropped, case and punctuation do not count.</summary>
public static class SortKey
{
    /// <summary>What labels are compared by, ordinally: <c>Café-bar</c> has the key <c>CAFE BAR</c>. Several may have the same,
    /// and one of signs alone has an empty one.</summary>
    public static string Of(string label)
    {
        var key = new StringBuilder(label.Length);
        foreach (var letter in NormalForm.Of(label, NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
                continue;
            if (char.IsLetterOrDigit(letter))
                key.Append(char.ToUpperInvariant(letter));
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>Some things in the order in which people look for them; those of one key by their labels.</summary>
    public static IOrderedEnumerable<T> InAlphabet<T>(this IEnumerable<T> things, Func<T, string> label) => things
        .OrderBy(thing => Of(label(thing)), StringComparer.Ordinal).ThenBy(label, StringComparer.Ordinal);

    /// <summary>The letter that a label is filed under: a capital, or a number sign.</summary>
    public static string Letter(string label) =>
        Of(label) is [var first, ..] && char.IsLetter(first) ? first.ToString() : "#";
}
