using System.CommandLine;
using System.Globalization;
using StaticSite.Cli.Preview;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Mentions;
using StaticSite.Glossary.Terms;

namespace StaticSite.Cli.Commands;

/// <summary><c>explain</c>: for each mention in a file, or of a term, whether it became a link, and why.</summary>
internal sealed class ExplainCommand(CommandContext context)
{
    public static Command Define(SiteArguments options, CommandContext context)
    {
        var place = new Argument<string?>("file")
        {
            Description = "A file of the input, and a line if you like: input/articles/some-article.md:12.",
            HelpName = "file[:line]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var term = new Option<string?>("--term")
        {
            Description = "A term, by its id or a label: of its mentions alone, in the whole site if no file is named.",
            HelpName = "id",
        };
        var word = new Option<string?>("--word")
        {
            Description = "Words: which label they are or nearly are, by which rule, and what became of them in texts.",
            HelpName = "words",
        };
        var command = new SiteCommand("explain", "Says for each mention of a term why it became a link or did not.")
        {
            TakesAddress = true,
            Examples =
            [
                ("explain input/articles/some-article.md:12", "of each mention in a line"),
                ("explain --term some-term", "of each mention of a term in the site"),
                ("explain --word \"some words\"", "what the glossary makes of words"),
            ],
            Codes =
            [
                (ExitCode.Fine, "all is said"),
                (ExitCode.Content, "what is asked about has errors"),
                (ExitCode.Stopped, SiteCommand.Stopped),
            ],
        };
        command.Add(place);
        command.Add(term);
        command.Add(word);
        command.SetAction(parsed => new ExplainCommand(options.Heard(context, parsed)).Run(
            SiteFolders.Find(context.CurrentFolder,
                parsed.GetValue(options.Root), parsed.GetValue(options.Input), output: null),
            new SiteOptions { BaseUrl = parsed.GetValue(options.BaseUrl), Explains = true },
            parsed.GetValue(place),
            parsed.GetValue(term),
            parsed.GetValue(word)));
        return command;
    }

    private int Run(SiteFolders folders, SiteOptions options, string? place, string? term, string? word)
    {
        RefuseFolders.ToRead(folders);
        if (place is null && term is null && string.IsNullOrWhiteSpace(word))
            throw new UsageException(
                "Name a file, 'explain input/articles/some-article.md', a term, 'explain --term some-term', or words, 'explain --word \"some words\"'.");

        var (file, named) = place is null ? (null, null) : Split(place);
        var (path, found) = file is null ? (null, "") : FindFile(folders, file);
        int? line = named is null ? null : FindLine(named, path!, found);
        var (findings, site) = context.Screen.While(
            progress => new MakeFindings(context, progress).Of(folders, options));
        var terms = term is null ? null : FindTerms.Of(term, site.Terms);
        word = string.IsNullOrWhiteSpace(word) ? null : word.Trim();
        var key = word is null ? null : LabelKey.Of(word);

        var decisions = site.Mentions.Values.SelectMany(decisions => decisions)
            .Where(decision => IsAskedFor(decision.At, decision.Words) && (terms is null || decision.Terms.Any(terms.Contains)))
            .OrderBy(decision => decision.At).ToArray();
        var linked = decisions.Where(decision => decision.IsLinked).SelectMany(decision => decision.Terms).ToHashSet();
        var misses = site.NearMisses.Where(miss => IsAskedFor(miss.At, miss.Words) && (terms is null ? IsMissed(miss) : terms.Contains(miss.Term))).ToArray();
        var report = new MentionReport(context.Screen.Output, decisions, misses);
        if (word is null)
            report.PrintEach(allMisses: line is not null);
        else
            foreach (var sentence in ExplainWord.InWords(word, site.Terms))
                context.Screen.Output.Print(sentence);
        report.PrintCount(None(word, terms?[0].Id, path, line), isOfFile: path is not null);
        if (word is not null || term is not null)
            report.PrintGroups(withPlaces: word is not null);

        var faults = findings.Serious.Where(finding => path is null ? finding.Severity == Severity.Error : finding.Location.Path == path).ToArray();
        context.Screen.Error.Print(faults, findings.Lines);
        return faults.Any(fault => fault.Severity == Severity.Error) ? ExitCode.Content : ExitCode.Fine;

        // Whose term is linked elsewhere in the file is not missed inside longer labels.
        bool IsMissed(NearMiss miss) => word is not null || line is not null || miss.Reason is not (NearMissReason.InsideLonger or NearMissReason.InsideException)
            || !linked.Contains(miss.Term);

        bool IsAskedFor(SourceLocation at, string words) => (path is null || at.Path == path) && (line is null || at.Line == line)
            && (key is null || LabelKey.Of(words) == key);
    }

    private static string None(string? word, string? term, string? path, int? line)
    {
        var place = (path is null ? "" : $" in {path}") + (line is null ? "" : $" on line {line}");
        return word is not null ? $"No text mentions {term ?? "a term"} by these words{place}."
            : term is not null ? $"No text mentions {term}{place}."
            : $"No label of a term stands{place}.";
    }

    private static (string File, string? Line) Split(string place) =>
        place.LastIndexOf(':') is > 0 and var colon && place[(colon + 1)..] is { Length: > 0 } line && line.All(char.IsAsciiDigit)
            ? (place[..colon], line)
            : (place, null);

    /// <param name="path">Of the file as findings name it.</param>
    /// <param name="found">Where it lies.</param>
    private static int FindLine(string named, string path, string found)
    {
        var lines = File.ReadLines(found).Count();
        if (int.TryParse(named, NumberStyles.None, CultureInfo.InvariantCulture, out var line) && line > 0 && line <= lines)
            return line;
        throw new UsageException($"There is no line {named} in {path}, which " + lines switch
        {
            0 => "is empty. Name the file alone.",
            1 => "has 1 line. Name that, or the file alone.",
            _ => $"has {lines} lines. Name one from 1 to {lines}, or the file alone.",
        });
    }

    /// <summary>The file as findings name it, and where it lies. It may be written from the current folder, the site's or the input.</summary>
    private static (string Path, string Found) FindFile(SiteFolders folders, string file)
    {
        var found = new[] { folders.Current, folders.Root, folders.Input }
            .Select(folder => Path.GetFullPath(file, folder))
            .FirstOrDefault(File.Exists);
        if (found is null)
            throw new UsageException($"There is no file {file}.");

        var name = Path.GetRelativePath(folders.Input, found).Replace(Path.DirectorySeparatorChar, '/');
        if (name.StartsWith("../", StringComparison.Ordinal))
            throw new UsageException($"{file} is not in the input, {folders.Shown(folders.Input)}.");
        return (folders.ShownInput(name), found);
    }
}
