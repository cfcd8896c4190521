namespace StaticSite.Tests.Fuzz;

/// <summary>Words that mean something to one of the parsers that read our files, or to whoever reads what we write.</summary>
internal static class FuzzWords
{
    private static readonly string[] Markdown =
    [
        "#", "## ", "### A {#a}", "===", "---", "***", "*", "**", "_", "__", "~", "~~", "`", "``", "```", "~~~\n", "> ", ">", "- ", "+ ", "* ", "1. ", "2026. ", "- [ ] ",
        "|", "| a |", "\n| - | - |\n", "\\|", "[", "]", "](", "[]", "[x](", ")", "(", "![", "![](", "![x](a.svg)", "[x]: y\n", "[^1]", "[^1]: note\n", "[@", "[@us]", "[[", "]]",
        "[[!", "[[kpo|", "\n:::\n", "\n::: dispute D-01\n:::\n", "\n::: comparison a\n", "<", ">", "</", "<br>", "<kbd>", "</kbd>", "<details>\n", "<summary>", "</summary>\n", "</details>\n",
        "<!--", "-->", "<script>", "<a href='x'>", "<https://example.org>", "<mailto:a@b.c>", "https://example.org/?a=b&c=d#e", "www.example.org", "javascript:alert(1)", "data:text/html,x",
        "&", "&amp;", "&#0;", "&#xD800;", "&#x10FFFF;", "&nbsp", "\\", "\\\n", "  \n", "\n\n", "\n    code\n", "\t", ":", "::", "{{", "}}", "{%", "{: .a}", "$$", "^[a]", "==a==", "++", "!!! note",
    ];

    private static readonly string[] Yaml =
    [
        ": ", ":", "- ", "? ", "| ", "|\n", ">-\n", "&a ", "*a", "!!str ", "!<tag:a> ", "%TAG ! x\n", "---\n", "...\n", "<<: ", "{", "}", "[", "]", ",", "\"", "'", "\"\\x00\"", "\"\\uD800\"",
        "\"\\N\"", "# note", " #", "null", "~", "true", "0x10", "1e999", ".nan", "2026-13-45", "9999-12-31", "0000-00-00", "\n  ", "\n\t",
    ];

    private static readonly string[] Signs =
    [
        "\0", "\u0001", "\b", "\u000B", "\f", "\u001B[31m", "\u007F", "\u0085", "\u00A0", "\u00AD", "\u0301", "\u0301\u0301\u0301\u0301", "\u061C", "\u0E33", "\u1680", "\u180E", "\u200B", "\u200D", "\u200E",
        "\u2028", "\u2029", "\u202E", "\u2060", "\u2066", "\u3000", "\uD83D\uDE00", "\uD83D\uDC69\u200D\uD83D\uDCBB", "\uE000", "\uFB01", "\uFDD0", "\uFDFA", "\uFEFF", "\uFFFC", "\uFFFD", "\uFFFE", "\uFFFF",
        "\U0001FFFE", "\U000E0001", "\U0010FFFF", "İ", "ı", "ß", "ẞ", "ǅ", "ΐ", "가", "か\u3099", "字", "א", "ع", "１", "Ⅷ", "Ã©", "â€™",
    ];

    private static readonly string[] Addresses =
    [
        "../../../../etc/passwd", "/", "//evil.test", "a.html#", "#", "?", "%", "%00", "%2e%2e/", "%E0%A4%A", "index.html", "a b.html", "CON", "*", "/:splat", "a.html\n/* / 200!", "http://", "https:x",
        "mailto:", "tel:", "articles/../a.md", "..\\a.md", new('a', 300),
    ];

    private static readonly string[] Values =
    [
        "", "[]", "{}", "[[]]", "[a, b]", "[a, [b]]", "{a: b}", "{a: {b: c}}", "null", "~", "0", "-1", "99999999999999999999", "1.5", "true", "2026-11-29", "2026-02-30", "\"\"", "\" \"", "'a''b'", "\"\\n\"", "|",
        "|\n  a\n   b\n", ">\n\n  a\n", "a: b", "- a", "\n  - a\n  - b", "\n  a: b", "bpo", "kpo", "a.html", "D-01", "us", "<b>", "*a*", "[[kpo]]", "=cmd|' /C calc'!A0", "@a", "&a", "*a", "!a", "%a", "`a`", "\"unclosed", "[unclosed",
    ];

    private static readonly string[] Endings = ["", ".", ".md", ".MD", ".yml", ".yaml", ".txt", ".html", ".svg", ".png", ".md~", ".md.bak", ".json", ".\u202Egpj"];

    private static readonly byte[][] Broken =
    [
        [0xFF], [0xFE], [0xC0, 0x80], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0xF0, 0x9F], [0xF4, 0x90, 0x80, 0x80], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0x00], [0x80], [0x1A], [0x0D], [0x0D, 0x0A],
    ];

    private static readonly string[][] All = [Markdown, Markdown, Markdown, Yaml, Yaml, Signs, Addresses, Values];

    public static string Any(Random random) => One(All[random.Next(All.Length)], random);

    public static string Value(Random random) => random.Next(4) == 0 ? Any(random) : One(Values, random);

    public static string Ending(Random random) => One(Endings, random);

    public static byte[] Bytes(Random random) => One(Broken, random);

    private static T One<T>(T[] words, Random random) => words[random.Next(words.Length)];
}
