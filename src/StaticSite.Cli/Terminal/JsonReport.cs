using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using StaticSite.Glossary.Mentions;

namespace StaticSite.Cli;

/// <summary>One JSON object: the findings in their order, and the counts. The same input gives the same bytes.</summary>
internal sealed class JsonReport : Report
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public override void Print(
        Pane output, Findings findings, SiteCounts counts, ImmutableArray<PageImpact>? impact, TimeSpan elapsed)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            Write(json, findings, counts, impact);
        output.Writer.Write(Encoding.UTF8.GetString(bytes.ToArray()));
        output.Writer.Write('\n');
    }

    private static void Write(
        Utf8JsonWriter json, Findings findings, SiteCounts counts, ImmutableArray<PageImpact>? impact)
    {
        json.WriteStartObject();
        json.WriteNumber("errors", findings.Errors);
        json.WriteNumber("warnings", findings.Warnings);
        json.WriteNumber("notices", findings.Notices);
        json.WriteNumber("pages", counts.Pages);
        json.WriteNumber("terms", counts.Terms);
        json.WriteNumber("links", counts.Links);
        json.WriteStartArray("findings");
        foreach (var finding in findings.All)
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

        json.WriteEndArray();
        if (impact is { } changes)
            ImpactReport.WriteJson(json, changes);
        json.WriteEndObject();
    }
}
