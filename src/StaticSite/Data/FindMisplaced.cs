
namespace StaticSite.Data;

/// <summary>What may start too far left or right, from a line upwards.</summary>
internal static class FindMisplaced
{
    /// <summary>All of them: who indents with tabs does so everywhere.</summary>
    public static IEnumerable<Slip> Tabs(YamlSource source, int last)
    {
        var tabs = Enumerable.Range(0, source.Lines.Length)
            .Select(number => (Number: number, Spaces: IndentationOf(source.Lines[number].Text)))
            .Where(line => line.Spaces.Contains('\t')).ToArray();
        if (tabs is [var first, ..])
            yield return new Slip(
                YamlDiagnostics.Syntax.At(source.At(first.Number, first.Spaces.IndexOf('\t')), "There is a tab here. Use spaces to indent."),
                [.. tabs.Select(line => source.Replace(line.Number, 0, line.Spaces.Length, line.Spaces.Replace("\t", "  ", StringComparison.Ordinal)))]);
    }

    /// <summary>A key or an item that does not stand where those around it do.</summary>
    public static IEnumerable<Slip> Entries(YamlSource source, int last)
    {
        foreach (var number in FindMissing.Upwards(source, last).Where(number => source.Lines[number].IsEntry))
            foreach (var column in Columns(source, number).Where(column => column != source.Lines[number].Indentation).Distinct())
                yield return Moved(source, number, column);
    }

    /// <summary>Text that starts where a key should, since the line that ends the keys is missing.</summary>
    public static IEnumerable<Slip> Text(YamlSource source, int last)
    {
        if (source.IsFrontMatter && source.FirstText is { } number)
            yield return new Slip(YamlDiagnostics.NoFence.At(source.At(number, 0)), source.Insert(number, 0, "---\n"));
    }

    /// <summary>The line below the last key: where the front matter surely ends, though nothing says so.</summary>
    public static int? FirstText(YamlSource source)
    {
        var below = 0;
        for (var number = 0; number < source.Lines.Length; number++)
        {
            var line = source.Lines[number];
            if (line is { IsBlank: false, IsNote: false, IsEntry: false, Indentation: 0 })
                return below > 0 ? below : null;
            if (line.IsEntry && (line.Indentation > 0 || line.IsItem || source.IsKey(line.Key)) || line is { Indentation: > 0, IsBlank: false })
                below = number + 1;
        }

        return null;
    }

    private static Slip Moved(YamlSource source, int number, int column)
    {
        var line = source.Lines[number];
        return new Slip(
            YamlDiagnostics.Syntax.At(source.At(number, 0), line.Indentation < column
                ? "This line starts further left than those that it belongs to. Start them at the same place."
                : "This line starts further right than the one above it, which has its value already. Start both at the same place."),
            source.Replace(number, 0, line.Indentation, new string(' ', column)));
    }

    private static IEnumerable<int> Columns(YamlSource source, int number)
    {
        var line = source.Lines[number];
        if (FindMissing.Above(source, number).FirstOrDefault(above => above.IsEntry) is { IsEntry: true } previous)
        {
            yield return previous.Start;
            yield return previous.Indentation;
        }

        for (var next = number + 1; next < source.Lines.Length; next++)
        {
            if (!source.Lines[next].IsEntry)
                continue;

            yield return source.Lines[next].Indentation;
            if (line.IsItem && source.Lines[next].Indentation >= 2)
                yield return source.Lines[next].Indentation - 2;
            break;
        }

        if (FindMissing.Above(source, number).FirstOrDefault(above => above.IsItem && above.Dash < line.Start) is { IsItem: true } item)
            yield return line.IsItem ? item.Dash : item.Start;
    }

    private static string IndentationOf(string line) => line[..(line.Length - line.AsSpan().TrimStart(" \t").Length)];
}
