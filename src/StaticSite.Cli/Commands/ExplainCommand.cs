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
        var command = new Command("explain", "Says for each mention of a term why it became a link or did not.") { place, term };
        command.SetAction(parsed => new ExplainCommand(context).Run(
            SiteFolders.Find(context.CurrentFolder,
                parsed.GetValue(options.Root), parsed.GetValue(options.Input), output: null),
            new SiteOptions { BaseUrl = parsed.GetValue(options.BaseUrl), Explains = true },
            parsed.GetValue(place),
            parsed.GetValue(term)));
        return command;
    }

    private int Run(SiteFolders folders, SiteOptions options, string? place, string? term)
    {
        RefuseFolders.ToRead(folders);
        if (place is null && term is null)
            throw new UsageException("Name a file, 'explain input/articles/some-article.md', or a term, 'explain --term some-term'.");

        var (file, line) = place is null ? (null, null) : Split(place);
        var path = file is null ? null : FindFile(folders, file);
        var (findings, site) = context.Screen.While(
            progress => new MakeFindings(context, progress).Of(folders, options));
        var terms = term is null ? null : FindTerms.Of(term, site.Terms);

        var decisions = site.Mentions.Values.SelectMany(decisions => decisions)
            .Where(decision => (path is null || decision.At.Path == path) && (line is null || decision.At.Line == line)
                && (terms is null || decision.Terms.Any(terms.Contains)))
            .OrderBy(decision => decision.At).ToArray();
        var output = context.Screen.Output;
        foreach (var decision in decisions)
            output.Print($"{decision.At}: {ExplainMention.InWords(decision)}");
        output.Print(decisions.Length > 0 ? Count(decisions, isOfFile: path is not null)
            : terms is null ? $"No label of a term stands in {path}{(line is null ? "" : $" on line {line}")}."
            : $"No text mentions {terms[0].Id}{(path is null ? "" : $" in {path}")}.");

        var faults = findings.Serious.Where(finding => path is null ? finding.Severity == Severity.Error : finding.Location.Path == path).ToArray();
        context.Screen.Error.Print(faults, findings.Lines);
        return faults.Any(fault => fault.Severity == Severity.Error) ? ExitCode.Content : ExitCode.Fine;
    }

    private static string Count(MentionDecision[] decisions, bool isOfFile)
    {
        var files = isOfFile ? "" : $" in {Summary.Number(decisions.Select(decision => decision.At.Path).Distinct().Count(), "file")}";
        return $"{Summary.Number(decisions.Length, "mention")}{files}, {decisions.Count(decision => decision.IsLinked)} of them linked.";
    }

    private static (string File, int? Line) Split(string place) =>
        place.LastIndexOf(':') is > 0 and var colon &&
        int.TryParse(place.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? (place[..colon], line)
            : (place, null);

    /// <summary>The file as findings name it. It may be written from the current folder, the site's or the input.</summary>
    private static string FindFile(SiteFolders folders, string file)
    {
        var found = new[] { folders.Current, folders.Root, folders.Input }
            .Select(folder => Path.GetFullPath(file, folder))
            .FirstOrDefault(File.Exists);
        if (found is null)
            throw new UsageException($"There is no file {file}.");

        var name = Path.GetRelativePath(folders.Input, found).Replace(Path.DirectorySeparatorChar, '/');
        if (name.StartsWith("../", StringComparison.Ordinal))
            throw new UsageException($"{file} is not in the input, {folders.Shown(folders.Input)}.");
        return folders.ShownInput(name);
    }
}
