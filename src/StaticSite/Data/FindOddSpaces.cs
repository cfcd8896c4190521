using System.Buffers;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Spaces that look like those of YAML and are none: word processors and web pages are full of them.</summary>
internal static class FindOddSpaces
{
    private static readonly SearchValues<char> Odd = SearchValues.Create(
        "\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u205F\u2060\u3000\uFEFF");

    private static readonly SearchValues<char> OddOrSpace = SearchValues.Create(
        " \u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u200B\u202F\u205F\u2060\u3000\uFEFF");

    /// <summary>One finding for all in a text, where a space has a meaning: in front, and behind a hyphen or a colon. Null
    /// if there is none, as in nearly every text.</summary>
    public static Diagnostic? Find(YamlSource source)
    {
        if (!HasMeaning(source.Text))
            return null;

        var edits = Enumerable.Range(0, source.Lines.Length).SelectMany(number => Find(source, number)).ToArray();
        return edits.Length > 0 ? Slip(edits).ToDiagnostic() : null;
    }

    /// <summary>Those in front of any line, which matter only in a text that cannot be read.</summary>
    public static IEnumerable<Slip> InFront(YamlSource source, int last)
    {
        var edits = Enumerable.Range(0, source.Lines.Length).SelectMany(number => OfLine(source, number)).ToArray();
        if (edits.Length > 0)
            yield return Slip(edits);
    }

    private static IEnumerable<TextEdit> OfLine(YamlSource source, int number)
    {
        var places = new List<int>();
        Spaces(source.Lines[number].Text, 0, places);
        return places.Select(place => Plain(source, number, place));
    }

    private static Slip Slip(TextEdit[] edits) =>
        new(YamlDiagnostics.OddSpace.At(edits[0].At, Name(edits[0].Old[0]), (int)edits[0].Old[0]), [.. edits]);

    private static TextEdit Plain(YamlSource source, int number, int place) =>
        source.Replace(number, place, 1, IsUnseen(source.Lines[number].Text[place]) ? "" : " ");

    private static IEnumerable<TextEdit> Find(YamlSource source, int number)
    {
        var text = source.Lines[number].Text;
        if (!text.AsSpan().ContainsAny(Odd))
            yield break;

        var places = new List<int>();
        var start = Spaces(text, 0, places);
        while (start + 1 < text.Length && text[start] == '-' && OddOrSpace.Contains(text[start + 1]))
            start = Spaces(text, start + 1, places);

        var colon = new YamlLine(text[start..]) is { FirstWord: { Length: > 0 } word } && text.AsSpan(start + word.Length).StartsWith(':')
            ? start + word.Length
            : -1;
        var isKey = colon >= 0 && (source.IsKey(text.AsSpan(start..colon)) || colon + 1 == text.Length || OddOrSpace.Contains(text[colon + 1]));
        if (!isKey && places.All(place => place == 0 || text[place - 1] != '-') && !text.AsSpan(start).StartsWith("- "))
            places.Clear();
        if (isKey)
            Spaces(text, colon + 1, places);
        foreach (var place in places)
            yield return Plain(source, number, place);
    }

    // Appends where odd ones stand, and gives the place behind them all.
    private static int Spaces(string text, int start, List<int> odd)
    {
        for (; start < text.Length && OddOrSpace.Contains(text[start]); start++)
            if (text[start] != ' ')
                odd.Add(start);
        return start;
    }

    private static bool IsUnseen(char sign) => sign is '\u200B' or '\u2060' or '\uFEFF';

    private static string Name(char sign) => sign switch
    {
        '\u00A0' or '\u202F' => "a no-break space",
        '\u3000' => "a wide space",
        _ when IsUnseen(sign) => "a space that nobody sees",
        _ => "a space of an odd width",
    };

    // Between words they are welcome.
    private static bool HasMeaning(ReadOnlySpan<char> text)
    {
        for (var place = 0; text[place..].IndexOfAny(Odd) is >= 0 and var next; place += next + 1)
            if (text[..(place + next)] is [] or [.., '\n' or ' ' or ':' or '-'])
                return true;
        return false;
    }
}
