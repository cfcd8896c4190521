using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Writes a quotation that stands out between colons, where a title may stand.</summary>
internal static class UnquoteAlert
{
    private const string Colons = ":::";

    /// <param name="written">The whole text.</param>
    /// <returns>Null where more would change than the marks: beside other words, or around other containers.</returns>
    public static Fix? Describe(TextContainer alert, string kind, string written, TextScope text)
    {
        var start = alert.Span.Start;
        if (start >= written.Length || written[start] != '>' || !text.IsLiteralAt(alert.Line))
            return null;

        var lineStart = written.LastIndexOf('\n', start) + 1;
        var before = written.AsSpan(lineStart, start - lineStart);
        if (before.Contains('\t') || (before.IsWhiteSpace() && lineStart > 0 && !LineAt(written, written.LastIndexOf('\n', Math.Max(lineStart - 2, 0)) + 1).IsWhiteSpace()))
            return null;

        var edits = ImmutableArray.CreateBuilder<TextEdit>();
        var (column, number) = (before.Length, alert.Line);
        var words = LineAt(written, start);
        edits.Add(new TextEdit(text.Locate(number, column), words.ToString(), $"{Colons} {kind} {alert.Arguments}"));
        for (var next = start + words.Length + 1; next < written.Length; next += column + words.Length + 1)
        {
            var line = LineAt(written, next);
            if (line.IsWhiteSpace())
                break;
            if (line.Length <= column || !line[..column].IsWhiteSpace() || line[column] != '>' || line.Contains(Colons, StringComparison.Ordinal))
                return null;

            words = line[column..];
            edits.Add(new TextEdit(text.Locate(++number, column), words.ToString(), words[(words is ['>', ' ', ..] ? 2 : 1)..].ToString()));
        }

        var last = edits[^1];
        edits[^1] = last with { New = $"{last.New}\n{new string(' ', last.At.Column - 1)}{Colons}" };
        return new Fix(edits.ToImmutable());
    }

    private static ReadOnlySpan<char> LineAt(string text, int start) => text.AsSpan(start) is var rest ? rest[..LengthOfLine(rest)] : default;

    private static int LengthOfLine(ReadOnlySpan<char> text) => text.IndexOf('\n') is >= 0 and var end ? end : text.Length;
}
