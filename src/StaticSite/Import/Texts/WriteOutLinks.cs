using System.Text.RegularExpressions;

namespace StaticSite.Import.Texts;

/// <summary>Writes the addresses of links into words that are taken away from the lines that name them: <c>[RFC 5646][]</c> and
/// <c>[RFC 5646]: https://…</c>.</summary>
internal static partial class WriteOutLinks
{
    /// <returns>The words, and what stood beside them without the lines that only they needed.</returns>
    public static (string Words, string Beside) Write(string words, string beside)
    {
        if (!words.Contains('[', StringComparison.Ordinal) || !beside.Contains("]:", StringComparison.Ordinal))
            return (words, beside);

        var known = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match line in Definitions().Matches(beside))
            known.TryAdd(Name(line), line.Groups["to"].Value);
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        words = Uses().Replace(words, use =>
        {
            if (use.Groups["words"] is not { Success: true, Value: var shown } || !known.TryGetValue(Name(use), out var to))
                return use.Value;
            used.Add(Name(use));
            return $"[{shown}]({to})";
        });
        if (used.Count == 0)
            return (words, beside);

        var kept = Definitions().Replace(beside, "");
        used.ExceptWith(Uses().Matches(kept).Select(Name));
        return (words, Definitions().Replace(beside, line => used.Contains(Name(line)) ? "" : line.Value).Trim('\n'));
    }

    private static string Name(Match match) =>
        Space().Replace(match.Groups["name"] is { Value.Length: > 0 } name ? name.Value : match.Groups["words"].Value, " ").Trim();

    [GeneratedRegex(@"(?<=^|\n) {0,3}\[(?<name>[^\[\]^][^\[\]]*)\]:[ \t]*(?<to>(?:<[^<>\n]*>|[^\s<][^\s]*)(?:[ \t]+(?:""[^""\n]*""|'[^'\n]*'))?)[ \t]*(?:\n|$)")]
    private static partial Regex Definitions();

    [GeneratedRegex(@"`[^`]*`|(?<!\\)\[(?<words>[^\[\]]*)\](?:\[(?<name>[^\[\]]*)\])?(?![\[(:])")]
    private static partial Regex Uses();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
