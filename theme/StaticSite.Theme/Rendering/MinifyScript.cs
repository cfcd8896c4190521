using System.Text;
using Acornima;

namespace StaticSite.Theme.Rendering;

/// <summary>Makes a script small: it keeps every word and sign in its order, but gives short names to what the script itself
/// declares, and leaves out comments and the space that means nothing.</summary>
/// <remarks>NUglify, the one minifier that .NET has, is older than much of the language: of what browsers understand it makes
/// something else without a word (<c>a?.b.c</c> of <c>(a?.b).c</c>) or what none of them can read (<c>-2**2</c> of <c>(-2)**2</c>),
/// and it gives no short names without rewriting more. A script in which only names differ means the same, but to
/// whoever asks a function what it is called.</remarks>
internal static class MinifyScript
{
    // Behind these, and before those, a statement goes on, whether a line ends or not. A '*' may begin a method.
    private const string OpenEnds = ";{,([=+-*/%&|^?:<>!~";
    private const string OpenStarts = ";},)]=%&|^?:<>.";

    /// <param name="script">A script that parses as a module, and neither imports nor exports.</param>
    public static string Minify(string script)
    {
        var tokens = new List<(Acornima.Range Range, TokenKind Kind)>();
        var names = ShortNames.Of(ParseScript.Module(script, tokens));
        var minified = new StringBuilder(script.Length);
        var (end, before, isOpen) = (0, ';', true);
        foreach (var (token, kind) in tokens)
        {
            var text = names.GetValueOrDefault(token.Start) ?? script[token.Start..token.End];
            var after = kind is TokenKind.NumericLiteral ? '0' : text.FirstOrDefault();
            if (token.Start > end || before == '<')
            {
                var isLineEnd = script.AsSpan(end..token.Start).ContainsAny("\n\r\u2028\u2029");
                minified.Append(isLineEnd && !isOpen && !OpenStarts.Contains(after, StringComparison.Ordinal) ? "\n" : WouldJoin(before, after) ? " " : "");
            }

            minified.Append(text);
            end = token.End;

            // A word behind a regular expression is taken for its flags, and a dot behind a number for its own.
            before = kind is TokenKind.NumericLiteral ? '0' : kind is TokenKind.RegExpLiteral ? 'a' : text.LastOrDefault();
            isOpen = OpenEnds.Contains(before, StringComparison.Ordinal) && text is not ("++" or "--");
        }

        return minified.ToString();
    }

    // The last two are joined in no script, but end or hide it inside a page: '<!--' and '</script'.
    private static bool WouldJoin(char before, char after) =>
        (IsWord(before) && IsWord(after))
        || (before, after) is ('+', '+') or ('-', '-') or ('/', '/') or ('/', '*') or ('-', '>') or ('0', '.') or ('<', '!') or ('<', '/');

    private static bool IsWord(char sign) => char.IsAsciiLetterOrDigit(sign) || sign is '_' or '$' or '\\' or '#' || !char.IsAscii(sign);
}
