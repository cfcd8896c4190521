using System.Buffers;
using System.Text;

namespace StaticSite.CodeBlocks;

/// <summary>Writes the letters of code as markup.</summary>
internal static class CodeText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>");

    public static void AppendTo(StringBuilder markup, ReadOnlySpan<char> code)
    {
        while (code.IndexOfAny(Special) is >= 0 and var at)
        {
            markup.Append(code[..at]).Append(code[at] switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
            code = code[(at + 1)..];
        }

        markup.Append(code);
    }

    public static string Of(string code)
    {
        var markup = new StringBuilder(code.Length);
        AppendTo(markup, code);
        return markup.ToString();
    }
}
