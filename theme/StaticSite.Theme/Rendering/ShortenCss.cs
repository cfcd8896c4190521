using System.Text;

namespace StaticSite.Theme.Rendering;

/// <summary>Leaves out of a style sheet what only its writers need: comments, line ends, and space that means nothing.</summary>
/// <remarks>It knows strings and comments, and else no more of CSS than which signs stand alone, so what browsers learn tomorrow
/// passes through. NUglify does not let it: it takes an empty custom property, <c>@starting-style</c> inside a rule and <c>if()</c>
/// for faults, and makes <c>or(hover)</c>, which is something else, of <c>or (hover)</c>.</remarks>
internal static class ShortenCss
{
    // Space before and behind these means nothing anywhere.
    private const string Alone = "{};,";

    public static string Shorten(string sheet)
    {
        var shorter = new StringBuilder(sheet.Length);
        var between = "";
        for (int i = 0, length; i < sheet.Length; i += length)
        {
            length = LengthOfPart(sheet, i);
            if (IsSpace(sheet[i]))
                between = " ";
            else if (sheet[i] == '/' && length > 1)
                between = between.Length > 0 ? between : "/**/";
            else
            {
                Append(shorter, between, sheet.AsSpan(i, length));
                between = "";
            }
        }

        return shorter.Append('\n').ToString();
    }

    private static void Append(StringBuilder shorter, string between, ReadOnlySpan<char> part)
    {
        var before = shorter.Length > 0 ? shorter[^1] : '{';
        var isAlone = before == ':' || Alone.Contains(before, StringComparison.Ordinal) || Alone.Contains(part[0], StringComparison.Ordinal);
        if (part[0] == '}' && before == ';')
            shorter.Length--;
        else if (!isAlone)
            shorter.Append(between);
        shorter.Append(part);
    }

    // A comment, a string, or one sign.
    private static int LengthOfPart(string sheet, int start)
    {
        if (sheet[start] == '/' && start + 1 < sheet.Length && sheet[start + 1] == '*')
            return sheet.IndexOf("*/", start + 2, StringComparison.Ordinal) is var end and >= 0 ? end + 2 - start : sheet.Length - start;
        if (sheet[start] is not ('"' or '\''))
            return 1;

        var length = 1;
        while (start + length < sheet.Length && sheet[start + length] != sheet[start])
            length += sheet[start + length] == '\\' ? 2 : 1;
        return Math.Min(length + 1, sheet.Length - start);
    }

    private static bool IsSpace(char sign) => sign is ' ' or '\n' or '\r' or '\t' or '\f';
}
