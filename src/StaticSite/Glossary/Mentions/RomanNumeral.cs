namespace StaticSite.Glossary.Mentions;

/// <summary>Tells numbers in capitals from abbreviations.</summary>
internal static class RomanNumeral
{
    public static bool Is(ReadOnlySpan<char> letters) => letters.IndexOfAnyExcept("IVX") < 0;
}
