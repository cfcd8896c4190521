
namespace StaticSite.Data;

/// <summary>Brackets and quotes of which one may be missing, from a line upwards.</summary>
internal static class FindUnclosed
{
    public static IEnumerable<Slip> Brackets(YamlSource source, int last)
    {
        foreach (var number in FindMissing.Upwards(source, last))
        {
            var line = source.Lines[number];
            var words = line.ValueWords.ToString();
            if (words is not ['"' or '\'' or '|' or '>', ..])
                foreach (var (open, close) in ((char, char)[])[('[', ']'), ('{', '}')])
                    if (Depth(words, open, close) is var depth && depth > 0 && words.StartsWith(open))
                        foreach (var slip in Closing(source, number, words, open, close))
                            yield return slip;
                    else if (depth < 0 && words.EndsWith(close))
                        yield return Opening(source, number, line.Value, open, close);
        }
    }

    public static IEnumerable<Slip> Quotes(YamlSource source, int last)
    {
        foreach (var number in FindMissing.Upwards(source, last))
            foreach (var (start, end) in Texts(source.Lines[number]))
                if (source.Lines[number].Text[start..end] is var words && words.Length > 0)
                    foreach (var slip in OfText(source, number, start, words))
                        yield return slip;
    }

    /// <summary>What is never closed may be meant to end with its line, or with the last that is indented below it.</summary>
    private static IEnumerable<int> Ends(YamlSource source, int number)
    {
        yield return number;
        var end = number;
        for (var next = number + 1; next < source.Lines.Length && source.Lines[next] is var line; next++)
        {
            if (line.IsEntry || line.IsBlank || line.Indentation <= source.Lines[number].Indentation)
                break;
            end = next;
        }

        if (end > number)
            yield return end;
    }

    private static IEnumerable<Slip> Closing(YamlSource source, int number, string words, char open, char close)
    {
        var line = source.Lines[number];
        var isCut = line.Value + words.Length < line.Text.TrimEnd().Length;
        var finding = YamlDiagnostics.Syntax.At(source.At(number, line.Value),
            $"The '{open}' that starts here is never closed{(isCut ? ", since ' #' starts a note. Put the text that holds it in quotes" : "")}.");
        foreach (var end in Ends(source, number))
        {
            // Of a group in brackets, the inner one is closed with its list.
            var last = source.Lines[end];
            var column = end == number ? line.Value + words.Length : last.Text.TrimEnd().Length;
            yield return new Slip(finding, source.Insert(end, column, close.ToString())) { IsCertain = !isCut };
            if (end == number && open == '[' && words.EndsWith('}'))
                yield return new Slip(finding, source.Insert(end, column - 1, "]"));
        }
    }

    private static Slip Opening(YamlSource source, int number, int column, char open, char close) =>
        new(YamlDiagnostics.MissingOpening.At(source.At(number, column), close, open), source.Insert(number, column, open.ToString()));

    private static IEnumerable<Slip> OfText(YamlSource source, int number, int start, string words)
    {
        foreach (var quote in (char[])['"', '\''])
        {
            if (words.StartsWith(quote) && !IsClosed(words, quote))
            {
                var finding = YamlDiagnostics.Syntax.At(source.At(number, start), $"The '{quote}' that starts here is never closed.");
                yield return Closed(number, start + words.Length);
                foreach (var end in Ends(source, number).Skip(1))
                    yield return Closed(end, source.Lines[end].Text.TrimEnd().Length);

                // A single one may be an apostrophe.
                Slip Closed(int end, int column) =>
                    new(finding, source.Insert(end, column, quote.ToString())) { IsCertain = quote == '"' };
            }
            else if (!words.StartsWith(quote) && words.EndsWith(quote) && words.Count(letter => letter == quote) % 2 == 1)
            {
                yield return new Slip(YamlDiagnostics.MissingOpening.At(source.At(number, start), quote, quote),
                    source.Insert(number, start, quote.ToString()));
            }
        }
    }

    private static bool IsClosed(string words, char quote)
    {
        for (var place = 1; place < words.Length; place++)
        {
            if (quote == '"' && words[place] == '\\' || (quote == '\'' && words.AsSpan(place).StartsWith("''")))
                place++;
            else if (words[place] == quote)
                return true;
        }

        return false;
    }

    /// <summary>The value, or, if it is in brackets, each part of it.</summary>
    private static IEnumerable<(int Start, int End)> Texts(YamlLine line)
    {
        var value = line.Text.TrimEnd();
        if (line.Value >= value.Length || value[line.Value] is not ('[' or '{'))
            return line.Value < value.Length ? [(line.Value, value.Length)] : [];

        return Parts(value, line.Value);
    }

    private static IEnumerable<(int Start, int End)> Parts(string text, int start)
    {
        for (var place = start; place < text.Length;)
        {
            while (place < text.Length && text[place] is ' ' or '[' or '{' or ',' or ']' or '}')
                place++;
            var end = text.AsSpan(place).IndexOfAny(",[]{}") is >= 0 and var length ? place + length : text.Length;
            if (text.AsSpan(place, end - place).IndexOf(": ") is >= 0 and var colon)
                place += colon + 2;
            yield return (place, place + text.AsSpan(place, end - place).TrimEnd().Length);
            place = end;
        }
    }

    private static int Depth(string words, char open, char close)
    {
        var (depth, quote) = (0, '\0');
        foreach (var letter in words)
        {
            if (quote != '\0' ? letter == quote : letter == '"')
                quote = quote == '\0' ? letter : '\0';
            else if (quote == '\0')
                depth += letter == open ? 1 : letter == close ? -1 : 0;
        }

        return depth;
    }
}
