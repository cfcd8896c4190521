using System.Collections.Immutable;
using System.Text.Json;
using StaticSite.Glossary.Mentions;

namespace StaticSite.Cli.Terminal;

/// <summary>Prints what a change does to the links of each page.</summary>
internal static class ImpactReport
{
    public static void PrintText(Pane output, ImmutableArray<PageImpact> impacts)
    {
        foreach (var impact in impacts)
        {
            output.Print($"{impact.Page.FileName}");
            foreach (var change in impact.Changes)
                output.Print($"  {change.At}: {InWords(change)}");
        }

        var changes = impacts.SelectMany(impact => impact.Changes).ToArray();
        output.Print(changes.Length == 0
            ? "No page gains, loses or retargets a link."
            : $"{Summary.Number(changes.Count(change => change.Before is null), "link")} gained, " +
              $"{changes.Count(change => change.After is null)} lost, " +
              $"{changes.Count(change => change is { Before: not null, After: not null })} retargeted " +
              $"on {Summary.Number(impacts.Length, "page")}.");
    }

    public static void WriteJson(Utf8JsonWriter json, ImmutableArray<PageImpact> impacts)
    {
        json.WriteStartArray("impact");
        foreach (var impact in impacts)
        {
            json.WriteStartObject();
            json.WriteString("page", impact.Page.FileName);
            json.WriteStartArray("changes");
            foreach (var change in impact.Changes)
            {
                json.WriteStartObject();
                json.WriteString("words", change.Words);
                json.WriteString("before", change.Before);
                json.WriteString("after", change.After);
                json.WriteString("file", change.At.Path);
                json.WriteNumber("line", change.At.Line);
                json.WriteNumber("column", change.At.Column);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static string InWords(LinkChange change) => change switch
    {
        { Before: null } => $"'{change.Words}' gains a link to {change.After}",
        { After: null } => $"'{change.Words}' loses its link to {change.Before}",
        _ => $"'{change.Words}' leads to {change.After} instead of {change.Before}",
    };
}
