using System.Text.Json;
using StaticSite.Engine;

namespace StaticSite.Cli.Terminal;

/// <summary>One JSON object: the findings in their order, and the counts. The same input gives the same bytes.</summary>
internal sealed class JsonReport : Report
{
    public override void Print(Pane output, CheckResult result) =>
        JsonText.To(output, json => Write(json, result));

    /// <summary>One finding, as an object.</summary>
    public static void Write(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("file", finding.Location.Path);
        json.WriteNumber("line", finding.Location.Line);
        json.WriteNumber("column", finding.Location.Column);
        json.WriteString("severity", finding.Severity.ToString().ToLowerInvariant());
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("message", finding.Message);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CheckResult result)
    {
        var (findings, counts) = (result.Findings, result.Counts);
        json.WriteStartObject();
        json.WriteNumber("errors", findings.Errors);
        json.WriteNumber("warnings", findings.Warnings);
        json.WriteNumber("notices", findings.Notices);
        json.WriteNumber("pages", counts.Pages);
        json.WriteNumber("terms", counts.Terms);
        json.WriteNumber("links", counts.Links);
        json.WriteStartArray("findings");
        foreach (var finding in findings.All)
            Write(json, finding);

        json.WriteEndArray();
        if (result.Impact is { } changes)
            ImpactReport.WriteJson(json, changes);
        if (result.Queries is { } outcomes)
            QueryReport.WriteJson(json, outcomes);
        json.WriteEndObject();
    }
}
