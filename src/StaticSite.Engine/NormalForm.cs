using System.Text;

namespace StaticSite.Engine;

/// <summary>The normal forms of Unicode for whatever stands in a text.</summary>
public static class NormalForm
{
    // The one code that .NET takes for an error besides half a character.
    private const char NoCharacter = '\uFFFE';

    /// <summary>The text in that form. What is no character becomes the sign for that, since no text that has it can be
    /// normalized.</summary>
    public static string Of(string text, NormalizationForm form) =>
        text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.Contains(NoCharacter)
            ? Whole(text).Normalize(form)
            : text.Normalize(form);

    private static string Whole(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune.Value == NoCharacter ? Rune.ReplacementChar : rune);
        return whole.ToString();
    }
}
