using System.Collections.Immutable;
using System.CommandLine;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Cli.NewSite;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Cli.Commands;

/// <summary><c>new site</c>: a small, complete site, whose files are then replaced one by one.</summary>
internal sealed partial class NewSiteCommand(CommandContext context)
{
    private const string UsualColor = "blue";
    private const string UsualLanguage = "en";

    // A repository that was made first is no reason to refuse.
    private const string Repository = ".git";

    private const string NoTitle = "A title needs a word in it, on one line.";

    public static SiteCommand Define(SiteArguments options, CommandContext context)
    {
        var folder = new Argument<string?>("folder")
        {
            Description = "The folder to make, or an empty one. Default: the current folder, if it is empty.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var title = new Option<string?>("--title", "-t") { Description = "What the site is called. Default: the folder's name.", HelpName = "words" };
        var accent = new Option<string?>("--accent", "-a")
        {
            Description = $"Its color: {AccentColor.Known}, or digits such as 3346b8. Default: {UsualColor}.",
            HelpName = "color",
        };
        var language = new Option<string?>("--language", "-l") { Description = "What your texts are written in: en, de, pt-BR. Default: en. Pages speak English and German; for others, a file lists what to translate.", HelpName = "code" };
        RefuseOthers(title, text => ReadTitle(text) is null ? NoTitle : null);
        RefuseOthers(accent, text => AccentColor.TryParse(text, out _) ? null : NoColor(text));
        RefuseOthers(language, text => LanguageTag().IsMatch(text) ? null : NoLanguage(text));

        var command = new SiteCommand("site", "Writes a small, complete site to begin with. On a terminal it asks for what is left open.")
        {
            Examples =
            [
                ("new site my-site", "into a new folder; asks for the rest"),
                ("new site my-site -t \"Words of coffee\" -a green", "asks for the language alone"),
            ],
            Notes = "The site has a section with two articles, three terms, a table, a first page, an icon in your color, and what publishes it "
                + "on GitHub Pages or Netlify. Nothing that is there already is touched.",
            Codes = [(ExitCode.Fine, "the site is there; the next command is said")],
        };
        command.Add(folder);
        foreach (var option in new Option[] { title, accent, language })
            command.Add(option);
        command.SetAction(parsed => new NewSiteCommand(options.Heard(context, parsed)).Run(
            parsed.GetValue(folder) ?? parsed.GetValue(options.Root), parsed.GetValue(title), parsed.GetValue(accent), parsed.GetValue(language)));
        return command;
    }

    private static void RefuseOthers(Option<string?> option, Func<string, string?> fault) => option.Validators.Add(result =>
    {
        if (result.Tokens is [{ Value: var written }] && fault(written) is { } message)
            result.AddError(message);
    });

    private int Run(string? folder, string? title, string? accent, string? language)
    {
        var root = FindRoot(folder);
        title = title?.Trim() ?? Ask("What is the site called?", UsualTitle(root), ReadTitle, _ => NoTitle);
        accent ??= Ask($"Which color? {AccentColor.Known}, or digits such as 3346b8.", UsualColor, text => AccentColor.TryParse(text, out _) ? text : null, NoColor);
        language ??= Ask("Which language will your texts be in? A code such as en or pt-BR.", UsualLanguage, text => LanguageTag().IsMatch(text) ? text : null, NoLanguage);
        var site = new ComposeSite(title, AccentColor.TryParse(accent, out var color) ? color : AccentColor.Usual, language, Version(),
            DateOnly.FromDateTime(context.Time.GetLocalNow().DateTime))
        {
            Untranslated = context.Added.Theme.StringsIn(language) is var spoken && IsSpoken(spoken.Language, language) ? null : spoken,
        };
        var files = site.Files();
        TellFindings(files);
        Write(root, files);
        TellWhatNext(root, files.Length, site);
        return ExitCode.Fine;
    }

    /// <summary>Of a site that is as we write it, check has nothing to say but what is due to a choice, such as a color that is too faint.</summary>
    private void TellFindings(IEnumerable<(string Path, string Text)> files)
    {
        const string input = "input";
        ImmutableArray<SourceFile> sources = [.. files.Where(file => file.Path.StartsWith($"{input}/", StringComparison.Ordinal))
            .Select(file => new SourceFile(input, file.Path[(input.Length + 1)..], Encoding.UTF8.GetBytes(file.Text)))];
        var found = context.Screen.While(progress => new MakeFindings(context, progress).Build(sources, new SiteOptions())).Diagnostics;
        context.Screen.Error.Print(found.Where(finding => finding.Severity != Severity.Off), new SourceLines(sources, found));
    }

    private string FindRoot(string? folder)
    {
        if (folder is { Length: 0 })
            throw new UsageException("The folder has no name. Write one: new site my-site.");
        var root = folder is null ? context.CurrentFolder : Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder, context.CurrentFolder));
        if (File.Exists(root))
            throw new UsageException($"'{folder}' is a file. Name a new folder: new site my-site.");
        if (!Directory.Exists(root))
            return root;

        var others = Directory.EnumerateFileSystemEntries(root).Select(entry => Path.GetFileName(entry)).Where(name => name != Repository).Order(StringComparer.Ordinal).ToArray();
        return others.Length == 0 ? root : throw new UsageException(
            $"{(folder is null ? "This folder" : $"'{folder}'")} is not empty ({Several(others)}), so nothing was written. Name a new folder: new site my-site. "
            + (Directory.Exists(Path.Combine(root, "input")) ? "It is a site already; 'new term' and the like add to it." : "What you have already can come into it afterwards: import."));
    }

    private static string Several(string[] names)
    {
        const int most = 3;
        return string.Join(", ", names.Take(most)) + (names.Length > most ? ", …" : "");
    }

    /// <summary>Asks until the answer can be used. Who just presses Enter, and where nobody sits at a terminal, takes what is usual.</summary>
    private string Ask(string question, string usual, Func<string, string?> read, Func<string, string> fault)
    {
        while (context.Screen.Ask?.Invoke($"{question} [{usual}]") is { } answer && answer.Trim() is { Length: > 0 } written)
        {
            if (read(written) is { } value)
                return value;
            context.Screen.Error.Print(fault(written));
        }

        return usual;
    }

    private static string? ReadTitle(string written) => written.Trim() is { Length: > 0 } title && !title.Any(char.IsControl) ? title : null;

    private static bool IsSpoken(string spoken, string language) => spoken.Split('-')[0].Equals(language.Split('-')[0], StringComparison.OrdinalIgnoreCase);

    private static string NoColor(string written) => $"'{written}' is no color. Write {AccentColor.Known}, or six digits such as 3346b8.";

    private static string NoLanguage(string written) => $"'{written}' is no code of a language. Write one such as en or pt-BR.";

    // "my-site" reads well as "My site".
    private static string UsualTitle(string root) => Path.GetFileName(root).Replace('-', ' ').Replace('_', ' ').Trim() is [var first, .. var rest]
        ? char.ToUpperInvariant(first) + rest
        : "My site";

    /// <summary>The program's own, since that has just made these files.</summary>
    private static string Version() => typeof(NewSiteCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "1.0.0";

    /// <summary>Writes new files only, all of them or none.</summary>
    private void Write(string root, IEnumerable<(string Path, string Text)> files)
    {
        var made = new List<string>();
        try
        {
            foreach (var (path, text) in files)
            {
                context.Stop.ThrowIfCancellationRequested();
                var file = Path.Combine(root, path.Replace('/', Path.DirectorySeparatorChar));
                MakeFolder(Path.GetDirectoryName(file)!, made);
                ExchangeFile.PutNew(file, Encoding.UTF8.GetBytes(text));
                made.Add(file);
            }
        }
        catch
        {
            Undo(made);
            throw;
        }
    }

    private static void MakeFolder(string folder, List<string> made)
    {
        if (Directory.Exists(folder))
            return;
        if (Path.GetDirectoryName(folder) is { } above)
            MakeFolder(above, made);
        Directory.CreateDirectory(folder);
        made.Add(folder);
    }

    private static void Undo(List<string> made)
    {
        foreach (var path in Enumerable.Reverse(made))
            if (File.Exists(path))
                File.Delete(path);
            else if (Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any())
                Directory.Delete(path);
    }

    private void TellWhatNext(string root, int files, ComposeSite site)
    {
        var screen = context.Screen;
        var relative = Path.GetRelativePath(context.CurrentFolder, root).Replace(Path.DirectorySeparatorChar, '/');
        var isHere = relative == ".";
        screen.Tell($"Wrote {Summary.Number(files, "file")} into {(isHere ? "this folder" : relative)}: a small site about coffee, to be replaced by yours. README.md there says how.");
        if (site.Untranslated is not null)
            screen.Tell($"Its texts are in English, and so is what pages say by themselves: input/strings.yml lists that, to be said in '{site.Language}'.");
        else if (!IsSpoken(UsualLanguage, site.Language))
            screen.Tell($"Its texts are in English; what pages say by themselves is in '{site.Language}'.");
        screen.Tell($"Next: {context.Called} preview{(isHere ? "" : $" --root {(relative.Contains(' ') ? $"\"{relative}\"" : relative)}")}");
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$")]
    private static partial Regex LanguageTag();
}
