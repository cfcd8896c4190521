namespace StaticSite.Theme.Layout;

/// <summary>A title that says two things: what a page is about, and a word more on it.</summary>
internal static class TitleParts
{
    // What ends with fewer letters may be short for something: "No. 5", "St. Gallen".
    private const int FewestLetters = 4;

    /// <summary>Where the second sentence starts, behind the space before it; the title's length where there is none.</summary>
    public static int SecondStart(string title)
    {
        for (var i = 1; i < title.Length - 2; i++)
            if (title[i + 1] == ' ' && (title[i] is '?' or '!' || (title[i] == '.' && EndsAWord(title.AsSpan(0, i)))) && !char.IsLower(title[i + 2]))
                return i + 2;
        return title.Length;
    }

    private static bool EndsAWord(ReadOnlySpan<char> text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return word.Length >= FewestLetters && !word.Contains('.');
    }
}
