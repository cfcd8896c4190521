using System.Collections.Immutable;
using System.CommandLine;
using StaticSite.Authoring;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Suggestions;

namespace StaticSite.Cli.Commands;

/// <summary><c>suggest</c>: what the glossary should change, as authors write and link, and the changes if they are wanted.</summary>
internal sealed class SuggestCommand(CommandContext context)
{
    public static Command Define(SiteArguments options, CommandContext context)
    {
        var apply = new Option<bool>("--apply") { Description = "Makes all changes that are sure, and asks nothing." };
        var term = new Option<string?>("--term")
        {
            Description = "A term, by its id or a label: what to change of it alone.",
            HelpName = "id",
        };
        var format = new Option<string>("--format", "-f")
        {
            Description = "How suggestions are printed: text for people (the default), json for programs.",
            HelpName = "text|json",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var dryRun = DryRun.Option("Shows all changes that are sure, as a patch, and writes nothing.");
        var command = new SiteCommand("suggest", "Says what the glossary should change, as authors write and link. On a terminal it asks before each change.")
        {
            TakesAddress = true,
            Examples =
            [
                ("suggest", "list everything, with counts and places"),
                ("suggest --term some-term", "what to change of one term"),
                ("suggest --apply -n", "show the changes that are sure, as a patch"),
            ],
            Codes =
            [
                (ExitCode.Fine, "all is said, and done if that was asked for"),
                (ExitCode.Content, "the content has errors; what could not be read was not counted"),
                (ExitCode.Stopped, SiteCommand.Stopped),
            ],
        };
        foreach (var option in new Option[] { apply, dryRun, term, format })
            command.Add(option);
        command.Validators.Add(given =>
        {
            if (given.GetValue(format) == "json" && (given.GetValue(apply) || given.GetValue(dryRun)))
                given.AddError("'--format json' lists suggestions and changes nothing. Leave out '--apply' and '--dry-run', or the format.");
        });
        command.SetAction(parsed => new SuggestCommand(options.Heard(context, parsed)).Run(
            SiteFolders.Find(context.CurrentFolder,
                parsed.GetValue(options.Root), parsed.GetValue(options.Input), output: null),
            new SiteOptions { BaseUrl = parsed.GetValue(options.BaseUrl), Explains = true },
            parsed.GetValue(term),
            parsed.GetValue(dryRun) ? Manner.Patch
                : parsed.GetValue(apply) ? Manner.Apply
                : parsed.GetValue(format) == "json" ? Manner.Json
                : Manner.Text));
        return command;
    }

    private enum Manner
    {
        Text,
        Json,
        Patch,
        Apply,
    }

    private int Run(SiteFolders folders, SiteOptions options, string? term, Manner manner)
    {
        RefuseFolders.ToRead(folders);
        var asks = manner == Manner.Text && context.Screen is { Ask: not null, ShowsOutput: true };
        if (manner is Manner.Patch or Manner.Apply || asks)
            ReplaceFiles.FinishPending(folders, context.Screen.Error, isDry: manner == Manner.Patch);

        var again = MakeFindings.Repeat(context, options);
        var (files, site) = context.Screen.While(progress =>
        {
            var making = new MakeFindings(context, progress);
            var read = making.Read(folders);
            return (read, making.Build(again, read));
        });
        var terms = term is null ? null : FindTerms.Of(term, site.Terms).Select(found => found.Id).ToHashSet(StringComparer.Ordinal);
        if (manner is Manner.Patch or Manner.Apply)
            Make(taking => taking.TakeSure(files, IsMeant));
        else
            Show([.. site.Suggestions.Where(IsMeant)]);

        return Tell(new Findings(site.Diagnostics, new SourceLines(files, site.Diagnostics)));

        void Show(ImmutableArray<Suggestion> suggestions)
        {
            if (manner == Manner.Json)
            {
                SuggestionReport.PrintJson(context.Screen.Output, suggestions);
            }
            else if (asks && suggestions.Any(suggestion => suggestion.Change is not null))
            {
                var chosen = Ask(suggestions);
                Make(taking => taking.Take(files, site, chosen));
            }
            else
            {
                SuggestionReport.Print(context.Screen.Output, suggestions);
            }
        }

        bool IsMeant(Suggestion suggestion) => terms is null || terms.Contains(suggestion.Term);

        void Make(Func<TakeSuggestions, TakenSuggestions> take) => Write(
            folders, files, context.Screen.While(progress => take(new TakeSuggestions(now => new MakeFindings(context, progress).Build(again, now)))), isDry: manner == Manner.Patch);
    }

    private void Write(SiteFolders folders, ImmutableArray<SourceFile> files, TakenSuggestions taken, bool isDry)
    {
        var changes = FileChange.Between(files, taken.Files);
        var output = context.Screen.Output;
        if (isDry)
        {
            DryRun.Print(output, changes);
        }
        else
        {
            new ReplaceFiles(folders).Write(changes);
            foreach (var suggestion in taken.Made)
                output.Print(SuggestionInWords.Done(suggestion));
        }

        // A dry run's output is a patch, and stays one.
        var pane = isDry ? context.Screen.Error : output;
        foreach (var refused in taken.Refused)
            pane.Print($"{SuggestionInWords.Of(refused.Suggestion)}. " + (refused.Because is { } finding
                ? $"Not made, since check would say then: {finding.Location}: {finding.Rule.Code}: {finding.Message}"
                : $"Not tried, since too many others did harm. Try it by itself: suggest --apply --term {refused.Suggestion.Term}"));
        if (context.Screen.Volume > Volume.Quiet)
            pane.Print(taken.Made.IsEmpty
                ? "Nothing is changed."
                : $"{(isDry ? "Would make" : "Made")} {Summary.Number(taken.Made.Length, "change")} in {Summary.Number(changes.Length, "file")}.");
    }

    /// <summary>Asks for one after the other, and gives back those that are wanted.</summary>
    private ImmutableArray<Suggestion> Ask(ImmutableArray<Suggestion> suggestions)
    {
        const string Keys = "[y]es, [n]o, [a]ll that are sure from here on, [q]uit asking";

        var chosen = ImmutableArray.CreateBuilder<Suggestion>();
        var left = suggestions.Where(suggestion => suggestion.Change is not null).ToArray();
        foreach (var told in suggestions.Where(suggestion => suggestion.Change is null))
            context.Screen.Output.Print($"{SuggestionInWords.Of(told)}.");
        for (var i = 0; i < left.Length; i++)
        {
            context.Screen.Output.Print($"{SuggestionInWords.Of(left[i])}.");
            switch (Answer($"Change it ({i + 1} of {left.Length})? {Keys}:"))
            {
                case 'y':
                    chosen.Add(left[i]);
                    break;
                case 'a':
                    chosen.Add(left[i]);
                    chosen.AddRange(left[(i + 1)..].Where(suggestion => suggestion.IsSure));
                    return chosen.ToImmutable();
                case 'q':
                    return chosen.ToImmutable();
            }
        }

        return chosen.ToImmutable();
    }

    private char Answer(string question)
    {
        // Who closes the input asks for no more.
        while (context.Screen.Ask!(question) is { } answer)
            if (answer.Trim().ToLowerInvariant() is [var key and ('y' or 'n' or 'a' or 'q'), ..])
                return key;
        return 'q';
    }

    // What could not be read has no links, so some of what is counted may be wrong.
    private int Tell(Findings findings)
    {
        if (!findings.HasErrors)
            return ExitCode.Fine;

        context.Screen.Error.Print(findings.All.Where(finding => finding.Severity == Severity.Error), findings.Lines);
        context.Screen.Error.PrintError($"The site has {Summary.Number(findings.Errors, "error")}. What could not be read was not counted.");
        return ExitCode.Content;
    }
}
