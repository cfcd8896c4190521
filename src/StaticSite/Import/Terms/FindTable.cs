namespace StaticSite.Import.Terms;

/// <summary>Finds where the table of a text begins, and which sign parts its cells.</summary>
internal static class FindTable
{
    private const int MostLines = 20;

    private static readonly char[] Separators = [',', ';', '\t'];

    /// <returns>Where its first line starts, and the sign; a title above it and lines without words are no part of it.</returns>
    public static (int Start, char? Separator) Find(string text)
    {
        var lines = Lines(text);
        if (lines.Count == 0)
            return (text.Length, null);
        foreach (var (place, (start, line)) in lines.Index())
            foreach (var separator in Separators)
                if (TermKeyNames.KeysOf([.. line.Split(separator).Select(cell => cell.Trim(' ', '\t', '"'))]) is { Length: > 1 } keys && keys.Contains("term") &&
                    (place == 0 || keys.Contains("definition")))
                    return (start, separator);
        return (lines[0].Start, SeparatorOf([.. lines.Select(line => line.Line)]));
    }

    // The first lines that say something. What stands in quotation marks may go over several.
    private static List<(int Start, string Line)> Lines(string text)
    {
        var lines = new List<(int, string)>();
        var (start, isQuoted) = (0, false);
        for (var i = 0; i <= text.Length && lines.Count < MostLines; i++)
        {
            if (i < text.Length && text[i] == '"')
                isQuoted = !isQuoted;
            if (i < text.Length && (text[i] != '\n' || isQuoted))
                continue;
            if (text.AsSpan(start, i - start).ContainsAnyExcept(" \t\n,;"))
                lines.Add((start, text[start..i]));
            start = i + 1;
        }

        return lines;
    }

    // The sign that stands equally often in each line, or else the one that stands most often in the first.
    private static char SeparatorOf(string[] lines)
    {
        var counts = Separators.Select(separator => (separator, Counts: lines.Select(line => CountOf(line, separator)).ToArray())).ToArray();
        return counts.OrderByDescending(one => one.Counts[0] > 0 && one.Counts.All(count => count == one.Counts[0])).ThenByDescending(one => one.Counts[0]).First().separator;
    }

    private static int CountOf(string line, char separator)
    {
        var (count, isQuoted) = (0, false);
        foreach (var sign in line)
        {
            if (sign == '"')
                isQuoted = !isQuoted;
            else if (sign == separator && !isQuoted)
                count++;
        }

        return count;
    }
}
