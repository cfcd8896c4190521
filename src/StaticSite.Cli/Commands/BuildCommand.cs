using System.CommandLine;

namespace StaticSite.Cli;

/// <summary><c>build</c>: reads, runs the pipelines, and publishes unless the content has errors.</summary>
internal sealed class BuildCommand(Surroundings surroundings)
{
    public static Command Define(SiteArguments options, Surroundings surroundings)
    {
        var command = new Command("build", "Builds the site: the default.");
        MakeDefault(command, options, surroundings);
        return command;
    }

    public static void MakeDefault(Command command, SiteArguments options, Surroundings surroundings)
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
        command.SetAction(parsed => new BuildCommand(surroundings).Run(
            SiteFolders.Find(surroundings.CurrentFolder,
                parsed.GetValue(options.Root), parsed.GetValue(options.Input), parsed.GetValue(output)),
            new SiteOptions { BaseUrl = parsed.GetValue(options.BaseUrl), HidesFromSearch = parsed.GetValue(hidden) },
            flushes: !parsed.GetValue(noFlush)));
    }

    private int Run(SiteFolders folders, SiteOptions options, bool flushes)
    {
        var started = surroundings.Time.GetTimestamp();
        RefuseFolders.ToRead(folders);
        RefuseFolders.ToPublish(folders);

        using var publication = Publication.Begin(folders.Output, folders.Shown(folders.Output), flushes);
        var result = surroundings.Screen.While(progress =>
        {
            var made = new MakeFindings(surroundings, progress).Of(folders, options);
            if (made.Findings.HasErrors)
                return made;

            // What the pages were composed from is garbage now, a quarter of the heap, and the collector would sooner
            // let the heap grow while they are written.
            GC.Collect();
            progress.Next("Writing");
            publication.Publish(made.Site.Render, surroundings.Stop);
            return made;
        });

        var (screen, findings) = (surroundings.Screen, result.Findings);
        screen.Error.Print(findings.Serious, findings.Lines);
        if (findings.HasErrors)
        {
            screen.Error.Print(findings.Refusal);
            return ExitCode.Content;
        }

        screen.Output.Print(Summary.Of("Built", result.Site.Counts, surroundings.Time.GetElapsedTime(started)) +
            $" → {folders.Shown(folders.Output)}{findings.With}");
        return ExitCode.Fine;
    }
}
