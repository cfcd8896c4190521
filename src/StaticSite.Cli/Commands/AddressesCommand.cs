using System.CommandLine;
using System.Text;
using StaticSite.Addresses;
using StaticSite.Authoring;
using StaticSite.Cli.Preview;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Cli.Commands;

/// <summary><c>addresses</c>: lists what the site publishes now among what must never disappear.</summary>
internal sealed class AddressesCommand(CommandContext context)
{
    private const string FileName = "addresses.txt";

    public static Command Define(SiteArguments options, CommandContext context)
    {
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Show what would be added, and write nothing." };
        var command = new SiteCommand(
            "addresses", $"Adds the addresses that the site publishes now to {FileName}, which keeps them from getting lost.")
        {
            TakesAddress = true,
            Examples =
            [
                ("addresses -n", "show what would be added"),
                ("addresses", "add it, before the site is published"),
            ],
            Notes = $"Whatever {FileName} lists and the site has no longer is an error, until redirects.yml says where it leads.",
            Codes =
            [
                (ExitCode.Fine, "the file lists every address"),
                (ExitCode.Content, "the content has errors; nothing was written"),
                (ExitCode.Stopped, SiteCommand.Stopped),
            ],
        };
        command.Add(dryRun);
        command.SetAction(parsed => new AddressesCommand(options.Heard(context, parsed)).Run(
            SiteFolders.Find(context.CurrentFolder,
                parsed.GetValue(options.Root), parsed.GetValue(options.Input), output: null),
            new SiteOptions { BaseUrl = parsed.GetValue(options.BaseUrl) },
            parsed.GetValue(dryRun)));
        return command;
    }

    private int Run(SiteFolders folders, SiteOptions options, bool isDryRun)
    {
        RefuseFolders.ToRead(folders);
        ReplaceFiles.FinishPending(folders, context.Screen.Error, isDryRun);
        var screen = context.Screen;
        var (findings, site) = screen.While(progress => new MakeFindings(context, progress).Of(folders, options));
        if (findings.HasErrors)
        {
            screen.Error.Print(findings.Serious, findings.Lines);
            screen.Error.Print(findings.Refusal);
            return ExitCode.Content;
        }

        var file = Path.Combine(folders.Input, FileName);
        var added = site.Addresses.Added;
        foreach (var address in added)
            screen.Output.Print($"+ {address}");
        if (added.IsEmpty)
            screen.Tell($"{folders.Shown(file)} lists every address.");
        else if (isDryRun)
            screen.Tell($"{Summary.Number(added.Length, "line")} would be added to {folders.Shown(file)}.");
        else
        {
            new ReplaceFiles(folders).Write([Change(site.Addresses, folders)]);
            screen.Tell($"{Summary.Number(added.Length, "line")} added to {folders.Shown(file)}.");
        }

        return ExitCode.Fine;
    }

    private static FileChange Change(AddressManifest addresses, SiteFolders folders) => new(
        addresses.Published, new SourceFile(folders.InputFromRoot, FileName, Encoding.UTF8.GetBytes(addresses.Text)));
}
