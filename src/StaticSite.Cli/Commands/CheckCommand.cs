using System.CommandLine;
using System.Globalization;

namespace StaticSite.Cli;

/// <summary><c>check</c>: everything but writing, and the findings that depend on the day.</summary>
internal sealed class CheckCommand(Surroundings surroundings)
{
    private const string Iso = "yyyy-MM-dd";

    public static Command Define(SiteArguments options, Surroundings surroundings)
    {
        var format = new Option<Report?>("--format")
        {
            Description = "How findings are printed: text for people (the default), json for programs.",
            HelpName = string.Join('|', Report.Formats.Keys),
            CustomParser = result =>
            {
                var written = result.Tokens[0].Value;
                if (!Report.Formats.TryGetValue(written, out var report))
                    result.AddError($"'{written}' is no format. Write {string.Join(" or ", Report.Formats.Keys)}.");
                return report;
            },
        };
        format.CompletionSources.Add([.. Report.Formats.Keys]);

        var today = new Option<DateOnly?>("--today")
        {
            Description = "The day to check dates against. Default: today.",
            HelpName = Iso,
            CustomParser = result =>
            {
                var written = result.Tokens[0].Value;
                if (!DateOnly.TryParseExact(written, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                    result.AddError($"'{written}' is no day. Write one such as 2026-11-21.");
                return day;
            },
        };

        var command = new Command("check", "Looks for mistakes and writes nothing.") { format, today };
        command.SetAction(parsed => new CheckCommand(surroundings).Run(
            SiteFolders.Find(surroundings.CurrentFolder,
                parsed.GetValue(options.Root), parsed.GetValue(options.Input), output: null),
            new SiteOptions { BaseUrl = parsed.GetValue(options.BaseUrl), Today = parsed.GetValue(today) ?? Now() },
            parsed.GetValue(format) ?? Report.Formats["text"]));
        return command;

        DateOnly Now() => DateOnly.FromDateTime(surroundings.Time.GetLocalNow().DateTime);
    }

    private int Run(SiteFolders folders, SiteOptions options, Report report)
    {
        var started = surroundings.Time.GetTimestamp();
        RefuseFolders.ToRead(folders);
        var (findings, site) = surroundings.Screen.While(
            progress => new MakeFindings(surroundings, progress).Of(folders, options));

        report.Print(surroundings.Screen.Output, findings, site.Counts, surroundings.Time.GetElapsedTime(started));
        return findings.HasErrors ? ExitCode.Content : ExitCode.Fine;
    }
}
