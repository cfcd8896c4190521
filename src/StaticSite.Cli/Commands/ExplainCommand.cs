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
            .Where(decision => IsAskedFor(decision.At) && (terms is null || decision.Terms.Any(terms.Contains)))
            .OrderBy(decision => decision.At).ToArray();
        var linked = decisions.Where(decision => decision.IsLinked).SelectMany(decision => decision.Terms).ToHashSet();
        var misses = site.NearMisses.Where(miss => IsAskedFor(miss.At) && (terms is null ? IsMissed(miss) : terms.Contains(miss.Term))).ToArray();
        var output = context.Screen.Output;
        foreach (var (at, words) in decisions.Select(decision => (decision.At, Words: ExplainMention.InWords(decision)))
            .Concat(InWords(misses, all: line is not null)).OrderBy(told => told.At))
            output.Print($"{at}: {words}");
        var found = decisions.Length > 0 ? Count(decisions, isOfFile: path is not null)
            : terms is null ? $"No label of a term stands in {path}{(line is null ? "" : $" on line {line}")}."
            : $"No text mentions {terms[0].Id}{(path is null ? "" : $" in {path}")}.";
        output.Print(misses.Length == 0 ? found : $"{found} {Summary.Number(misses.Length, "near miss", "near misses")}.");

        var faults = findings.Serious.Where(finding => path is null ? finding.Severity == Severity.Error : finding.Location.Path == path).ToArray();
        context.Screen.Error.Print(faults, findings.Lines);
        return faults.Any(fault => fault.Severity == Severity.Error) ? ExitCode.Content : ExitCode.Fine;

        // Whose term is linked elsewhere in the file is not missed inside longer labels.
        bool IsMissed(NearMiss miss) => line is not null || miss.Reason is not (NearMissReason.InsideLonger or NearMissReason.InsideException)
            || !linked.Contains(miss.Term);

        bool IsAskedFor(SourceLocation at) => (path is null || at.Path == path) && (line is null || at.Line == line);
    }

    /// <summary>What comes near to labels, each kind once a file unless all is wanted.</summary>
    private static IEnumerable<(SourceLocation At, string Words)> InWords(NearMiss[] misses, bool all)
    {
        if (all)
            return misses.Select(miss => (miss.At, ExplainMention.InWords(miss)));

        return misses.GroupBy(miss => (miss.At.Path, miss.Words.ToUpperInvariant(), miss.Term, miss.Reason, miss.Longer.ToUpperInvariant()))
            .Select(same => (same.First().At, ExplainMention.InWords(same.First()) + (same.Count() is > 1 and var times ? $" So {times} times in this file." : "")));
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
