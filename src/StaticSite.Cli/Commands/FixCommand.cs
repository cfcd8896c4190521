using System.CommandLine;
using StaticSite.Authoring;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;

namespace StaticSite.Cli.Commands;

/// <summary><c>fix</c>: makes the ways out that findings offer, and looks at the result.</summary>
internal sealed class FixCommand(CommandContext context)
{
    public static Command Define(SiteArguments options, CommandContext context)
    {
        var dryRun = DryRun.Option();
        var command = new SiteCommand("fix", "Mends what has one certain way out: misspelt keys and links, tabs, missing quotes.")
        {
            Examples =
            [
                ("fix -n", "show the change as a patch"),
                ("fix", "make it, all files or none"),
            ],
            Notes = "It looks at the result, and takes back what would do harm. What is left needs an author; check lists it.",
            Codes = [(ExitCode.Fine, "what could be mended is"), (ExitCode.Stopped, SiteCommand.Stopped)],
        };
        command.Add(dryRun);
        command.SetAction(parsed => new FixCommand(options.Heard(context, parsed)).Run(
            SiteFolders.Find(context.CurrentFolder,
                parsed.GetValue(options.Root), parsed.GetValue(options.Input), output: null),
            parsed.GetValue(dryRun)));
        return command;
    }

    private int Run(SiteFolders folders, bool isDry)
    {
        RefuseFolders.ToRead(folders);
        ReplaceFiles.FinishPending(folders, context.Screen.Error, isDry);
        var (before, after) = context.Screen.While(progress =>
        {
            var making = new MakeFindings(context, progress);
            var files = making.Read(folders);
            return (files, making.Fix(files));
        });

        var changes = FileChange.Between(before, after.Files);
        var output = context.Screen.Output;
        if (isDry)
        {
            DryRun.Print(output, changes);
        }
        else
        {
            new ReplaceFiles(folders).Write(changes);
            foreach (var finding in after.Made)
                output.Print($"{finding.Location}: mended {finding.Rule.Code}: {finding.Message}");
        }

        Conclude(context.Screen, after, changes.Length, isDry);
        return ExitCode.Fine;
    }

    private static void Conclude(Screen screen, FixedSite site, int files, bool isDry)
    {
        var left = site.Left.Count(finding => finding.Severity > Severity.Notice);
        var conclusion = site.Made.IsEmpty
            ? "Nothing has a way out that is certain."
            : $"{(isDry ? "Would mend" : "Mended")} {Summary.Number(site.Made.Length, "finding")} in {Summary.Number(files, "file")}.";
        var rest = left == 0 ? " Nothing else is wrong."
            : $" {Summary.Number(left, "finding")} {(left == 1 ? "needs" : "need")} an author; check shows {(left == 1 ? "it" : "them")}.";

        // A dry run's output is a patch, and stays one.
        if (isDry && screen.Volume > Volume.Quiet)
            screen.Error.Print(conclusion + rest);
        else if (!isDry)
            screen.Tell(conclusion + rest);
    }
}

/// <summary>The option to look before anything is written.</summary>
internal static class DryRun
{
    public static Option<bool> Option(string description = "Shows what would change, as a patch, and writes nothing.") => new("--dry-run", "-n")
    {
        Description = description,
    };

    public static void Print(Pane output, IEnumerable<FileChange> changes)
    {
        foreach (var change in changes)
            output.PrintDiff(UnifiedDiff.Of(change.Before, change.After));
    }
}
