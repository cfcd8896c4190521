using System.Buffers;

namespace StaticSite.Data;

/// <summary>Writes a text so that YAML reads it back as it was: as it is where that is safe, or in quotes.</summary>
public static class YamlText
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("-?:,[]{}#&*!|>'\"%@` ");
    private static readonly SearchValues<char> InLists = SearchValues.Create(",[]{}");

    /// <summary>The text as it is, or in double quotes where it must be.</summary>
    /// <param name="inList">Whether it stands in brackets, between commas.</param>
    public static string Of(string text, bool inList = false) => NeedsQuotes(text, inList) ? Quote(text) : text;

    /// <summary>In double quotes, on one line, with an escape for every control sign.</summary>
    public static string Quote(string text) => '"' + string.Concat(text.Select(Escaped)) + '"';

    private static string Escaped(char sign) => sign switch
    {
        '\\' => @"\\",
        '"' => "\\\"",
        '\n' => @"\n",
        '\r' => @"\r",
        '\t' => @"\t",
        _ when char.IsControl(sign) => $@"\x{(int)sign:X2}",
        _ => sign.ToString(),
    };

    private static bool NeedsQuotes(string text, bool inList) =>
        text is "" or "~" or "null" ||
        Signs.Contains(text[0]) || text[^1] is ' ' or ':' || text.Any(char.IsControl) ||
        text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal) ||
        (inList && text.AsSpan().ContainsAny(InLists));
}
