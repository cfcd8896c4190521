using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using StaticSite.Engine;

namespace StaticSite.Cli;

/// <summary>Tells one page in one browser what becomes of it, by server-sent events, until the browser leaves.</summary>
/// <remarks>An event is a JSON object: the version of the page that is shown now, and what keeps the newest one from being
/// shown.</remarks>
internal sealed class FollowPage(PreviewedSite site, HttpContext context)
{
    public async Task FollowAsync(CancellationToken ended)
    {
        var page = context.Request.Query["page"].ToString();
        context.Response.ContentType = "text/event-stream";
        try
        {
            var said = "";
            for (var shown = await site.CurrentAsync(ended); ; shown = await shown.Next.WaitAsync(ended))
            {
                var news = NewsOf(shown, shown.Files is { } files ? VersionOf(page, files) : FollowedPage.NoSite);
                if (news == said)
                    continue;

                said = news;
                await context.Response.WriteAsync($"data: {news}\n\n", ended);
                await context.Response.Body.FlushAsync(ended);
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The browser went away, or the preview ends: nobody is left to tell.
        }
    }

    private static string VersionOf(string page, FilesOnDemand files) => FindFile.At(page, files)?.File is { } file
        ? FollowedPage.VersionOf(file.Content().Span)
        : FollowedPage.NoPage;

    private static string NewsOf(PreviewedSite.Shown shown, string version)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("version", version);
            json.WriteString("count", shown.Findings.Count);
            json.WriteStartArray("errors");
            foreach (var finding in shown.Findings.All.Where(finding => finding.Severity == Severity.Error))
                WriteFinding(json, finding, shown.Findings.Lines);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic finding, SourceLines lines)
    {
        const int Width = 100;

        json.WriteStartObject();
        json.WriteString("place", finding.Location.ToString());
        json.WriteString("code", finding.Rule.Code);
        json.WriteString("message", finding.Message);
        if (lines.Find(finding.Location) is { } line)
        {
            var excerpt = Excerpt.Of(line, finding.Location.Column, Width);
            json.WriteString("excerpt", $"{excerpt.Line}\n{new string(' ', excerpt.Indent)}^");
        }

        json.WriteEndObject();
    }
}
