using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace StaticSite.Tests.Fuzz;

/// <summary>Inputs that ended a run once, each a file beside a title of the site. Bytes beyond what is printed read <c>{EF}</c>.</summary>
internal sealed record KnownCrashes(string Name, string Text)
{
    public static ImmutableArray<KnownCrashes> All { get; } =
    [
        new("articles/a.md", "---{0A}title: A{0A}---{0A}## A {EF}{BF}{BE} heading{0A}"),
        new("articles/a{EF}{BF}{BE}.md", "---{0A}title: A{0A}---{0A}"),
        new("glossary/a.md", "---{0A}term: a {EF}{B7}{90} name{0A}---{0A}A thing.{0A}"),
        new("redirects.yml", "---"),
        new("site.yml", "links: !!str[articles/a.md]{0A}"),
        new("site.yml", "title: A{0A}language: \"e{08}n\"{0A}"),
        new("articles/a.md", "---{0A}title: A{0A}---{0A}" + Repeat("*a ", 130) + "x" + Repeat(" a*", 130) + "{0A}"),
        new("articles/a.md", "---{0A}title: A{0A}---{0A}" + Repeat("> ", 3000) + "x{0A}"),
        new("articles/a.md", "---{0A}title: A{0A}---{0A}" + Repeat("- ", 3000) + "x{0A}"),
        new("articles/a.md", "---{0A}title: A{0A}---{0A}" + Repeat("[", 3000) + "x{0A}"),
        new("articles/a.md", "---{0A}title: A{0A}---{0A}" + Repeat("![", 3000) + "x" + Repeat("](a.md)", 3000) + "{0A}"),
        new("quiz/a.yml", Repeat("[", 5000)),
        new("comparisons/a.yml", Repeat("- ", 5000)),
        new("redirects.yml", "\"{5C}0.html\": index.html{0A}"),
        new("articles/a.md", "---{0A}title: A{0A}---{0A}Some <b>words.{0A}"),
        new("articles/a.md", "---{0A}title: A{0A}---{0A}Some <!DOCTYPE x> words.{0A}"),
        new("sources.yml", "sources: \"{5C}uD800\"{0A}"),
        new("sources.yml", "sources:{0A}  - key: a{0A}- # A note.{0A}    title: A{0A}"),
        new("sources.yml", "sources:{0A}  - {7B} key: a, title: A, kind: \" \" }{0A}"),
        new("sources.yml", "sources:{0A}?   - a{0A}      - b{0A}"),
        new("sources.yml", "sources:{0A}?   - a{0A}      b{0A}"),
        new("glossary/a.md", "---{0A}term: a thing{0A}reviewed: 9999-12-31{0A}definition: thing{0A}---{0A}"),
    ];

    public static byte[] Decode(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var place = 0; place < text.Length; place++)
        {
            if (text[place] == '{' && place + 3 < text.Length && text[place + 3] == '}')
            {
                bytes.Add(byte.Parse(text.AsSpan(place + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                place += 3;
            }
            else
            {
                bytes.Add((byte)text[place]);
            }
        }

        return [.. bytes];
    }

    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder();
        foreach (var code in bytes)
            _ = code is >= (byte)' ' and <= (byte)'~' and not ((byte)'{' or (byte)'\\' or (byte)'"')
                ? text.Append((char)code)
                : text.Append(CultureInfo.InvariantCulture, $"{{{code:X2}}}");
        return text.ToString();
    }

    private static string Repeat(string words, int times) => string.Concat(Enumerable.Repeat(words, times));
}
