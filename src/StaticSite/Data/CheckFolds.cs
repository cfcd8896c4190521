using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Looks at texts that go on below their first line. YAML takes whatever is indented for more of the text, even
/// where a hyphen, a colon or a space behind one got lost.</summary>
internal static class CheckFolds
{
    /// <param name="first">The line in which the text starts.</param>
    /// <param name="isItem">Whether the text is an entry of a list by itself.</param>
    /// <returns>The first thing that is odd, if any.</returns>
    public static Diagnostic? Check(YamlSource source, int first, int last, int column, bool isItem)
    {
        for (var number = first + 1; number <= last; number++)
        {
            var line = source.Lines[number];
            if (line.IsBlank)
                continue;
            if (line.IsItem)
                return Hyphen(source, first, number, column, isItem);
            if (isItem && line.Indentation < column && source.Lines[first].IsItem)
                return FindMissing.DashAt(source, number, source.Lines[first].Dash).ToDiagnostic();
            if (line.FirstWord is { Length: > 0 } word && source.IsKey(word) && line.Text.AsSpan(line.Start + word.Length) is [':', ..])
                return FindMissing.Space(source, number, line.Start + word.Length + 1).ToDiagnostic();
        }

        return null;
    }

    private static Diagnostic Hyphen(YamlSource source, int first, int number, int column, bool isItem)
    {
        var line = source.Lines[number];
        if (!isItem && source.Lines[first].Start == column && !source.Lines[first].IsItem)
            return FindMissing.DashAt(source, first, line.Dash).ToDiagnostic();

        var finding = YamlDiagnostics.HyphenInText.At(source.At(number, line.Dash));

        // Behind a question mark, an entry starts with no hyphen that the others could stand below.
        return isItem && source.Lines[first].IsItem
            ? finding with
            {
                Fix = new Fix([source.Replace(number, 0, line.Indentation, new string(' ', source.Lines[first].Dash))]) { OpensFile = true },
            }
            : finding;
    }
}
