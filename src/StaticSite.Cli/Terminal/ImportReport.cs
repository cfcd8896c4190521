using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Import;

namespace StaticSite.Cli.Terminal;

/// <summary>Says what an import made, what it changed on the way, and what it leaves to somebody.</summary>
internal sealed class ImportReport(Pane output, SiteFolders folders)
{
    /// <param name="news">Of the imported files those that were not there yet.</param>
    /// <param name="left">What needs a hand.</param>
    public void Print(ImportedSite imported, ImmutableArray<SourceFile> news, ImmutableArray<Diagnostic> left, bool isDry, string format)
    {
        if (format == "json")
            PrintJson(imported, news, left, isDry);
        else
            PrintText(imported, news, left, isDry);
    }

    private void PrintText(ImportedSite imported, ImmutableArray<SourceFile> news, ImmutableArray<Diagnostic> left, bool isDry)
    {
        if (isDry)
            foreach (var file in news)
                output.Print($"+ {file.Path}");

        output.Print($"This is {imported.From}.");
        foreach (var change in imported.Changes)
            output.Print($"  {change.What}: {change.Count}");
        var there = imported.Files.Length - news.Length;
        output.Print((news.IsEmpty ? "Everything is there already, byte for byte."
            : $"{(isDry ? "Would write" : "Wrote")} {Summary.Number(news.Length, "file")} into {folders.Shown(folders.Input)}.")
            + (there > 0 && !news.IsEmpty ? $" {Summary.Number(there, "file")} {(there == 1 ? "was" : "were")} there already, byte for byte." : ""));
        if (left.IsEmpty)
        {
            output.Print("Nothing needs a hand. Run check.");
            return;
        }

        output.Print("What needs a hand:");
        output.Print(left, new SourceLines(imported.Files, left));
        var files = left.Where(finding => finding.Severity > Severity.Notice).Select(finding => finding.Location.Path).Distinct().Count();
        output.Print($"{Summary.Number(left.Length, "place")} in all; {Summary.Number(files, "file")} with more than a notice. Then run check.");
    }

    private void PrintJson(ImportedSite imported, ImmutableArray<SourceFile> news, ImmutableArray<Diagnostic> left, bool isDry) =>
        JsonText.To(output, json =>
        {
            json.WriteStartObject();
            json.WriteString("from", imported.From);
            json.WriteBoolean("dry-run", isDry);
            json.WriteStartArray("changes");
            foreach (var change in imported.Changes)
            {
                json.WriteStartObject();
                json.WriteString("what", change.What);
                json.WriteNumber("count", change.Count);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteStartArray("files");
            foreach (var file in news)
                json.WriteStringValue(file.Path);
            json.WriteEndArray();
            json.WriteStartArray("findings");
            foreach (var finding in left)
                JsonReport.Write(json, finding);
            json.WriteEndArray();
            json.WriteEndObject();
        });
}
