using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Commands;

/// <summary>Help about the command that somebody asks about: how to use it, its options, examples, and what comes back.</summary>
internal sealed class ShowHelp(SiteArguments common, CommandContext context) : SynchronousCommandLineAction
{
    public const string Purpose = """
        Turns a folder of Markdown and data files into a website, and links every mention of a term of the
        glossary to its definition. Without a command it builds: 'input' becomes 'output'.
        """;

    private const string Findings = """
        One a line, such as
          input/glossary/some-term.md(7,12): error GLO003: 'some words' is also an alias of other-term. …
        An error keeps the site from being written, a warning does not. build prints them to standard
        error, and of several notices their number; check prints all of them to standard output. On a
        terminal the line in question follows.
        """;

    private static readonly (string, string)[] FirstSteps =
    [
        ("new site my-site", "a small, complete site to begin with"),
        ("preview", "show the site in the browser, and every change once saved"),
        ("check", "look for mistakes, write nothing"),
        ("", "build 'input' into 'output'"),
    ];

    private static readonly (int, string)[] EveryCode =
    [
        (ExitCode.Fine, "all is well"),
        (ExitCode.Content, "the content has errors; nothing was written"),
        (ExitCode.Usage, "the command line is wrong, or a folder is missing or refused"),
        (ExitCode.World, "the machine is in the way: a full disk, a permission, another build at work"),
        (ExitCode.Stopped, SiteCommand.Stopped),
    ];

    public override int Invoke(ParseResult parseResult)
    {
        var page = new HelpPage(parseResult.InvocationConfiguration.Output, context.Screen.Output.Columns);
        if (parseResult.CommandResult.Command is SiteCommand command)
            WriteCommand(page, command, parseResult.RootCommandResult.Command);
        else
            WriteAll(page, parseResult.RootCommandResult.Command);
        return ExitCode.Fine;
    }

    private void WriteAll(HelpPage page, Command root)
    {
        page.Text(Purpose);
        page.Lines("Usage:", $"{ProgramName.Usual} [command] [options]");
        page.Rows("Commands:", root.Subcommands.Select(command => (Usage(command), command.Description ?? "")));
        page.Rows("Options for building:", Rows(root.Options.Where(option => !IsCommon(option))));
        page.Rows("Options of every command:", Rows(Common(root)));
        page.Rows("Examples:", Examples(FirstSteps));
        page.Note(Stands);
        page.Lines("Findings:", Findings);
        page.Rows("Exit codes:", Codes(EveryCode));
        page.Note($"'{ProgramName.Usual} COMMAND --help' tells more of one command.");
    }

    private void WriteCommand(HelpPage page, SiteCommand command, Command root)
    {
        page.Text(command.Description ?? "");
        page.Lines("Usage:", $"{ProgramName.Usual} {Path(command)}{UsageBehind(command)}");
        page.Rows("Commands:", command.Subcommands.Select(subcommand => (Usage(subcommand), subcommand.Description ?? "")));
        page.Rows("Arguments:", command.Arguments.Select(argument => ($"<{BriefNameOf(argument)}>", Choices(argument) + argument.Description)));
        page.Rows("Options:", Rows(command.Options.Where(option => !IsCommon(option))));
        page.Rows("Options of every command:", Rows(Common(root).Where(option => option != common.BaseUrl || command.TakesAddress)));
        page.Rows("Examples:", Examples(command.Examples));
        page.Note(command.Examples.IsEmpty ? "" : Stands);
        page.Note(command.Notes);
        page.Rows("Exit codes:", Codes([.. command.Codes, .. EveryCode.Where(code => code.Item1 is ExitCode.Usage or ExitCode.World)]));
    }

    // Whoever runs it from source types more, and copies examples no less.
    private string Stands => context.Called == ProgramName.Usual ? "" : $"For '{ProgramName.Usual}' type '{context.Called}' here.";

    // Those that every program has stand last.
    private static IEnumerable<Option> Common(Command root) =>
        root.Options.Where(IsCommon).OrderBy(option => option is HelpOption or VersionOption);

    private static bool IsCommon(Option option) => option.Recursive || option is VersionOption;

    private static string Usage(Command command) =>
        string.Join(' ', [command.Name, .. command.Arguments.Select(argument => $"<{BriefNameOf(argument)}>")]);

    private static string UsageBehind(Command command) =>
        string.Concat(command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues > 0 ? $" <{BriefNameOf(argument)}>" : $" [<{BriefNameOf(argument)}>]")) +
        (command.Subcommands.Count == 0 ? " [options]" : command.Arguments.Count == 0 ? " <command> [options]" : " [options]");

    private static string Path(Command command) => command.Parents.OfType<SiteCommand>().FirstOrDefault() is { } above
        ? $"{Path(above)} {command.Name}"
        : command.Name;

    // What may be chosen is told once, where the argument is explained.
    private static string BriefNameOf(Argument argument) => argument.HelpName is { } name && !name.Contains('|') ? name : argument.Name;

    private static string Choices(Argument argument) =>
        argument.HelpName is { } name && name.Contains('|') ? $"One of {name.Replace("|", ", ", StringComparison.Ordinal)}. " : "";

    private static IEnumerable<(string, string)> Rows(IEnumerable<Option> options) =>
        options.Where(option => !option.Hidden).Select(option => (NamesOf(option), DescriptionOf(option)));

    private static string NamesOf(Option option)
    {
        var brief = option.Aliases.FirstOrDefault(alias => alias is ['-', not '-'] && char.IsAsciiLetter(alias[1]));
        return (brief is null ? "    " : $"{brief}, ") + option.Name + (option.HelpName is { } name ? $" <{name}>" : "");
    }

    private static string DescriptionOf(Option option) => option switch
    {
        HelpOption => "Show this.",
        VersionOption => "Show the version.",
        _ => option.Description ?? "",
    };

    private static IEnumerable<(string, string)> Examples(IEnumerable<(string Typed, string Does)> examples) =>
        examples.Select(example => ($"{ProgramName.Usual} {example.Typed}".TrimEnd(), example.Does));

    private static IEnumerable<(string, string)> Codes(IEnumerable<(int Code, string Means)> codes) =>
        codes.OrderBy(code => code.Code).Select(code => ($"{code.Code}", code.Means));
}
