using System.Collections.Immutable;
using System.CommandLine;
using StaticSite.Authoring;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Import;
using StaticSite.Import.Terms;

namespace StaticSite.Cli.Commands;

/// <summary><c>import</c>: brings what people have into the input. It writes new files only, all of them or none.</summary>
internal sealed class ImportCommand(CommandContext context)
{
    public static Command Define(SiteArguments options, CommandContext context)
    {
        var command = new Command("import", "Brings a glossary, or pages of another generator, into the input. Nothing is overwritten.");
        command.Add(Glossary(options, context));
        return command;
    }

    private static Command Glossary(SiteArguments options, CommandContext context)
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
        var command = new Command("glossary", "Makes a file of each term of a glossary.") { source, language, dryRun, format };
        command.SetAction(parsed => new ImportCommand(context).Run(
            Target(parsed, options, context), parsed.GetRequiredValue(source), parsed.GetValue(dryRun), parsed.GetValue(format) ?? "text",
            (files, isFolder, folders) => isFolder || files.IsEmpty
                ? ImportGlossary.ImportFolder(files, folders.InputFromRoot)
                : ImportGlossary.Import(files[0], folders.InputFromRoot, parsed.GetValue(language) ?? "en")));
        return command;
    }

    private static Option<bool> DryRunOption() => new("--dry-run") { Description = "Lists what would be written, and writes nothing." };

    private static Option<string?> FormatOption()
    {
        var format = new Option<string?>("--format") { Description = "How the list is printed: text for people (the default), or json for programs.", HelpName = "text|json" };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }

    private static SiteFolders Target(ParseResult parsed, SiteArguments options, CommandContext context) =>
        SiteFolders.Find(context.CurrentFolder, parsed.GetValue(options.Root), parsed.GetValue(options.Input), output: null);

    private int Run(
        SiteFolders folders, string source, bool isDry, string format, Func<ImmutableArray<SourceFile>, bool, SiteFolders, ImportedSite> import)
    {
        RefuseTarget(folders);
        if (Directory.Exists(folders.Input))
            ReplaceFiles.FinishPending(folders, context.Screen.Error, isDry);

        var (imported, passed) = context.Screen.While(progress =>
        {
            progress.Next("Reading");
            var passed = new DiagnosticBag();
            var files = Read(source, passed);
            progress.Next("Importing");
            return (passed.Found.Any(finding => finding.Severity == Severity.Error)
                ? new ImportedSite("", [], [], [])
                : import(files, Directory.Exists(Path.GetFullPath(source, context.CurrentFolder)), folders), passed);
        });

        ImmutableArray<Diagnostic> left = [.. passed.Found.Concat(imported.Left).Order()];
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

    private ImmutableArray<SourceFile> Read(string source, DiagnosticBag passed)
    {
        var path = Path.GetFullPath(source, context.CurrentFolder);
        var shown = source.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        if (Directory.Exists(path))
            return new ReadForeign(path, shown).Read(_ => true, passed);
        if (!Path.Exists(path))
            throw new UsageException($"There is no file or folder '{source}'.");
        return ReadForeign.One(RealPath.Of(path), shown, passed) is { } file ? [file] : [];
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
