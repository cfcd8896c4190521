using System.Text;

namespace StaticSite.Theme.Rendering;

/// <summary>Makes a script small: it keeps every word and sign in its order, but gives short names to what the script itself
/// declares, and leaves out comments and the space that means nothing.</summary>
/// <remarks>NUglify, the one minifier that .NET has, is older than much of the language: of what browsers understand it makes
/// something else without a word (<c>a?.b.c</c> of <c>(a?.b).c</c>) or what none of them can read (<c>-2**2</c> of <c>(-2)**2</c>),
/// and it gives no short names without rewriting more. A script in which only names differ cannot come to mean something
/// else.</remarks>
internal static class MinifyScript
{
    // Behind these, and before those, a statement goes on, whether a line ends or not.
    private const string OpenEnds = ";{,([=+-*/%&|^?:<>!~";
    private const string OpenStarts = ";},)]=*%&|^?:<>.";

    /// <param name="script">A script that parses, and is no module.</param>
    public static string Minify(string script)
    {
        var tokens = new List<Acornima.Range>();
        var names = ShortNames.Of(ParseScript.Classic(script, tokens));
        var minified = new StringBuilder(script.Length);
        var end = 0;
        foreach (var token in tokens)
        {
            var text = names.GetValueOrDefault(token.Start) ?? script[token.Start..token.End];
            if (minified.Length > 0 && token.Start > end)
                minified.Append(Between(minified[^1], text[0], script.AsSpan(end..token.Start).Contains('\n')));
            minified.Append(text);
            end = token.End;
        }

        return minified.ToString();
    }

    private static string Between(char before, char after, bool isLineEnd)
    {
        if (isLineEnd && !OpenEnds.Contains(before, StringComparison.Ordinal) && !OpenStarts.Contains(after, StringComparison.Ordinal))
            return "\n";

        var wouldJoin = (IsWord(before) && IsWord(after))
            || (before, after) is ('+', '+') or ('-', '-') or ('/', '/') or ('/', '*') or ('<', '!') or ('-', '>')
            || (char.IsAsciiDigit(before) && after == '.');
        return wouldJoin ? " " : "";
    }

    private static bool IsWord(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '$' or '\\' or '#' || !char.IsAscii(sign);
}
