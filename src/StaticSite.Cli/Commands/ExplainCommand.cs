using System.CommandLine;
using System.Globalization;
using StaticSite.Cli.Preview;
using StaticSite.Cli.Terminal;
using StaticSite.Features;
using StaticSite.Glossary.Mentions;

namespace StaticSite.Cli.Commands;

/// <summary><c>explain</c>: for each mention in a file, whether it became a link, and why.</summary>
internal sealed class ExplainCommand(CommandContext context)
{
    public static Command Define(SiteArguments options, CommandContext context)
    {
        var place = new Argument<string>("file")
        {
            Description = "A file of the input, and a line if you like: input/articles/some-article.md:12.",
            HelpName = "file[:line]",
        };
        var command = new Command("explain", "Says for each mention of a term why it became a link or did not.") { place };
        command.SetAction(parsed => new ExplainCommand(context).Run(
            SiteFolders.Find(context.CurrentFolder,
                parsed.GetValue(options.Root), parsed.GetValue(options.Input), output: null),
            new SiteOptions { BaseUrl = parsed.GetValue(options.BaseUrl), Explains = true },
            parsed.GetRequiredValue(place)));
        return command;
    }

    private int Run(SiteFolders folders, SiteOptions options, string place)
    {
        RefuseFolders.ToRead(folders);
        var (file, line) = Split(place);
        var path = FindFile(folders, file);
        var (findings, site) = context.Screen.While(
            progress => new MakeFindings(context, progress).Of(folders, options));

        var decisions = site.Mentions.Values.SelectMany(decisions => decisions)
            .Where(decision => decision.At.Path == path && (line is null || decision.At.Line == line))
            .OrderBy(decision => decision.At).ToArray();
        var output = context.Screen.Output;
        foreach (var decision in decisions)
            output.Print($"{decision.At}: {ExplainMention.InWords(decision)}");
        output.Print(decisions.Length == 0
            ? $"No label of a term stands in {path}{(line is null ? "" : $" on line {line}")}."
            : $"{Summary.Number(decisions.Length, "mention")}, {decisions.Count(decision => decision.IsLinked)} of them linked.");

        var faults = findings.Serious.Where(finding => finding.Location.Path == path).ToArray();
        context.Screen.Error.Print(faults, findings.Lines);
        return faults.Any(fault => fault.Severity == Engine.Severity.Error) ? ExitCode.Content : ExitCode.Fine;
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
