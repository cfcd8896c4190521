using System.CommandLine;
using StaticSite.Authoring;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Commands;

/// <summary><c>rename</c>: another name for something, here and wherever it is named.</summary>
internal sealed class RenameCommand(CommandContext context)
{
    public static Command Define(SiteArguments options, CommandContext context)
    {
        var features = context.Added.Builder().Features;
        var lists = string.Join(", ", features.Words.Select(word => word.Folder + "/…"));
        var names = string.Join(", ", [.. features.Renamed.Select(kind => kind.Name), .. features.Words.Select(word => word.Name)]);
        var old = new Argument<string>("old") { Description = $"The id, or the name of a term; an article or a section in a folder by its place: articles/guide. Of what a file lists, with the list: {lists}." };
        var @new = new Argument<string>("new") { Description = "The new id, the new name in words, or the new place: articles/manual." };
        var dryRun = DryRun.Option();
        var command = new SiteCommand("rename", $"Renames something ({names}) and all that names it; the old address goes on working.")
        {
            Examples =
            [
                ("rename \"old name\" \"new name\" -n", "show all that a new name changes"),
                ("rename old-id new-id", "change it, all files or none"),
                ("rename articles/guide articles/manual", "move a section with all its pages"),
                ("rename sources/old-key new-key", "what a file lists, with the list before it"),
            ],
            Codes = [(ExitCode.Fine, "it has its new name"), (ExitCode.Stopped, SiteCommand.Stopped)],
        };
        command.Add(old);
        command.Add(@new);
        command.Add(dryRun);
        command.SetAction(parsed => new RenameCommand(options.Heard(context, parsed)).Run(
            SiteFolders.Find(context.CurrentFolder,
                parsed.GetValue(options.Root), parsed.GetValue(options.Input), output: null),
            parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new), parsed.GetValue(dryRun)));
        return command;
    }

    private int Run(SiteFolders folders, string old, string @new, bool isDry)
    {
        if ((old + @new).Any(char.IsControl))
            throw new UsageException("A name holds a control sign, such as a line end, which no name may. Write it without; one that is written so is changed by hand.");
        RefuseFolders.ToRead(folders);
        ReplaceFiles.FinishPending(folders, context.Screen.Error, isDry);
        Renamed renamed;
        try
        {
            renamed = context.Screen.While(progress =>
            {
                var making = new MakeFindings(context, progress);
                return RenameEntry.Rename(making.Read(folders), context.Added.Builder().Features, making.Build, old.Trim(), @new.Trim());
            });
        }
        catch (RenameRefusedException refusal)
        {
            throw new UsageException(refusal.Message);
        }

        var output = context.Screen.Output;
        if (isDry)
        {
            DryRun.Print(output, renamed.Changes);
        }
        else
        {
            new ReplaceFiles(folders).Write(renamed.Changes);
        }

        // A dry run's output is a patch, and stays one.
        foreach (var sentence in renamed.Said)
            if (context.Screen.Volume > Volume.Quiet)
                (isDry ? context.Screen.Error : output).Print(sentence);
        return ExitCode.Fine;
    }
}
