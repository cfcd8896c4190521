using System.Text.Json;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;

namespace StaticSite.Cli.Preview;

/// <summary>What there is to tell of one page, as a JSON object: the version that is shown now, and what keeps the newest one
/// from being shown.</summary>
internal static class WriteNews
{
    /// <param name="page">As the browser asked for it.</param>
    public static ReadOnlyMemory<byte> Write(PreviewedSite.Shown shown, string page)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("version", VersionOf(page, shown));
            json.WriteString("count", shown.Findings.Count);
            json.WriteString("shows", WhatIsSeen(shown.Shows));
            json.WriteStartArray("errors");
            foreach (var (finding, _) in FewOfEachKind.Of([.. shown.Findings.All.Where(finding => finding.Severity == Severity.Error)]))
                WriteFinding(json, finding, shown.Findings.Lines);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return bytes.ToArray();
    }

    private static string WhatIsSeen(Shows shows) => shows switch
    {
        Shows.WithoutDrafts => "drafts with errors are left out, or as they were.",
        Shows.LastGood => "you see the last good version of the site.",
        _ => "",
    };

    private static string VersionOf(string page, PreviewedSite.Shown shown)
    {
        if (page == EditorsPage.Address)
            return EditorsPage.VersionOf(shown);
        if (shown.Files is null)
            return FollowedPage.NoSite;
        return shown.Find(page)?.File is { } file ? FollowedPage.VersionOf(file.Content().Span) : FollowedPage.NoPage;
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
            var excerpt = ShownLine.Of(line, finding.Location.Column, Width);
            json.WriteString("excerpt", $"{excerpt.Line}\n{new string(' ', excerpt.Indent)}^");
        }

        json.WriteEndObject();
    }
}
