using System.Text;
using System.Text.RegularExpressions;

namespace StaticSite.Exports;

/// <summary>Writes a text so that Markdown shows it as it is, on one line.</summary>
internal static partial class MarkdownLine
{
    /// <param name="opens">Whether it stands at the start of a block, where more signs have a meaning.</param>
    public static string Of(string text, bool opens = false)
    {
        var line = WhiteSpace().Replace(text, " ").Trim().Replace('\0', '\uFFFD');
        var start = opens && Opening().Match(line) is { Success: true } sign ? sign.Length - 1 : -1;
        var escaped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (i == start || IsSign(line, i))
                escaped.Append('\\');
            escaped.Append(line[i]);
        }

        return escaped.ToString();
    }

    // Words such as snake_case have no emphasis, and people read this too. A number sign at the end would close a heading.
    private static bool IsSign(string line, int i) => line[i] switch
    {
        '\\' or '`' or '*' or '[' or ']' or '<' or '&' or '~' => true,
        '_' => !IsWord(line, i - 1) || !IsWord(line, i + 1),
        '#' => i == line.Length - 1,
        _ => false,
    };

    private static bool IsWord(string line, int i) => i >= 0 && i < line.Length && char.IsLetterOrDigit(line[i]);

    [GeneratedRegex(@"[\s\u0085\u2028\u2029]+")]
    private static partial Regex WhiteSpace();

    // What starts a heading, a quotation, a list, a rule or the line below a heading.
    [GeneratedRegex(@"^(?:[0-9]{1,9}[.)]|[#>+=-])")]
    private static partial Regex Opening();
}
