using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Mentions;
using StaticSite.Theme.Search;

namespace StaticSite.Cli.Commands;

/// <summary><c>check</c>: everything but writing, and the findings that depend on the day.</summary>
internal sealed class CheckCommand(CommandContext context)
{
    private const string Iso = "yyyy-MM-dd";

    public static Command Define(SiteArguments options, CommandContext context)
    {
        var format = new Option<Report?>("--format", "-f")
        {
            Description = "How findings are printed: text for people (the default), json or sarif for programs, github for its workflows.",
            HelpName = string.Join('|', Report.Formats.Keys),
            CustomParser = result =>
            {
                var written = result.Tokens[0].Value;
                if (!Report.Formats.TryGetValue(written, out var report))
                    result.AddError($"'{written}' is no format. Write {Report.Names}.");
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

        var impact = new Option<string?>("--impact")
        {
            Description = "Another version of the site, to list the links that this one gains, loses or retargets.",
            HelpName = "folder",
        };

        var queries = new Option<string?>("--queries")
        {
            Description = "What people searched for, a line each, or a web server's log: what each query finds, and which find nothing.",
            HelpName = "file",
        };

        var command = new SiteCommand("check", "Looks for mistakes and writes nothing.")
        {
            TakesAddress = true,
            Examples =
            [
                ("check", "list all findings"),
                ("check -f github", "at the lines of a pull request"),
                ("check -f sarif > findings.sarif", "for editors and code scanning"),
                ("check --impact ../before", "list the links that a change gains or loses"),
                ("check --queries queries.txt", "try what people search for"),
            ],
            Notes = "A finding has a place, a code and the way out. Those that depend on the day are notices, and only check tells them.",
            Codes =
            [
                (ExitCode.Fine, "there is no error; there may be warnings and notices"),
                (ExitCode.Content, "the content has errors"),
                (ExitCode.Stopped, SiteCommand.Stopped),
            ],
        };
        foreach (var option in new Option[] { format, today, impact, queries, options.WarningsAsErrors })
            command.Add(option);
        command.SetAction(parsed => new CheckCommand(options.Heard(context, parsed)).Run(
            SiteFolders.Find(context.CurrentFolder,
                parsed.GetValue(options.Root), parsed.GetValue(options.Input), output: null),
            new SiteOptions
            {
                BaseUrl = parsed.GetValue(options.BaseUrl),
                Today = parsed.GetValue(today) ?? Now(),
                Explains = parsed.GetValue(impact) is not null,
            },
            parsed.GetValue(impact),
            parsed.GetValue(queries),
            parsed.GetValue(format) ?? Report.Formats["text"],
            parsed.GetValue(options.WarningsAsErrors)));
        return command;

        DateOnly Now() => DateOnly.FromDateTime(context.Time.GetLocalNow().DateTime);
    }

    private int Run(SiteFolders folders, SiteOptions options, string? impact, string? queries, Report report, bool isStrict)
    {
        var started = context.Time.GetTimestamp();
        RefuseFolders.ToRead(folders);
        var asked = queries is null ? [] : Read(queries, folders);
        var (findings, site) = context.Screen.While(
            progress => new MakeFindings(context, progress) { IsStrict = isStrict }.Of(folders, options, Severity.Notice));

        ImmutableArray<PageImpact>? changes = null;
        if (impact is not null)
        {
            var before = BaseOf(impact, folders, options);
            if (before.Findings.HasErrors)
                return Refuse(impact, before.Findings);
            changes = MentionImpact.Between(before.Site.Mentions, site.Mentions);
        }

        ImmutableArray<QueryOutcome>? outcomes = queries is null || findings.HasErrors ? null : Find(asked, site);
        report.Print(context.Screen.Output, new CheckResult(
            findings, site.Counts, changes, context.Time.GetElapsedTime(started), folders.RootInRepository)
        { Queries = outcomes, IsBrief = context.Screen.Volume == Volume.Quiet });
        return findings.HasErrors ? ExitCode.Content : ExitCode.Fine;
    }

    private static ImmutableArray<AskedQuery> Read(string queries, SiteFolders folders)
    {
        var file = Path.GetFullPath(queries, folders.Current);
        var read = File.Exists(file) ? ReadQueries.From(File.ReadLines(file)) : throw new UsageException($"There is no file {queries}.");
        return read.Length > 0 ? read : throw new UsageException($"There is no query in {queries}. Write one a line, or name a log with lines that ask for search.html?q=….");
    }

    // A site with errors has no index to search.
    private ImmutableArray<QueryOutcome> Find(ImmutableArray<AskedQuery> asked, BuiltSite site)
    {
        var files = site.OnDemand();
        using var client = new SearchClient(path => files.Find(path)?.Content());
        return context.Screen.While(progress =>
        {
            progress.Next("Searching");
            return asked.Select(query => new QueryOutcome(query, client.Search(query.Text))).ToImmutableArray();
        });
    }

    /// <summary>The other version: a site's folder, or an input by itself.</summary>
    private (Findings Findings, BuiltSite Site) BaseOf(string impact, SiteFolders folders, SiteOptions options)
    {
        var folder = Path.GetFullPath(impact, folders.Current);
        if (!Directory.Exists(folder))
            throw new UsageException($"There is no folder '{impact}'. Name that of another version of the site.");
        var other = Directory.Exists(Path.Combine(folder, "input"))
            ? SiteFolders.Find(folders.Current, folder, input: null, output: null)
            : SiteFolders.Find(folders.Current, Path.GetDirectoryName(folder) ?? folder, folder, output: null);
        RefuseFolders.ToRead(other);
        return context.Screen.While(progress => new MakeFindings(context, progress).Of(other, options));
    }

    // What could not be read has no links, and each of them would seem to be gained.
    private int Refuse(string impact, Findings findings)
    {
        var error = context.Screen.Error;
        error.Print(findings.Serious, findings.Lines);
        error.PrintError($"The version in {impact} has {Summary.Number(findings.Errors, "error")}, so nothing can be held against it. " +
            "Mend it, or name one that builds.");
        return ExitCode.Content;
    }
}
