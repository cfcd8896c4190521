
namespace StaticSite.Data;

/// <summary>Colons, spaces and hyphens that may be missing, from a line upwards.</summary>
internal static class FindMissing
{
    // What belongs together stands near, and who looks for it from each line should not look through all others.
    private const int MostLines = 100;

    /// <summary><c>title Which is which</c></summary>
    public static IEnumerable<Slip> ColonOfKey(YamlSource source, int last) =>
        Upwards(source, last).Where(number => LacksColon(source, number)).Select(number => Colon(source, number));

    /// <summary>The same with a word of the author's own.</summary>
    public static IEnumerable<Slip> ColonOfWord(YamlSource source, int last) =>
        Upwards(source, last)
            .Where(number => source.Lines[number] is { HasKey: false, FirstWord.Length: > 0 } line && EndsWord(line) && IsLikeKey(source, number))
            .Select(number => Colon(source, number));

    /// <summary><c>title:Which is which</c></summary>
    public static IEnumerable<Slip> SpaceBehindKey(YamlSource source, int last) =>
        Upwards(source, last).Where(number => LacksSpace(source, number)).Select(number => SpaceBehindColon(source, number));

    public static IEnumerable<Slip> SpaceBehindWord(YamlSource source, int last) =>
        Upwards(source, last)
            .Where(number => source.Lines[number] is var line && HasBareColon(line) && !line.Text.AsSpan(line.Start).Contains("://", StringComparison.Ordinal))
            .Select(number => SpaceBehindColon(source, number));

    /// <summary><c>-id: turns</c></summary>
    public static IEnumerable<Slip> SpaceBehindDash(YamlSource source, int last) =>
        Upwards(source, last)
            .Where(number => source.Lines[number] is var line && line.Text.AsSpan(line.Start) is ['-', not (' ' or '-'), ..])
            .Select(number => Space(source, number, source.Lines[number].Start + 1));

    /// <summary>An entry that starts with the key with which the one above starts, or a text above others of a list.</summary>
    public static IEnumerable<Slip> DashOfEntry(YamlSource source, int last) => Dash(source, last, isLikeAbove: true);

    public static IEnumerable<Slip> Dash(YamlSource source, int last) => Dash(source, last, isLikeAbove: false);

    /// <summary>What is wrong with a key that holds more than a word; null if nothing surely is.</summary>
    public static Slip? OfKey(YamlSource source, int number) =>
        LacksColon(source, number) ? Colon(source, number) : LacksSpace(source, number) ? SpaceBehindColon(source, number) : null;

    public static Slip Colon(YamlSource source, int number)
    {
        var line = source.Lines[number];
        var (word, end) = (line.FirstWord.ToString(), line.Start + line.FirstWord.Length);
        var next = line.Text.AsSpan(end);
        var colon = next.TrimStart().StartsWith(':') ? source.Replace(number, end, next.IndexOf(':') + 1, ": ")
            : source.Insert(number, end, next is "" or [' ', ..] ? ":" : ": ");
        return new Slip(YamlDiagnostics.MissingColon.At(source.At(number, end), word), colon);
    }

    /// <param name="column">Behind the sign that wants a space.</param>
    public static Slip Space(YamlSource source, int number, int column)
    {
        var text = source.Lines[number].Text;
        var sign = text[column - 1] == ':' ? "colon" : "hyphen";
        var mended = text[source.Lines[number].Start..].Insert(column - source.Lines[number].Start, " ").TrimEnd();
        return new Slip(
            YamlDiagnostics.MissingSpace.At(source.At(number, column), sign, Shorten(mended)), source.Insert(number, column, " "));
    }

    public static Slip DashAt(YamlSource source, int number, int column)
    {
        var line = source.Lines[number];
        return new Slip(
            YamlDiagnostics.MissingDash.At(source.At(number, line.Start), Shorten(line.Text[line.Start..].TrimEnd())),
            source.Replace(number, 0, line.Start, new string(' ', column) + "- "));
    }

    /// <summary>The lines above one, the nearest first.</summary>
    public static IEnumerable<YamlLine> Above(YamlSource source, int number) =>
        Upwards(source, number - 1).Take(MostLines).Select(above => source.Lines[above]);

    /// <summary>From a line to the first.</summary>
    public static IEnumerable<int> Upwards(YamlSource source, int last)
    {
        for (var number = last; number >= 0; number--)
            if (source.Lines[number] is { IsBlank: false, IsNote: false })
                yield return number;
    }

    public static string Shorten(string words) => words.Length <= 40 ? words : words[..40].TrimEnd() + "…";

    private static bool LacksColon(YamlSource source, int number) =>
        source.Lines[number] is { HasKey: false, FirstWord.Length: > 0 } line && source.IsKey(line.FirstWord) && EndsWord(line);

    private static bool LacksSpace(YamlSource source, int number) =>
        source.Lines[number] is var line && HasBareColon(line) && source.IsKey(line.FirstWord);

    private static Slip SpaceBehindColon(YamlSource source, int number) =>
        Space(source, number, source.Lines[number].Start + source.Lines[number].FirstWord.Length + 1);

    private static bool EndsWord(YamlLine line) => line.Text.AsSpan(line.Start + line.FirstWord.Length) is "" or [' ' or '"' or '[' or '{', ..];

    // Alone above what is indented, before a bracket, or before one word between lines that have keys.
    private static bool IsLikeKey(YamlSource source, int number)
    {
        var line = source.Lines[number];
        if (line.ValueWords.Length < line.FirstWord.Length)
            return false;

        var rest = line.ValueWords[line.FirstWord.Length..].Trim();
        var below = Below(source, number).FirstOrDefault();
        return rest switch
        {
            [] => below?.Indentation > line.Indentation,
            ['[' or '{' or '"', ..] => true,
            _ => !rest.Contains(' ') && (IsBeside(below) || IsBeside(Above(source, number).FirstOrDefault())),
        };

        bool IsBeside(YamlLine? other) => other is { HasKey: true } && other.Start == line.Start;
    }

    private static IEnumerable<YamlLine> Below(YamlSource source, int number) =>
        source.Lines.Skip(number + 1).Where(line => line is { IsBlank: false, IsNote: false }).Take(MostLines);

    private static bool HasBareColon(YamlLine line) => !line.HasKey && line.FirstWord is var word && word.Length > 0 &&
        line.Text.AsSpan(line.Start + word.Length) is [':', not ' ', ..];

    private static IEnumerable<Slip> Dash(YamlSource source, int last, bool isLikeAbove)
    {
        foreach (var number in Upwards(source, last).Where(number => !source.Lines[number].IsItem))
            foreach (var column in Columns(source, number, isLikeAbove).Distinct())
                yield return DashAt(source, number, column);
    }

    // Where the hyphens of the list stand, of which one is missing here.
    private static IEnumerable<int> Columns(YamlSource source, int number, bool isLikeAbove)
    {
        var line = source.Lines[number];
        if (Above(source, number)
            .FirstOrDefault(above => above.IsItem && above.Dash <= line.Start) is { IsItem: true } item && line.Start <= item.Dash + 2)
        {
            // A text that starts where the hyphens do goes on with none of those above.
            if (!isLikeAbove || (line.HasKey ? line.Key.SequenceEqual(item.Key) : line.Start == item.Dash))
                yield return item.Dash;
        }
        else if (Above(source, number).FirstOrDefault() is { HasKey: true, ValueWords.IsEmpty: true } above && Below(source, number).FirstOrDefault(below => below.IsEntry) is { IsEntry: true } next)
        {
            var isSure = source.IsList(above.Key) || !line.HasKey;
            if (next.IsItem && (!isLikeAbove || isSure))
                yield return next.Dash;
            else if ((!isLikeAbove || isSure) && next.Indentation >= 2)
                yield return next.Indentation - 2;
        }
    }
}
