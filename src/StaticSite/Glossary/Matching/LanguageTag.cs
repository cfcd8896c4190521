namespace StaticSite.Glossary.Matching;

/// <summary>Reads from a tag, as browsers name a language, which language it is, of whatever country and in whatever case: <c>en</c>,
/// <c>en-GB</c>, <c>EN</c>. All rules that one language has, and others have not, ask here.</summary>
/// <remarks>Asked for each text, so it allocates nothing.</remarks>
internal static class LanguageTag
{
    // In these, nouns have one form.
    private static readonly string[] WithoutForms = ["id", "ja", "km", "ko", "lo", "ms", "my", "th", "vi", "zh"];

    public static bool IsEnglish(string tag) => Is(tag, "en");

    public static bool IsGerman(string tag) => Is(tag, "de");

    /// <summary>Whether the language may have forms of nouns for which nobody told the rules.</summary>
    public static bool HasUnknownForms(string tag)
    {
        foreach (var language in WithoutForms)
            if (Is(tag, language))
                return false;
        return !IsEnglish(tag);
    }

    private static bool Is(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');
}
