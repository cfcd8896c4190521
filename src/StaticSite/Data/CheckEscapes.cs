using System.Globalization;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Finds the escapes in a text in double quotes by which signs come in that no file may hold.</summary>
internal static class CheckEscapes
{
    /// <param name="start">Of the text, with its quotes, in the source.</param>
    /// <param name="at">The same.</param>
    public static void Check(YamlSource source, int start, int end, SourceLocation at, DiagnosticBag diagnostics)
    {
        for (var place = start; place < end; place++)
        {
            if (source.Text[place] == '\n')
                at = at with { Line = at.Line + 1, Column = 1 - (place + 1 - start) };
            if (source.Text[place] != '\\')
                continue;

            var (code, length) = Read(source.Text.AsSpan(place..end));
            if (Signs.IsRefused(code))
                Report(source.Text.Substring(place, length), code, source.Text[place + length],
                    at with { Column = at.Column + place - start }, diagnostics);
            place += length - 1;
        }
    }

    // In front of a letter, the backslash may be one of a path.
    private static void Report(string escape, int code, char next, SourceLocation at, DiagnosticBag diagnostics) =>
        diagnostics.Add(YamlDiagnostics.EscapedSign.At(at, escape, Signs.Name(code)) with
        { Fix = escape.Length > 2 || !char.IsLetterOrDigit(next) ? Fix.Replace(at, escape, "") : null });

    private static (int Code, int Length) Read(ReadOnlySpan<char> escape) => escape switch
    {
        ['\\', '0', ..] => (0, 2),
        ['\\', 'a', ..] => (7, 2),
        ['\\', 'b', ..] => (8, 2),
        ['\\', 'v', ..] => (11, 2),
        ['\\', 'f', ..] => (12, 2),
        ['\\', 'e', ..] => (27, 2),
        ['\\', 'N', ..] => (0x85, 2),
        ['\\', 'x', ..] => Number(escape, 2),
        ['\\', 'u', ..] => Pair(escape) ?? Number(escape, 4),
        ['\\', 'U', ..] => Number(escape, 8),
        _ => (' ', 2),
    };

    // As programs write what lies beyond the basic plane: two halves of one sign.
    private static (int Code, int Length)? Pair(ReadOnlySpan<char> escape)
    {
        var (high, length) = Number(escape, 4);
        return high is >= 0xD800 and < 0xDC00 && escape[length..] is ['\\', 'u', ..] &&
            Number(escape[length..], 4) is ( >= 0xDC00 and < 0xE000 and var low, _)
            ? (char.ConvertToUtf32((char)high, (char)low), 2 * length)
            : null;
    }

    private static (int Code, int Length) Number(ReadOnlySpan<char> escape, int digits) =>
        escape.Length >= 2 + digits &&
        int.TryParse(escape.Slice(2, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
            ? (code, 2 + digits)
            : (' ', 2);
}
