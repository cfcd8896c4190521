using System.Collections.Immutable;
using System.Text.Json;
using StaticSite.Theme.Search;

namespace StaticSite.Cli.Terminal;

/// <summary>What people searched for.</summary>
/// <param name="Times">How often it stands in the file.</param>
/// <param name="Targets">What it should find, as results name it: one of these, or nothing if there are none. Null where nobody says
/// so.</param>
internal sealed record AskedQuery(string Text, int Times, ImmutableArray<string>? Targets);

/// <summary>A query, and what readers are shown for it.</summary>
internal sealed record QueryOutcome(AskedQuery Query, ImmutableArray<SearchHit> Hits)
{
    /// <summary>Whether one of the results that come first is what the query should find.</summary>
    public bool IsRightAmong(int first) => Query.Targets switch
    {
        null => true,
        { Length: 0 } => Hits.IsEmpty,
        { } targets => Hits.Take(first).Any(hit => targets.Contains(hit.Target)),
    };
}

/// <summary>Prints what queries find, and which find nothing.</summary>
internal static class QueryReport
{
    private const int Shown = 3;

    public static void PrintText(Pane output, ImmutableArray<QueryOutcome> outcomes)
    {
        foreach (var outcome in outcomes.Where(outcome => outcome.Hits.Length > 0))
            output.Print($"{Asked(outcome)}: {string.Join("; ", outcome.Hits.Take(Shown).Select(hit => $"{hit.Title} ({hit.Target})"))}{Missed(outcome)}");
        foreach (var outcome in outcomes.Where(outcome => outcome.Hits.IsEmpty))
            output.Print($"{Asked(outcome)}: nothing{Missed(outcome)}");
        output.Print(Conclusion(outcomes));
    }

    public static void WriteJson(Utf8JsonWriter json, ImmutableArray<QueryOutcome> outcomes)
    {
        json.WriteStartArray("queries");
        foreach (var (query, hits) in outcomes)
        {
            json.WriteStartObject();
            json.WriteString("query", query.Text);
            json.WriteNumber("times", query.Times);
            if (query.Targets is { } targets)
                Write(json, "targets", targets);
            Write(json, "found", hits.Select(hit => hit.Target));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<string> targets)
    {
        json.WriteStartArray(name);
        foreach (var target in targets)
            json.WriteStringValue(target);
        json.WriteEndArray();
    }

    private static string Asked(QueryOutcome outcome) =>
        outcome.Query.Text + (outcome.Query.Times > 1 ? $" ({Summary.Number(outcome.Query.Times)} times)" : "");

    private static string Missed(QueryOutcome outcome) =>
        outcome.IsRightAmong(1) || outcome.Query.Targets is not { } targets ? "" : $"; not first: {(targets.IsEmpty ? "nothing" : string.Join(" or ", targets))}";

    private static string Conclusion(ImmutableArray<QueryOutcome> outcomes)
    {
        var judged = outcomes.Where(outcome => outcome.Query.Targets is not null).ToArray();
        var (none, first, among) = (
            outcomes.Count(outcome => outcome.Hits.IsEmpty), judged.Count(outcome => outcome.IsRightAmong(1)), judged.Count(outcome => outcome.IsRightAmong(Shown)));
        return $"{Summary.Number(outcomes.Length, "query", "queries")}, asked {Summary.Number(outcomes.Sum(outcome => outcome.Query.Times), "time")}; " +
            $"{Summary.Number(none)} of them {(none == 1 ? "finds" : "find")} nothing." +
            (judged.Length == 0 ? "" : $" Of {Summary.Number(judged.Length)} that say what they should find, {Summary.Number(first)} " +
                $"{(first == 1 ? "has" : "have")} it first and {Summary.Number(among)} among the first {Shown}.");
    }
}
