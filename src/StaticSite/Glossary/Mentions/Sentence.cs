namespace StaticSite.Glossary.Mentions;

/// <summary>Some words in the sentence in which readers meet them, on one line.</summary>
/// <param name="Before">What stands before them, with the space.</param>
/// <param name="Words">As readers see them.</param>
/// <param name="After">What stands behind them, with the space.</param>
public sealed record Sentence(string Before, string Words, string After)
{
    private const string Cut = "…";

    // Of a long sentence so much is shown on each side.
    private const int Most = 160;

    /// <summary>All of it.</summary>
    public override string ToString() => Before + Words + After;

    internal static Sentence In(ReadOnlySpan<char> text, int start, int length) =>
        new(BeforeIn(text[..start]), text.Slice(start, length).ToString(), AfterIn(text[(start + length)..]));

    private static string BeforeIn(ReadOnlySpan<char> text)
    {
        var place = text.Length;
        while (place > 0 && text.Length - place <= Most && !IsBetween(text[..place], text[place..]))
            place--;
        if (text.Length - place <= Most)
            return text[place..].TrimStart().ToString();

        var kept = text[place..];
        return string.Concat(Cut, kept[(kept[..(Most / 2)].IndexOf(' ') + 1)..]);
    }

    private static string AfterIn(ReadOnlySpan<char> text)
    {
        var place = 0;
        while (place < text.Length && place <= Most && (place == 0 || !IsBetween(text[..place], text[place..])))
            place++;
        if (place <= Most)
            return text[..place].TrimEnd().ToString();

        var kept = text[..(Most + 1)];
        return string.Concat(kept[..(kept.LastIndexOf(' ') is > Most / 2 and var space ? space : Most)], Cut);
    }

    // Behind "e.g." and the like a sentence goes on, with a small letter.
    private static bool IsBetween(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        if (before is [.., '。' or '！' or '？'])
            return true;
        if (behind is not [var space, ..] || !char.IsWhiteSpace(space) || before.TrimEnd("\"”’)»") is not [.., '.' or '!' or '?'])
            return false;

        var next = behind.TrimStart();
        return next.IsEmpty || !char.IsLower(next[0]);
    }
}
