using System.CommandLine;
using System.Globalization;
using StaticSite.Cli.Preview;
using StaticSite.Cli.Terminal;
using StaticSite.Features;
using StaticSite.Markdown.Texts;

namespace StaticSite.Cli.Commands;

/// <summary><c>preview</c>: shows the site in a browser on this machine while its files are being written.</summary>
internal sealed class PreviewCommand(CommandContext context)
{
    public static Command Define(SiteArguments options, CommandContext context)
    {
        var port = new Option<int?>("--port", "-p")
        {
            Description = $"The port to listen on. Default: {OwnMachine.PortOfPreview}, or the next one that is free.",
            HelpName = "number",
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var written }] &&
                !(ushort.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0))
                result.AddError($"'{written}' is no port. Write a number from 1 to 65535.");
        });
        var command = new SiteCommand("preview", "Shows the site in the browser, and every change as soon as it is saved.")
        {
            Examples =
            [
                ("preview", "show the site of this folder"),
                ("preview -r my-site -p 8000", "another one, at a port of your choice"),
            ],
            Notes = "Drafts are shown. It answers to this machine alone and writes nothing; Ctrl+C ends it.",
            Codes = [(ExitCode.Fine, "it was ended")],
        };
        command.Add(port);
        command.SetAction((parsed, _) => new PreviewCommand(options.Heard(context, parsed)).RunAsync(
            SiteFolders.Find(context.CurrentFolder,
                parsed.GetValue(options.Root), parsed.GetValue(options.Input), output: null),
            parsed.GetValue(port)));
        return command;
    }

    private async Task<int> RunAsync(SiteFolders folders, int? port)
    {
        RefuseFolders.ToRead(folders);
        var (screen, stop) = (context.Screen, context.Stop);
        try
        {
            var site = new PreviewedSite();
            await using var server = port is { } only
                ? await PreviewServer.StartOnAsync(only, site, stop)
                : await PreviewServer.StartNearAsync(OwnMachine.PortOfPreview, site, stop);
            if (port is null && server.Port != OwnMachine.PortOfPreview)
                screen.Output.Print($"Port {OwnMachine.PortOfPreview} is taken, so this preview has {server.Port}.");

            // Listens before it reads, so that nothing is missed in between.
            var theme = ThemeFiles.FolderOf(context.ProgramFolder, folders.Root);
            using var changes = new ListenToChanges(folders.Input, theme);
            var rebuild = new Rebuild(context, site, folders, theme, MakeFindings.In(folders, new SiteOptions
            {
                BaseUrl = server.Address,
                ShowsDrafts = true,
            }));
            rebuild.First();
            screen.Output.Print($"Open {server.Address} and write: the page follows. Ctrl+C ends the preview.");
            screen.Tell($"How texts use the glossary: {new Uri(server.Address, EditorsPage.Address)}");
            while (true)
                rebuild.After(await changes.NextAsync(rebuild.IsOverdue, stop));
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            screen.Tell("The preview has ended.");
            return ExitCode.Fine;
        }
    }
}
