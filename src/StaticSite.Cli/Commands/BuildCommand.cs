using System.CommandLine;
using StaticSite.Cli.Terminal;
using StaticSite.Features;

namespace StaticSite.Cli.Commands;

/// <summary><c>build</c>: reads, runs the pipelines, and publishes unless the content has errors.</summary>
internal sealed class BuildCommand(CommandContext context)
{
    public static Command Define(SiteArguments options, CommandContext context)
    {
        var command = new Command("build", "Builds the site: the default.");
        MakeDefault(command, options, context);
        return command;
    }

    public static void MakeDefault(Command command, SiteArguments options, CommandContext context)
    {
        var output = new Option<string?>("--output")
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
        command.SetAction(parsed => new BuildCommand(context).Run(
            SiteFolders.Find(context.CurrentFolder,
                parsed.GetValue(options.Root), parsed.GetValue(options.Input), parsed.GetValue(output)),
            new SiteOptions { BaseUrl = parsed.GetValue(options.BaseUrl), HidesFromSearch = parsed.GetValue(hidden) },
            flushes: !parsed.GetValue(noFlush)));
    }

    private int Run(SiteFolders folders, SiteOptions options, bool flushes)
    {
        var started = context.Time.GetTimestamp();
        RefuseFolders.ToRead(folders);
        RefuseFolders.ToPublish(folders);

        using var publication = Publication.Begin(folders.Output, folders.Shown(folders.Output), flushes);
        foreach (var old in publication.LeftAlone)
            context.Screen.Error.PrintWarning($"'{folders.Shown(old)}' {Leftovers.NotOurs(folders.Shown(folders.Output))}");
        var result = context.Screen.While(progress =>
        {
            var made = new MakeFindings(context, progress).Of(folders, options);
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
        screen.Error.Print(findings.Serious, findings.Lines);
        if (findings.HasErrors)
        {
            screen.Error.Print(findings.Refusal);
            return ExitCode.Content;
        }

        screen.Output.Print(Summary.Of("Built", result.Site.Counts, context.Time.GetElapsedTime(started)) +
            $" → {folders.Shown(folders.Output)}{findings.With}");
        return ExitCode.Fine;
    }
}
