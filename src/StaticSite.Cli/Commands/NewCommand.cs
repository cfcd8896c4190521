using System.CommandLine;
using System.Text;
using StaticSite.Cli.Terminal;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Cli.Commands;

/// <summary><c>new</c>: a file with the right keys and the rules of writing, for an author to fill in.</summary>
internal sealed class NewCommand(CommandContext context)
{
    public static Command Define(SiteArguments options, CommandContext context)
    {
        var kinds = context.Added.Builder().Features.Drafted;
        var kind = new Argument<FileKind?>("kind")
        {
            Description = "What the file holds.",
            HelpName = string.Join('|', kinds.Select(kind => kind.Name)),
            CustomParser = result =>
            {
                var written = result.Tokens[0].Value;
                var found = kinds.FirstOrDefault(kind => kind.Name == written);
                if (found is null)
                    result.AddError($"'{written}' is nothing that can be made. Write {string.Join(", ", kinds.Select(kind => kind.Name))} or site.");
                return found;
            },
        };
        kind.CompletionSources.Add([.. kinds.Select(kind => kind.Name)]);
        var name = new Argument<string[]>("name")
        {
            Description = "The term, or the title, in words; for an article in a folder its place: guide/install. Asked for if it is left out.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var id = new Option<string?>("--id")
        {
            Description = "The file's name and address, if it should not be made of the words.",
            HelpName = "id",
        };
        var command = new SiteCommand("new", "Starts a file with the right keys and notes on how to fill them in.")
        {
            Examples =
            [
                ("new site my-site", "a small, complete site to begin with"),
                ("new term \"the new word\"", "a term, with the rules of writing"),
                ("new article guide/install", "an article in a section"),
                ("new comparison \"this or that\"", "a table of two terms, if they are there"),
            ],
            Codes = [(ExitCode.Fine, "the file is there; what is left to fill in is said"), (ExitCode.Stopped, SiteCommand.Stopped)],
        };
        command.Add(NewSiteCommand.Define(options, context));
        command.Add(kind);
        command.Add(name);
        command.Add(id);
        command.SetAction(parsed => new NewCommand(options.Heard(context, parsed)).Run(
            SiteFolders.Find(context.CurrentFolder,
                parsed.GetValue(options.Root), parsed.GetValue(options.Input), output: null),
            parsed.GetRequiredValue(kind)!,
            string.Join(' ', parsed.GetValue(name) ?? []),
            parsed.GetValue(id)));
        return command;
    }

    private int Run(SiteFolders folders, FileKind kind, string words, string? id)
    {
        RefuseFolders.ToRead(folders);
        ReplaceFiles.FinishPending(folders, context.Screen.Error);
        var name = (words.Length > 0 ? words : Ask(kind)).Trim();
        var isPlace = kind.IsDeep && (id?.Contains('/') ?? IsPlace(name, kind, folders));
        if (id is null && isPlace)
            (id, name) = InFolder(name, kind);
        id ??= IdOf(name);
        RefuseId(id, isPlace);
        var shown = folders.ShownInput(kind.FileOf(id));
        var path = folders.RealPathOf(kind.FileOf(id));
        if (Path.Exists(path))
            throw new UsageException($"{shown} exists already and was left alone. Edit it, or choose another name.");

        var built = context.Screen.While(progress =>
        {
            var making = new MakeFindings(context, progress);
            var files = making.Read(folders);
            return kind.TwinOf(id, files) is { } twin
                ? throw new UsageException($"{twin.Path} is the page of that section already. Edit it, or choose another name.")
                : making.Build(files, new SiteOptions());
        });
        var today = DateOnly.FromDateTime(context.Time.GetLocalNow().DateTime);
        var draft = built.Draft(kind, name, id, today);
        // A file that somebody made in between is not overwritten either.
        ExchangeFile.PutNew(path, Encoding.UTF8.GetBytes(draft.Text));

        foreach (var warning in draft.Warnings)
            context.Screen.Error.PrintWarning(warning);
        context.Screen.Tell($"Wrote {shown}.");
        context.Screen.Tell($"Left to fill in: {string.Join("; ", draft.Left)}. Notes in the file say how. When it is filled in, run check.");
        return ExitCode.Fine;
    }

    private string Ask(FileKind kind)
    {
        var answer = context.Screen.Ask?.Invoke(kind.Question);
        return string.IsNullOrWhiteSpace(answer)
            ? throw new UsageException($"Which {kind.Name}? Write its name: new {kind.Name} \"the name\".")
            : answer;
    }

    private static string IdOf(string name) => CheckId.Suggest(name) is var id && name.Any(char.IsAsciiLetterOrDigit)
        ? id
        : throw new UsageException($"'{name}' has no letter that an address can have. Choose its address with --id.");

    // "TCP/IP" is a title, too, but where there is such a folder, it is meant.
    private static bool IsPlace(string written, FileKind kind, SiteFolders folders) =>
        written.StartsWith(kind.Folder + "/", StringComparison.Ordinal) ||
        (written.Split('/') is [{ Length: > 0 } folder, _, ..] &&
            (!written.Any(letter => char.IsWhiteSpace(letter) || char.IsUpper(letter)) || IsFolder(folder, kind, folders)));

    private static bool IsFolder(string name, FileKind kind, SiteFolders folders) =>
        CheckName.Check(name, new SourceLocation("", 1, 1), new DiagnosticBag()) && Directory.Exists(folders.RealPathOf($"{kind.Folder}/{name}"));

    /// <summary>The id and the title of a file that is asked for by its place: <c>guide/install</c>.</summary>
    private static (string Id, string Name) InFolder(string written, FileKind kind)
    {
        var path = written.StartsWith(kind.Folder + "/", StringComparison.Ordinal) ? written[(kind.Folder.Length + 1)..] : written;
        if (path.EndsWith(kind.Extension, StringComparison.Ordinal))
            path = path[..^kind.Extension.Length];
        var end = path.LastIndexOf('/') + 1;
        var (folder, last) = (path[..end], path[end..].Trim());

        // A section's own page is called after the section.
        var named = last is "index" or "README" && end > 1 ? folder[..^1][(folder[..^1].LastIndexOf('/') + 1)..] : last;
        var words = named.Contains(' ') ? named : named.Replace('-', ' ').Replace('_', ' ');
        return (folder + (last.Contains(' ') ? IdOf(last) : last), words is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : words);
    }

    private static void RefuseId(string id, bool isPlace)
    {
        var diagnostics = new DiagnosticBag();
        var at = new SourceLocation("", 1, 1);
        if (!(isPlace ? CheckName.Check(id, at, diagnostics) : CheckId.Check(id, at, diagnostics)))
            throw new UsageException(diagnostics.Found[0].Message);
    }
}
