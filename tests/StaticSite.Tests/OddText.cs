using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticSite.Tests;

/// <summary>Words with signs that mean something to one format or another. Signs that no page may hold are refused where
/// texts are read, so no format meets them.</summary>
public static partial class OddText
{
    private static readonly string[] Pieces =
    [
        "#", " #", "# ", "- ", "> ", "1. ", "2) ", "= ", "---", "===", "***", "___", "_", "*", "~~", "`", "```", "[", "]", "(", ")", "](",
        "![", "<", ">", "</script>", "</title>", "<!--", "-->", "]]>", "<?", "&", "&amp;", "&#35;", "\"", "'", "\\", "\\;", ",", ";", "; ",
        "|", "$", "%", "%41", "%0A", "{", "}", "=1+1", "@x", "^", "http://x.invalid/", "\t", "\n", "\r", "\r\n", "\u00A0", "\u00AD", "\u200B", "\u200F",
        "\u2028", "\u2029", "\uFEFF", "\uFFFD", "é", "e\u0301", "ß", "日", "😀", "a", "b c", "  ",
    ];

    /// <summary>Begins and ends with a letter or a sign, since white space there is nobody's.</summary>
    public static string Next(Random random)
    {
        var text = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        return (text.TrimStart() == text && text.Length > 0 ? "" : "a") + text + (random.Next(3) > 0 || text.TrimEnd() != text ? "z" : "");
    }

    /// <summary>The text as YAML has it between double quotes.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var rune in text.EnumerateRunes())
            quoted.Append(rune.Value is '"' or '\\' or < 0x20 or > 0x7E
                ? string.Create(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}")
                : rune.ToString());
        return quoted.Append('"').ToString();
    }

    /// <summary>What is left where white space is one space, wherever and whatever it is.</summary>
    public static string OneLine(string text) => WhiteSpace().Replace(text, " ").Trim();

    [GeneratedRegex(@"[\s\u0085\u2028\u2029]+")]
    private static partial Regex WhiteSpace();
}
