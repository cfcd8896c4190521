using System.Text;
using System.Text.RegularExpressions;

namespace StaticSite.Theme.Rendering;

/// <summary>Leaves out of a style sheet what only its writers need: comments, line ends, and space that means nothing.</summary>
/// <remarks>It knows strings, comments, escapes and addresses, and else no more of CSS than which signs stand alone, so what
/// browsers learn tomorrow passes through. NUglify does not let it: it takes an empty custom property, <c>@starting-style</c>
/// inside a rule and <c>if()</c> for faults, and makes <c>or(hover)</c>, which is something else, of <c>or (hover)</c>.</remarks>
internal static partial class ShortenCss
{
    // Space before and behind these means nothing anywhere.
    private const string Alone = "{};,";

    public static string Shorten(string sheet)
    {
        var shorter = new StringBuilder(sheet.Length);
        var (before, between) = ('{', "");
        for (int i = 0, length; i < sheet.Length; i += length)
        {
            length = Part().Match(sheet, i).Length;
            if (IsSpace(sheet[i]))
                between = " ";
            else if (sheet[i] == '/' && length > 1)
                between = between.Length > 0 ? between : "/**/";
            else
            {
                var part = sheet.AsSpan(i, length);
                Append(shorter, before, between, part);
                (before, between) = (part[0] == '\\' ? part[0] : part[^1], "");
            }
        }

        return shorter.Append('\n').ToString();
    }

    private static void Append(StringBuilder shorter, char before, string between, ReadOnlySpan<char> part)
    {
        var isAlone = before == ':' || Alone.Contains(before, StringComparison.Ordinal) || Alone.Contains(part[0], StringComparison.Ordinal);
        if (part[0] == '}' && before == ';')
            shorter.Length--;
        else if (!isAlone)
            shorter.Append(between);
        shorter.Append(part);
    }

    // A comment; a string, which a line end breaks off; an escape, and the one space that ends its digits; an address without
    // quotes, where '/*' is no comment; or one sign.
    [GeneratedRegex("""
        \G(?:
        /\*.*?(?:\*/|\z)
        | "(?:\\.|[^"\\\n])*(?:["\n]|\z)
        | '(?:\\.|[^'\\\n])*(?:['\n]|\z)
        | \\(?:[0-9a-f]{1,6}\s?|.)
        | (?<![\w\\-]|[^\0-\x7f])url\(\s*(?!["'\s])(?:\\.|[^)\\])*\)?
        | .)
        """, RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Part();

    private static bool IsSpace(char sign) => sign is ' ' or '\n' or '\r' or '\t' or '\f';
}
