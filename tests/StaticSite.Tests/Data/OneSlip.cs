using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.Tests.Data;

/// <summary>A file in which a hand slipped once.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="Line">Where, from 1.</param>
internal sealed partial record OneSlip(string Kind, string Before, SourceFile File, int Line)
{
    /// <summary>Every slip that the keys and values of a file leave room for.</summary>
    public static IEnumerable<OneSlip> In(SourceFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        var lines = text.Split('\n');
        var (first, end) = lines[0] == "---" ? (1, Array.IndexOf(lines, "---", 1)) : (0, lines.Length);
        for (var number = first; number < end; number++)
            foreach (var (kind, line) in InLine(lines[number]))
                yield return new OneSlip(kind, text, file with
                {
                    Bytes = Encoding.UTF8.GetBytes(string.Join('\n', [.. lines[..number], line, .. lines[(number + 1)..]])),
                }, number + 1);
    }

    public override string ToString() =>
        $"{Kind}: {File.Name}({Line}): {Encoding.UTF8.GetString(File.Bytes.Span).Split('\n')[Line - 1]}";

    private static IEnumerable<(string Kind, string Line)> InLine(string line)
    {
        if (Entry().Match(line) is not { Success: true } entry)
            yield break;

        if (entry.Groups["dash"] is { Success: true } dash)
        {
            yield return ("a hyphen is missing", line.Remove(dash.Index, 1));
            yield return ("a hyphen and its space are missing", line.Remove(dash.Index, 2));
            yield return ("a no-break space behind a hyphen", Odd(line, dash.Index + 1));
        }

        if (entry.Groups["colon"] is { Success: true } colon)
        {
            yield return ("a colon is missing", line.Remove(colon.Index, 1));
            if (colon.Index + 1 < line.Length)
            {
                yield return ("a space behind a colon is missing", line.Remove(colon.Index + 1, 1));
                yield return ("a no-break space behind a colon", Odd(line, colon.Index + 1));
            }
        }

        if (line.StartsWith(' '))
            yield return ("a no-break space in front", Odd(line, 0));

        var value = entry.Groups["value"];
        if (value.Value is ['"', .., '"'] or ['\'', .., '\''])
        {
            yield return ("an opening quote is missing", line.Remove(value.Index, 1));
            yield return ("a closing quote is missing", line[..^1]);
        }
        else if (value.Value is ['[', _, .., ']'] or ['{', _, .., '}'])
        {
            yield return ("an opening bracket is missing", line.Remove(value.Index, 1));
            yield return ("a closing bracket is missing", line[..^1]);
        }
    }

    private static string Odd(string line, int place) => line.Remove(place, 1).Insert(place, "\u00A0");

    [GeneratedRegex("^ *(?:(?<dash>-) )?(?:(?<key>[A-Za-z0-9._/#-]+)(?<colon>:)(?= |$) ?)?(?<value>.*)$")]
    private static partial Regex Entry();
}
