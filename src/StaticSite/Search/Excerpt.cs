namespace StaticSite.Search;

/// <summary>Shortens a text to what a list of results has room for.</summary>
internal static class Excerpt
{
    public const int MaxLength = 140;

    /// <summary>The text on one line, cut between words.</summary>
    public static string Of(string text)
    {
        // What stood between a word and its full stop, such as a citation, may be silent.
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace(" .", ".", StringComparison.Ordinal).Replace(" ,", ",", StringComparison.Ordinal);
        if (line.Length <= MaxLength)
            return line;

        var space = line.LastIndexOf(' ', MaxLength);
        var end = space > MaxLength / 2 ? space : char.IsHighSurrogate(line[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return string.Concat(line.AsSpan(0, end).TrimEnd(" ,;:–—("), "…");
    }
}
