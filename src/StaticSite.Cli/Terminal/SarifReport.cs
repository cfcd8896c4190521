using System.Text.Json;
using StaticSite.Engine;

namespace StaticSite.Cli.Terminal;

/// <summary>SARIF 2.1.0, which code scanning services and editors read. Paths are relative to the repository's folder.</summary>
internal sealed class SarifReport : Report
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private const string Base = "%SRCROOT%";

    public override void Print(Pane output, CheckResult result) => JsonText.To(output, json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        var rules = result.Findings.All.Select(finding => finding.Rule)
            .DistinctBy(rule => rule.Code).OrderBy(rule => rule.Code, StringComparer.Ordinal).ToArray();
        WriteTool(json, rules);
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartObject("originalUriBaseIds");
        json.WriteStartObject(Base);
        WriteText(json, "description", "The folder of the repository.");
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("results");
        foreach (var finding in result.Findings.All)
            WriteResult(json, finding, Array.FindIndex(rules, rule => rule.Code == finding.Rule.Code), result.SiteInRepository);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<DiagnosticRule> rules)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "StaticSite");
        json.WriteStartArray("rules");
        foreach (var rule in rules)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Code);
            WriteText(json, "shortDescription", rule.Title);
            WriteText(json, "help", rule.Help);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic finding, int rule, string siteInRepository)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule.Code);
        json.WriteNumber("ruleIndex", rule);
        json.WriteString("level", LevelOf(finding.Severity));
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteFile(json, siteInRepository + finding.Location.Path);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Location.Line);
        json.WriteNumber("startColumn", finding.Location.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        if (finding.Fix is { } fix)
            WriteFix(json, fix, siteInRepository);
        json.WriteEndObject();
    }

    private static void WriteFix(Utf8JsonWriter json, Fix fix, string siteInRepository)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteFile(json, siteInRepository + fix.Edits[0].At.Path);
        json.WriteStartArray("replacements");
        foreach (var edit in fix.Edits)
        {
            json.WriteStartObject();
            json.WriteStartObject("deletedRegion");
            json.WriteNumber("startLine", edit.At.Line);
            json.WriteNumber("startColumn", edit.At.Column);
            json.WriteNumber("endLine", edit.End.Line);
            json.WriteNumber("endColumn", edit.End.Column);
            json.WriteEndObject();
            WriteText(json, "insertedContent", edit.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', path.Split('/').Select(Uri.EscapeDataString)));
        json.WriteString("uriBaseId", Base);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Notice => "note",
        _ => "none",
    };
}
