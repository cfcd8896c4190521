using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Commands;

/// <summary>Reads queries from a list, one a line, or from the log of a web server, whose lines ask for <c>search.html?q=…</c>.</summary>
internal static partial class ReadQueries
{
    /// <summary>The queries in the order in which they come first, each once: small letters and capitals are one.</summary>
    public static ImmutableArray<AskedQuery> From(IEnumerable<string> lines)
    {
        var written = lines.Select(line => line.Trim()).Where(line => line.Length > 0 && !line.StartsWith('#')).ToArray();
        var logged = written.Select(line => Asked().Match(line)).Where(match => match.Success).Select(match => Decode(match.Groups["query"].Value)).ToArray();
        var queries = logged.Length > 0
            ? logged.Where(text => text.Length > 0).Select(text => (Text: text, Targets: (ImmutableArray<string>?)null))
            : written.Select(Split);
        return
        [
            .. queries.GroupBy(query => query.Text, StringComparer.OrdinalIgnoreCase)
                .Select(same => new AskedQuery(same.First().Text, same.Count(), same.First().Targets)),
        ];
    }

    private static (string Text, ImmutableArray<string>? Targets) Split(string line) => line.Split("->", 2, StringSplitOptions.TrimEntries) switch
    {
        [{ Length: > 0 } text, var targets] => (text, [.. targets.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)]),
        _ => (line, null),
    };

    private static string Decode(string written) => Uri.UnescapeDataString(written.Replace('+', ' ')).Trim();

    [GeneratedRegex(@"search(?:\.html)?\?(?:[^\s""#]*&)?q=(?<query>[^\s""#&]*)")]
    private static partial Regex Asked();
}
