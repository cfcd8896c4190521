using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticSite.BrowserTests.Payloads;

/// <summary>A field in which a payload stands: the place of that field among those of its file.</summary>
internal sealed record Hole(string File, int Place, string Field, bool IsQuoted, Payload Payload);

/// <summary>A file with payloads, and the line at which each starts.</summary>
internal sealed record FilledFile(string Name, string Text, ImmutableArray<(Hole Hole, int Line)> Holes);

/// <summary>Puts payloads into a sheet of files. <c>¤field¤</c> stands for one between double quotes, <c>§field§</c> for one as it is,
/// and <c>№</c> for its number. Where one is left out, stands what follows an equals sign. A file whose name holds a number is there for each payload, and so is what stands between
/// <c>&lt;&lt;</c> and <c>&gt;&gt;</c>. No two labels may be the same, so a tilde adds the field's name.</summary>
internal static partial class FillSheet
{
    public static ImmutableArray<FilledFile> Of(string sheet, IReadOnlyList<Payload> payloads, Func<Hole, bool> isLeftOut)
    {
        var files =
            from file in sheet.Split("=== ", StringSplitOptions.RemoveEmptyEntries)
            let end = file.IndexOf('\n', StringComparison.Ordinal)
            let name = file[..end]
            let text = file[(end + 1)..]
            from payload in name.Contains('№', StringComparison.Ordinal) ? payloads : payloads.Take(1)
            select Fill(Number(name, payload, payloads), text, payload);
        return [.. files];

        FilledFile Fill(string name, string text, Payload payload)
        {
            var (filled, line) = (new StringBuilder(), 1);
            var holes = ImmutableArray.CreateBuilder<(Hole, int)>();
            foreach (var part in Repeated().Split(text).Index())
                foreach (var one in part.Index % 2 == 1 ? payloads : [payload])
                    FillPart(Number(part.Item, one, payloads), one);
            return new FilledFile(name, filled.ToString(), holes.ToImmutable());

            void FillPart(string words, Payload one)
            {
                var at = 0;
                foreach (Match mark in Mark().Matches(words))
                {
                    Append(words[at..mark.Index]);
                    at = mark.Index + mark.Length;
                    var hole = new Hole(name, holes.Count, mark.Groups["field"].Value, mark.ValueSpan[0] == '¤', one);
                    holes.Add((hole, line));
                    Append(isLeftOut(hole) ? Instead(hole, mark) : Text(hole, mark));
                }

                Append(words[at..]);
            }

            void Append(string words)
            {
                filled.Append(words);
                line += words.Count(sign => sign == '\n');
            }
        }
    }

    private static string Text(Hole hole, Match mark)
    {
        var text = mark.Groups["unique"].Success ? $"{hole.Payload.Text} {hole.Field}" : hole.Payload.Text;
        return hole.IsQuoted ? Payload.Quoted(text) : text;
    }

    private static string Instead(Hole hole, Match mark) => mark.Groups["instead"] is { Success: true, Value: var instead }
        ? instead
        : string.Create(CultureInfo.InvariantCulture, $"left-out-{hole.Field}-{hole.Payload.Number}");

    private static string Number(string text, Payload one, IReadOnlyList<Payload> all) => text
        .Replace("№+1", Name(all.SkipWhile(other => other != one).Skip(1).FirstOrDefault()), StringComparison.Ordinal)
        .Replace("№", Name(one), StringComparison.Ordinal);

    // Behind the last one comes nothing but the sign of that.
    private static string Name(Payload? payload) => payload?.Number.ToString(CultureInfo.InvariantCulture) ?? "0";

    [GeneratedRegex("^<<\n(.*?)^>>\n", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Repeated();

    [GeneratedRegex("(?<kind>[¤§])(?<unique>~)?(?<field>[a-z-]+)(?:=(?<instead>[^¤§]+))?\\k<kind>")]
    private static partial Regex Mark();
}
