using System.Globalization;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>Turns words into an anchor: letters and digits in lower case, hyphens between.</summary>
public static class Slug
{
    /// <summary>An anchor that starts with a letter, as style sheets and validators like it: <c>3 ways</c> becomes
    /// <c>section-3-ways</c>.</summary>
    public static string OfHeading(string words) => Of(words) switch
    {
        [>= '0' and <= '9', ..] and var slug => $"section-{slug}",
        var slug => slug,
    };

    /// <summary>As GitHub makes anchors, and many tools after it: in small letters, a hyphen for each space, and without any sign
    /// but hyphens and underscores. <c>C# &amp; .NET</c> becomes <c>c--net</c>.</summary>
    internal static string Elsewhere(string words)
    {
        var slug = new StringBuilder(words.Length);
        Span<char> letter = stackalloc char[2];
        foreach (var rune in words.Trim().EnumerateRunes())
        {
            if (rune.Value is ' ' or '-')
                slug.Append('-');
            else if (Rune.GetUnicodeCategory(rune) is <= UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation)
                slug.Append(letter[..Rune.ToLowerInvariant(rune).EncodeToUtf16(letter)]);
        }

        return slug.ToString();
    }

    /// <summary><c>What's a cache?</c> becomes <c>whats-a-cache</c>, and words without a letter or digit <c>section</c>. Two
    /// texts may have one anchor; <see cref="PageScope.AddAnchor"/> tells them apart.</summary>
    public static string Of(string words)
    {
        var slug = new StringBuilder(words.Length);
        Span<char> letter = stackalloc char[2];
        foreach (var rune in NormalForm.Of(words, NormalizationForm.FormC).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
                slug.Append(letter[..Rune.ToLowerInvariant(rune).EncodeToUtf16(letter)]);
            else if (slug.Length > 0 && slug[^1] != '-' && rune.Value is not ('\'' or '’'))
                slug.Append('-');
        }

        // A small letter may compose with a mark where the capital did not.
        var trimmed = NormalForm.Of(slug.ToString().Trim('-'), NormalizationForm.FormC);
        return trimmed.Length > 0 ? trimmed : "section";
    }
}
