using System.Buffers;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Bullets from a word processor where YAML wants hyphens.</summary>
internal static class FindBullets
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("•‣◦▪●·∙–—−");

    /// <summary>One finding for all in a text; null if there is none.</summary>
    public static Diagnostic? Find(YamlSource source)
    {
        if (!StartsALine(source.Text))
            return null;

        var edits = new List<TextEdit>();
        var (isList, column) = (false, 0);
        foreach (var number in Enumerable.Range(0, source.Lines.Length))
        {
            var line = source.Lines[number];
            if (line.IsBlank || line.IsNote)
                continue;

            // A dash may start a line of a text, but not below a key that has none.
            var isBullet = isList && (column < 0 || column == line.Start) &&
                line.Text.AsSpan(line.Start) is [var sign, ' ' or '\t' or '\u00A0', ..] && Bullets.Contains(sign);
            if (isBullet)
                edits.Add(source.Replace(number, line.Start, 2, "- "));
            (isList, column) = isBullet ? (true, line.Start) : line.IsItem ? (true, line.Dash) : (line is { HasKey: true, ValueWords.IsEmpty: true }, -1);
        }

        return edits is [var first, ..]
            ? YamlDiagnostics.PastedBullet.At(first.At, first.Old[0]) with { Fix = new Fix([.. edits]) { OpensFile = true } }
            : null;
    }

    private static bool StartsALine(ReadOnlySpan<char> text)
    {
        for (var place = 0; text[place..].IndexOfAny(Bullets) is >= 0 and var next; place += next + 1)
            if (text[..(place + next)].TrimEnd(' ') is [] or [.., '\n'])
                return true;
        return false;
    }
}
