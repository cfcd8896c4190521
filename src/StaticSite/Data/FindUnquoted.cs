using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Texts that may want quotes, from a line upwards.</summary>
internal static class FindUnquoted
{
    /// <summary><c>text: @home</c></summary>
    public static IEnumerable<Slip> Signs(YamlSource source, int last)
    {
        foreach (var number in FindMissing.Upwards(source, last))
        {
            var line = source.Lines[number];
            var value = line.Text.AsSpan(line.Value);
            if (value is ['@' or '`' or '%' or '*' or '&' or '!' or '?' or '|' or '>' or ',' or ']' or '}', ..] ||
                (line.HasKey && value is ['-', ' ', ..]))
                yield return Quoted(source, number, QuoteThis(source, number)) with { IsCertain = value[0] != '-' };
        }
    }

    /// <summary><c>text: [Low](https://example.org)</c>: a list for YAML, a link for its author. <c>text: {count} rows</c>: a mapping
    /// for the one, a hole for the other.</summary>
    public static IEnumerable<Slip> Links(YamlSource source, int last) =>
        FindMissing.Upwards(source, last)
            .Where(number => source.Lines[number] is var line && line.Text.AsSpan(line.Value) is [('[' or '{') and var open, .. var rest] &&
                rest.IndexOf(open == '[' ? ']' : '}') is >= 0 and var close && !rest[(close + 1)..].Trim().IsEmpty)
            .Select(number => Quoted(source, number, QuoteThis(source, number)));

    /// <summary><c>title: API: what it is</c></summary>
    public static IEnumerable<Slip> Colons(YamlSource source, int last)
    {
        foreach (var number in FindMissing.Upwards(source, last))
        {
            var line = source.Lines[number];
            var value = line.Text.AsSpan(line.Value);
            if (value is not (['"' or '\'' or '|' or '>' or '{' or '[', ..]) && IndexOfColon(value) is >= 0 and var colon)
                yield return Quoted(source, number, YamlDiagnostics.Syntax.At(source.At(number, line.Value + colon),
                    "A colon followed by a space starts a value, so a text that holds one must be in quotes: \"… : …\"."));
        }
    }

    /// <summary><c>title: "Warm" or cold?</c></summary>
    public static IEnumerable<Slip> Rest(YamlSource source, int last)
    {
        foreach (var number in FindMissing.Upwards(source, last))
        {
            var line = source.Lines[number];
            if (line.ValueWords is [('"' or '\'') and var quote, .. var rest] && rest.IndexOf(quote) is >= 0 and var end && end < rest.Length - 1)
                yield return new Slip(
                    YamlDiagnostics.Syntax.At(source.At(number, line.Value),
                        $"The {quote} that starts here ends before the text does. Put all of it in the other kind of quotation marks."),
                    source.Replace(number, line.Value, line.ValueWords.Length,
                        quote == '"' ? $"'{line.ValueWords.ToString().Replace("'", "''", StringComparison.Ordinal)}'" : YamlText.Quote(line.ValueWords.ToString())));
        }
    }

    /// <summary><c>- "one",</c> in a list without brackets.</summary>
    public static IEnumerable<Slip> Commas(YamlSource source, int last)
    {
        foreach (var number in FindMissing.Upwards(source, last))
        {
            var line = source.Lines[number];
            if (line.ValueWords is [('"' or '\'') and var quote, .., ',' or ';'] words && words[1..].IndexOf(quote) == words.Length - 3)
                yield return new Slip(
                    YamlDiagnostics.Syntax.At(source.At(number, line.Value + words.Length - 1),
                        $"Nothing may stand behind the {quote} at the end. Take the '{words[^1]}' away."),
                    source.Replace(number, line.Value + words.Length - 1, 1, ""));
        }
    }

    /// <summary><c>text: "C:\Users"</c></summary>
    public static IEnumerable<Slip> Backslashes(YamlSource source, int last)
    {
        foreach (var number in FindMissing.Upwards(source, last))
        {
            var line = source.Lines[number];
            if (line.ValueWords is ['"', ..] && line.ValueWords.IndexOf('\\') is > 0 and var sign)
                yield return new Slip(
                    YamlDiagnostics.Syntax.At(source.At(number, line.Value + sign),
                        "In double quotes, a backslash changes the letter behind it. Write two backslashes where one should show."),
                    source.Replace(number, line.Value, line.ValueWords.Length, line.ValueWords.ToString().Replace("\\", "\\\\", StringComparison.Ordinal)));
        }
    }

    private static int IndexOfColon(ReadOnlySpan<char> value) =>
        value.IndexOf(": ") is >= 0 and var colon ? colon : value.TrimEnd().EndsWith(':') ? value.TrimEnd().Length - 1 : -1;

    private static Diagnostic QuoteThis(YamlSource source, int number)
    {
        var line = source.Lines[number];
        return YamlDiagnostics.QuoteThis.At(source.At(number, line.Value), line.Key.ToString(), line.Text[line.Value]);
    }

    // Behind a number sign stands a note or a part of the text: who knows?
    private static Slip Quoted(YamlSource source, int number, Diagnostic finding)
    {
        var line = source.Lines[number];
        var words = line.ValueWords.ToString();
        return new Slip(finding, source.Replace(number, line.Value, words.Length, YamlText.Quote(words)))
        { IsCertain = line.Value + words.Length == line.Text.TrimEnd().Length };
    }
}
