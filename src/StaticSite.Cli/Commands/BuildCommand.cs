using System.CommandLine;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Cli.Commands;

/// <summary><c>build</c>: reads, runs the pipelines, and publishes unless the content has errors.</summary>
internal sealed class BuildCommand(CommandContext context)
{
    public static Command Define(SiteArguments options, CommandContext context)
    {
        var command = new SiteCommand("build", "Builds the site: the default.")
        {
            TakesAddress = true,
            Examples =
            [
                ("build", "build 'input' into 'output'"),
                ("build -o ../site", "build into another folder"),
                ("build -b https://example.org/docs/", "with the address that it will have"),
                ("build -q -W", "in a script: say only what is wrong, and let no warning pass"),
            ],
            Notes = "An error keeps the site from being written; a warning does not. The folder is swapped in when the site is whole.",
            Codes =
            [
                (ExitCode.Fine, "the site is built; there may be warnings"),
                (ExitCode.Content, "the content has errors; nothing was written"),
                (ExitCode.Stopped, SiteCommand.Stopped),
            ],
        };
        MakeDefault(command, options, context);
        return command;
    }

    public static void MakeDefault(Command command, SiteArguments options, CommandContext context)
    {
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The folder to publish into, replaced as a whole. Default: 'output' in the site's folder.",
            HelpName = "folder",
        };
        var hidden = new Option<bool>("--noindex")
        {
            Description = "Ask search engines to leave the site out: for previews that are published.",
        };
        var noFlush = new Option<bool>("--no-flush")
        {
            Description = "Do not wait until the site is on the disk. Quicker; a power cut right afterwards may leave empty files.",
        };
        command.Add(output);
        command.Add(hidden);
        command.Add(noFlush);
        command.Add(options.WarningsAsErrors);
        command.SetAction(parsed => new BuildCommand(options.Heard(context, parsed)).Run(
            SiteFolders.Find(context.CurrentFolder,
                parsed.GetValue(options.Root), parsed.GetValue(options.Input), parsed.GetValue(output)),
            new SiteOptions { BaseUrl = parsed.GetValue(options.BaseUrl), HidesFromSearch = parsed.GetValue(hidden) },
            flushes: !parsed.GetValue(noFlush),
            isStrict: parsed.GetValue(options.WarningsAsErrors)));
    }

    private int Run(SiteFolders folders, SiteOptions options, bool flushes, bool isStrict)
    {
        var started = context.Time.GetTimestamp();
        RefuseFolders.ToRead(folders);
        RefuseFolders.ToPublish(folders);

        using var publication = Publication.Begin(folders.Output, folders.Shown(folders.Output), flushes);
        foreach (var old in publication.LeftAlone)
            context.Screen.Error.PrintWarning($"'{folders.Shown(old)}' {Leftovers.NotOurs(folders.Shown(folders.Output))}");
        var result = context.Screen.While(progress =>
        {
            var made = new MakeFindings(context, progress) { IsStrict = isStrict }.Of(folders, options);
            if (made.Findings.HasErrors)
                return made;

            // What the pages were composed from is garbage now, a quarter of the heap, and the collector would sooner
            // let the heap grow while they are written.
            GC.Collect();
            progress.Next("Writing");
            publication.Publish(made.Site.Render, context.Stop);
            return made;
        });

        var (screen, findings) = (context.Screen, result.Findings);
        screen.Error.Print(Shown(findings), findings.Lines);
        if (findings.HasErrors)
        {
            screen.Error.Print(findings.Refusal);
            return ExitCode.Content;
        }

        screen.Tell(Summary.Of("Built", result.Site.Counts, context.Time.GetElapsedTime(started)) +
            $" → {folders.Shown(folders.Output)}{findings.With}{(ShowsNotices(findings) ? "" : " ('check' lists them)")}");
        return ExitCode.Fine;
    }

    private IEnumerable<Diagnostic> Shown(Findings findings) => !findings.HasErrors && ShowsNotices(findings) ? findings.All : findings.Serious;

    // One is as quickly read as the line that says that there is one.
    private bool ShowsNotices(Findings findings) => context.Screen.Volume switch
    {
        Volume.Quiet => false,
        Volume.Normal => findings.Notices <= 1,
        _ => true,
    };
}
