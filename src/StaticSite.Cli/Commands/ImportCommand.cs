using System.Collections.Frozen;
using System.Collections.Immutable;
using System.CommandLine;
using StaticSite.Authoring;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Import;
using StaticSite.Import.Documents;
using StaticSite.Import.Terms;
using StaticSite.Import.Texts;
using StaticSite.Settings;

namespace StaticSite.Cli.Commands;

/// <summary><c>import</c>: brings what people have into the input. It writes new files only, all of them or none.</summary>
internal sealed class ImportCommand(CommandContext context)
{
    public static Command Define(SiteArguments options, CommandContext context)
    {
        var command = new SiteCommand("import", "Brings a glossary, or pages of another generator, into the input. Nothing is overwritten.")
        {
            Examples =
            [
                ("import pages ../old/docs -r new-site", "begin a site with pages of another generator"),
                ("import glossary words.csv -r new-site", "add a file for each term of a table"),
            ],
            Codes =
            [
                (ExitCode.Fine, "it is in, with a list of what needs a hand"),
                (ExitCode.Content, "what should come in cannot be read; nothing was written"),
                (ExitCode.Stopped, SiteCommand.Stopped),
            ],
        };
        command.Add(Pages(options, context));
        command.Add(Glossary(options, context));
        return command;
    }

    private static SiteCommand Pages(SiteArguments options, CommandContext context)
    {
        var source = new Argument<string>("folder") { Description = "The folder of the pages, or of the project that they belong to.", HelpName = "folder" };
        var kind = new Option<ForeignKind?>("--from")
        {
            Description = "What they were written for. Default: what their settings and marks say.",
            HelpName = string.Join('|', Kinds.Keys),
            CustomParser = result =>
            {
                var written = result.Tokens[0].Value;
                if (Kinds.TryGetValue(written, out var found))
                    return found;
                result.AddError($"'{written}' is nothing that can be imported. Write {string.Join(", ", Kinds.Keys)}.");
                return null;
            },
        };
        kind.CompletionSources.Add([.. Kinds.Keys]);
        var shortcodes = new Option<string[]>("--shortcode")
        {
            Description = "What becomes of a shortcode that only the old site knows: name=drop, name=text or name=note. May be repeated.",
            HelpName = "name=what",
        };
        shortcodes.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.Split('=') is not [{ Length: > 0 }, "drop" or "text" or "note"]))
                result.AddError($"'{token.Value}' says not what becomes of a shortcode. Write its name with =drop, =text or =note.");
        });
        var (dryRun, format) = (DryRunOption(), FormatOption());
        var command = new SiteCommand("pages", "Makes articles of pages that were written for Hugo, Docusaurus, MkDocs, MyST or GitHub.")
        {
            Examples =
            [
                ("import pages ../old/docs -n", "list what would be written, and what is left to do"),
                ("import pages ../old/docs -r new-site", "write it into a site of its own"),
                ("import pages docs --from hugo --shortcode ad=drop", "say what nothing beside the pages says"),
            ],
            Codes =
            [
                (ExitCode.Fine, "it is in, with a list of what needs a hand"),
                (ExitCode.Content, "what should come in cannot be read; nothing was written"),
                (ExitCode.Stopped, SiteCommand.Stopped),
            ],
        };
        command.Add(source);
        foreach (var option in new Option[] { kind, shortcodes, dryRun, format })
            command.Add(option);
        command.SetAction(parsed => new ImportCommand(options.Heard(context, parsed)).RunPages(
            Target(parsed, options, context), parsed.GetRequiredValue(source), parsed.GetValue(dryRun), parsed.GetValue(format) ?? "text",
            content => new ImportOptions(content, "")
            {
                Kind = parsed.GetValue(kind),
                Shortcodes = (parsed.GetValue(shortcodes) ?? []).Select(one => one.Split('=')).DistinctBy(one => one[0], StringComparer.Ordinal)
                    .ToFrozenDictionary(one => one[0], one => one[1], StringComparer.Ordinal),
            }));
        return command;
    }

    private static SortedDictionary<string, ForeignKind> Kinds { get; } = new(StringComparer.Ordinal)
    {
        ["docusaurus"] = ForeignKind.Docusaurus,
        ["github"] = ForeignKind.GitHub,
        ["hugo"] = ForeignKind.Hugo,
        ["mkdocs"] = ForeignKind.MkDocs,
        ["myst"] = ForeignKind.Myst,
    };

    private static SiteCommand Glossary(SiteArguments options, CommandContext context)
    {
        var source = new Argument<string>("source")
        {
            Description = "A table (CSV), JSON, SKOS, Markdown that lists terms, or a folder with a Markdown file for each.",
            HelpName = "file-or-folder",
        };
        var language = new Option<string?>("--language")
        {
            Description = "Which words to take where there are several languages. Default: en.",
            HelpName = "code",
        };
        var (dryRun, format) = (DryRunOption(), FormatOption());
        var command = new SiteCommand("glossary", "Makes a file of each term of a glossary.")
        {
            Examples =
            [
                ("import glossary words.csv -n", "list what would be written"),
                ("import glossary old/glossary.skos.jsonld --language de", "take the German words of several"),
            ],
            Codes =
            [
                (ExitCode.Fine, "it is in, with a list of what needs a hand"),
                (ExitCode.Content, "what should come in cannot be read; nothing was written"),
                (ExitCode.Stopped, SiteCommand.Stopped),
            ],
        };
        command.Add(source);
        foreach (var option in new Option[] { language, dryRun, format })
            command.Add(option);
        command.SetAction(parsed => new ImportCommand(options.Heard(context, parsed)).RunGlossary(
            Target(parsed, options, context), parsed.GetRequiredValue(source), parsed.GetValue(dryRun), parsed.GetValue(format) ?? "text",
            parsed.GetValue(language) ?? "en"));
        return command;
    }

    private static Option<bool> DryRunOption() => new("--dry-run", "-n") { Description = "Lists what would be written, and writes nothing." };

    private static Option<string?> FormatOption()
    {
        var format = new Option<string?>("--format", "-f") { Description = "How the list is printed: text for people (the default), or json for programs.", HelpName = "text|json" };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }

    private static SiteFolders Target(ParseResult parsed, SiteArguments options, CommandContext context) =>
        SiteFolders.Find(context.CurrentFolder, parsed.GetValue(options.Root), parsed.GetValue(options.Input), output: null);

    private int RunGlossary(SiteFolders folders, string source, bool isDry, string format, string language) => Run(folders, isDry, format, passed =>
    {
        var (path, shown) = Named(source);
        var imported = Directory.Exists(path)
            ? ImportGlossary.ImportFolder(new ReadForeign(path, shown).Read(_ => true, passed), folders.InputFromRoot, Standing(folders))
            : ReadForeign.One(RealPath.Of(path), shown, passed) is { } file
                ? ImportGlossary.Import(file, folders.InputFromRoot, language, Standing(folders))
                : new ImportedSite("", [], [], []);
        return HasSettings(folders) ? imported : ImportGlossary.WithSettings(imported, folders.InputFromRoot, language);
    });

    // What stands in the input may be as foreign as what comes in.
    private static ImmutableArray<SourceFile> Standing(SiteFolders folders) => !Directory.Exists(folders.Input) ? []
        : new ReadForeign(folders.Input, folders.InputFromRoot).Read(name => name.EndsWith('/') || name.EndsWith(".md", StringComparison.Ordinal), new DiagnosticBag());

    private static bool HasSettings(SiteFolders folders) => Path.Exists(folders.RealPathOf(SiteSettings.FileName));

    private int RunPages(SiteFolders folders, string source, bool isDry, string format, Func<string, ImportOptions> options) => Run(folders, isDry, format, passed =>
    {
        var (path, shown) = Named(source);
        if (!Directory.Exists(path))
            throw new UsageException($"'{source}' is a file. Name the folder that it lies in.");
        var (project, content) = FindProject(path);
        var files = new ReadForeign(project, ShownAbove(shown, content)).Read(name => ImportPages.IsWanted(name, content), passed);
        return ImportPages.Import(files, options(content) with
        {
            Input = folders.InputFromRoot,
            HasSettings = HasSettings(folders),
            Terms = [.. Standing(folders).Where(file => file.Name.StartsWith("glossary/", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file.Name))],
        });
    });

    private (string Path, string Shown) Named(string source)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(source, context.CurrentFolder));
        if (!Path.Exists(path))
            throw new UsageException($"There is no file or folder '{source}'.");
        return (path, source.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/'));
    }

    // Settings lie beside the folder of the texts or above it, but in no other repository.
    private static (string Project, string Content) FindProject(string folder)
    {
        const int highest = 4;
        var (place, content) = (folder, "");
        if (Path.GetFileName(folder) == "website" && !Directory.Exists(Path.Combine(folder, "docs")) && Path.GetDirectoryName(folder) is { } above &&
            Directory.Exists(Path.Combine(above, "docs")))
            return (above, "docs");
        for (var steps = 0; steps <= highest && place is not null; steps++)
        {
            if (HoldsSettings(place, "") || HoldsSettings(place, "website"))
                return (place, content);
            if (Path.Exists(Path.Combine(place, ".git")))
                break;
            content = content.Length > 0 ? $"{Path.GetFileName(place)}/{content}" : Path.GetFileName(place);
            place = Path.GetDirectoryName(place);
        }

        return (folder, "");
    }

    private static bool HoldsSettings(string place, string below) => Path.Combine(place, below) is var folder && Directory.Exists(folder) &&
        Directory.EnumerateFiles(folder).Any(file => ImportPages.IsSettings(Path.Combine(below, Path.GetFileName(file)).Replace(Path.DirectorySeparatorChar, '/')));

    private static string ShownAbove(string shown, string content)
    {
        foreach (var _ in content.Split('/', StringSplitOptions.RemoveEmptyEntries))
            shown = shown.LastIndexOf('/') is >= 0 and var slash ? shown[..slash] : shown.Length > 0 && shown is not ("." or "..") ? "." : shown + "/..";
        return shown;
    }

    // New settings soften what the new site would call an error, as far as it may be.
    private int Run(SiteFolders folders, bool isDry, string format, Func<DiagnosticBag, ImportedSite> import)
    {
        RefuseTarget(folders);
        if (Directory.Exists(folders.Input))
            ReplaceFiles.FinishPending(folders, context.Screen.Error, isDry);

        var (imported, left) = context.Screen.While(progress =>
        {
            progress.Next("Importing");
            var passed = new DiagnosticBag();
            var imported = import(passed);
            if (imported.Files.Any(file => file.Name == SiteSettings.FileName))
            {
                var findings = new MakeFindings(context, progress);
                var site = findings.Build(imported.Files, new SiteOptions());
                var mended = ImportPages.MendLinks(imported, site.LostSections);
                if (mended != imported)
                    site = findings.Build(mended.Files, new SiteOptions());
                imported = ImportPages.Soften(mended, site.Diagnostics);
            }

            return (imported, passed.Found.Concat(imported.Left).Order().ToImmutableArray());
        });
        if (left.Any(finding => finding.Severity == Severity.Error))
        {
            context.Screen.Error.Print(left, new SourceLines([], left));
            context.Screen.Error.Print("Nothing was imported.");
            return ExitCode.Content;
        }

        var news = NewOnes(folders, imported);
        if (!isDry)
            Write(folders, news);
        new ImportReport(context.Screen.Output, folders).Print(imported, news, left, isDry, format);
        return ExitCode.Fine;
    }

    // A site that begins with what is imported has no input yet.
    private static void RefuseTarget(SiteFolders folders)
    {
        foreach (var folder in new[] { folders.Root, folders.Input })
            if (File.Exists(folder))
                throw new UsageException($"'{folders.Shown(folder)}' is a file. Name a folder with {(folder == folders.Input ? "--input" : "--root")}.");
    }

    /// <summary>What is not there yet.</summary>
    /// <exception cref="UsageException">Something else is there by the name of one of them.</exception>
    private static ImmutableArray<SourceFile> NewOnes(SiteFolders folders, ImportedSite imported)
    {
        var (news, others) = (ImmutableArray.CreateBuilder<SourceFile>(), new List<string>());
        foreach (var file in imported.Files)
        {
            var path = folders.RealPathOf(file.Name);
            if (!Path.Exists(path))
                news.Add(file);
            else if (ReadPlainFile.TryAll(path, file.Bytes.Length) is not { } bytes || !bytes.AsSpan().SequenceEqual(file.Bytes.Span))
                others.Add(folders.ShownInput(file.Name));
        }

        if (others.Count > 0)
            throw new UsageException($"{Several(others)} {(others.Count == 1 ? "is" : "are")} there already and {(others.Count == 1 ? "says" : "say")} something else, "
                + "so nothing was written. Move what is there out of the way, or import into another folder with --root.");
        return news.DrainToImmutable();
    }

    private static string Several(List<string> names)
    {
        const int most = 5;
        return names.Count == 1 ? names[0]
            : string.Join(", ", names.Take(most)) + (names.Count > most ? $" and {Summary.Number(names.Count - most, "more file")}" : "");
    }

    private static void Write(SiteFolders folders, ImmutableArray<SourceFile> news)
    {
        if (news.IsEmpty)
            return;

        Directory.CreateDirectory(folders.Input);
        new ReplaceFiles(folders).Write([.. news.Select(file => new FileChange(null, file))]);
    }
}
