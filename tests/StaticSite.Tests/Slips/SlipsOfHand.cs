namespace StaticSite.Tests.Slips;

/// <summary>What a finger on the wrong key, or an editor that means well, makes of a text.</summary>
internal static class SlipsOfHand
{
    public static readonly (string Name, Func<string, Random, string> Of)[] All =
    [
        ("a letter lost", (text, random) => text.Remove(random.Next(text.Length), 1)),
        ("a letter doubled", (text, random) => random.Next(text.Length) is var at ? text.Insert(at, text[at].ToString()) : text),
        ("two letters swapped", Swap),
        ("a sign lost", (text, random) => AnyOf(Signs, text, random) is >= 0 and var at ? text.Remove(at, 1) : text),
        ("a sign doubled", (text, random) => AnyOf(Signs, text, random) is >= 0 and var at ? text.Insert(at, text[at].ToString()) : text),
        ("another sign", (text, random) => AnyOf(Signs, text, random) is >= 0 and var at ? Put(text, at, Signs[random.Next(Signs.Length)]) : text),
        ("a capital", (text, random) => random.Next(text.Length) is var at ? Put(text, at, char.ToUpperInvariant(text[at])) : text),
    ];

    private const string Signs = ":-[](){}'\"|#>!*_`~,.;=&<@^/\\ \n";

    /// <summary>Any place of one of some signs, or -1.</summary>
    public static int AnyOf(string signs, string text, Random random)
    {
        var at = text.AsSpan(random.Next(text.Length)) is var rest && rest.IndexOfAny(signs) is >= 0 and var place
            ? text.Length - rest.Length + place
            : text.AsSpan().IndexOfAny(signs);
        return at;
    }

    public static string Put(string text, int at, char letter) => string.Concat(text.AsSpan(0, at), [letter], text.AsSpan(at + 1));

    private static string Swap(string text, Random random)
    {
        if (text.Length < 2)
            return text;

        var at = random.Next(text.Length - 1);
        return string.Concat(text.AsSpan(0, at), [text[at + 1], text[at]], text.AsSpan(at + 2));
    }
}

/// <summary>What comes along when a text is pasted from elsewhere, or merged.</summary>
internal static class SlipsOfPasting
{
    public static readonly (string Name, Func<string, Random, string> Of)[] All =
    [
        ("a space that does not break", (text, random) => Replace(text, " ", '\u00A0', random)),
        ("a space of no width", (text, random) => text.Insert(random.Next(text.Length), "\u200B")),
        ("a joiner of no width", (text, random) => text.Insert(random.Next(text.Length), "\u2060")),
        ("a mark of direction", (text, random) => text.Insert(random.Next(text.Length), "\u200E")),
        ("a soft hyphen", (text, random) => text.Insert(random.Next(text.Length), "\u00AD")),
        ("curly quotes", (text, random) => Replace(text, "\"", random.Next(2) == 0 ? '\u201C' : '\u201D', random)),
        ("a curly apostrophe", (text, random) => Replace(text, "'", '\u2019', random)),
        ("a dash", (text, random) => Replace(text, "-", '\u2013', random)),
        ("a letter that looks alike", (text, random) => Replace(text, "aeo", "\u0430\u0435\u043E"[random.Next(3)], random)),
        ("a tab", (text, random) => random.Next(2) == 0 ? Replace(text, " ", '\t', random) : text.Insert(random.Next(text.Length), "\t")),
        ("a control sign", (text, random) => text.Insert(random.Next(text.Length), ((char)random.Next(32)).ToString())),
        ("half a pair", (text, random) => text.Insert(random.Next(text.Length), "\uFFFD")),
        ("another line separator", (text, random) => text.Insert(random.Next(text.Length), random.Next(2) == 0 ? "\u2028" : "\u0085")),
        ("a mark in the middle", (text, random) => text.Insert(random.Next(text.Length), "\uFEFF")),
        ("line ends of Windows", (text, _) => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        ("one line end of Windows", (text, random) => AtLineEnd(text, random, "\r")),
        ("a space behind a line", (text, random) => AtLineEnd(text, random, "  ")),
    ];

    private static string Replace(string text, string signs, char with, Random random) =>
        SlipsOfHand.AnyOf(signs, text, random) is >= 0 and var at ? SlipsOfHand.Put(text, at, with) : text;

    private static string AtLineEnd(string text, Random random, string inserted) =>
        SlipsOfHand.AnyOf("\n", text, random) is >= 0 and var at ? text.Insert(at, inserted) : text;
}
