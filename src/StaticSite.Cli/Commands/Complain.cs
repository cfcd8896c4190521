using System.CommandLine;
using System.CommandLine.Parsing;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;

namespace StaticSite.Cli.Commands;

/// <summary>Says what is wrong with a command line, each slip once, and what to type instead.</summary>
internal sealed class Complain(ParseResult parsed, SiteArguments common, CommandContext context)
{
    private readonly Command _command = parsed.CommandResult.Command;
    private readonly Command _root = parsed.RootCommandResult.Command;

    public int To(Pane error)
    {
        var unknown = Unknown().ToArray();
        foreach (var message in parsed.Errors.Where(fault => !IsAboutUnknown(fault) && !IsForWantOf(fault, unknown)).Select(About).Distinct())
            error.PrintError(message);
        foreach (var token in unknown)
            error.PrintError(token.StartsWith('-') ? AboutOption(token.Split('=', ':')[0]) : AboutWord(token, CommandAt(token)));
        error.Print("Add --help to see what there is.");
        return ExitCode.Usage;
    }

    /// <summary>What nobody knows, without what seems to be the value of an unknown option before it. Behind a command that
    /// nobody knows, nothing can be judged.</summary>
    private IEnumerable<string> Unknown()
    {
        var (unmatched, before) = (parsed.UnmatchedTokens.ToHashSet(StringComparer.Ordinal), "");
        if (parsed.UnmatchedTokens.FirstOrDefault(token => !token.StartsWith('-')) is { } command && CommandAt(command).Subcommands.Count > 0 && IsFirst(command))
        {
            yield return command;
            yield break;
        }

        foreach (var token in parsed.Tokens.Select(token => token.Value))
        {
            if (unmatched.Contains(token) && !(before.StartsWith('-') && !token.StartsWith('-')))
                yield return token;
            before = unmatched.Contains(token) ? token : "";
        }
    }

    private bool IsFirst(string unmatched) => unmatched == parsed.UnmatchedTokens[0];

    // What stands before the command stands where a command should.
    private Command CommandAt(string token) => parsed.Tokens[0].Value == token ? _root : _command;

    private bool IsAboutUnknown(ParseError fault) => fault.SymbolResult is CommandResult &&
        parsed.UnmatchedTokens.Any(token => fault.Message.Contains($"'{token}'", StringComparison.Ordinal));

    // Whoever misspells a subcommand is not told besides that one is missing.
    private static bool IsForWantOf(ParseError fault, string[] unknown) => unknown.Length > 0 && fault.SymbolResult is CommandResult;

    // What is missing, or stands there twice, the library says in words of programmers; all else is said by us.
    private string About(ParseError fault) => fault.SymbolResult switch
    {
        OptionResult { Option: { Arity.MinimumNumberOfValues: > 0 } option, Tokens: [] } => $"'{option.Name}' needs a value: {option.Name} <{option.HelpName}>.",
        OptionResult { Option: { Arity.MaximumNumberOfValues: 1 } option, Tokens: [_, _, ..] } => $"'{option.Name}' stands here more than once. Keep one.",
        ArgumentResult { Tokens: [] } or CommandResult => AboutMissing() ?? fault.Message,
        _ => fault.Message,
    };

    private string? AboutMissing()
    {
        string[] needed = [.. _command.Arguments.Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is null or { Tokens: [] }).Select(Shown)];
        if (needed.Length == 0 && _command.Arguments.Count == 0 && _command.Subcommands.Count > 0)
            needed = [string.Join(" or ", _command.Subcommands.Select(below => below.Name))];
        return needed.Length == 0 || _command is not SiteCommand { Examples: [var (typed, _), ..] } ? null
            : $"'{NameOf(_command)}' needs {string.Join(" and ", needed)}. For instance: {typed}";

        string Shown(Argument argument) => argument.HelpName is { } choices && choices.Contains('|')
            ? $"one of {string.Join(", ", choices.Split('|').Concat(_command.Subcommands.Select(below => below.Name)))}"
            : $"<{argument.HelpName ?? argument.Name}>";
    }

    private string AboutOption(string name)
    {
        var all = _root.Subcommands.SelectMany(command => command.Subcommands.Prepend(command)).ToArray();
        var known = Options(_command).Concat(Options(_root).Where(option => option.Recursive)).SelectMany(option => option.Aliases.Prepend(option.Name)).ToArray();
        var of = _command == _root ? "There is no option" : $"'{NameOf(_command)}' has no option";
        return $"{of} '{name}'.{Hint()}";

        string Hint()
        {
            if (OthersWords.ForOptions.GetValueOrDefault(name) is { } ours && (known.Contains(ours) || !ours.StartsWith('-')))
                return ours.StartsWith('-') ? $" It is called '{ours}' here." : $" There is a command for that: '{ours}'.";
            if (all.FirstOrDefault(command => Options(command).Any(option => option.Name == name || option.Aliases.Contains(name))) is { } other)
                return $" '{NameOf(other)}' has one.";
            return name.Length > 2 ? Nearest.Hint(name, known) : "";
        }
    }

    private string AboutWord(string word, Command command)
    {
        if (command.Subcommands.Count == 0)
            return $"'{NameOf(command)}' takes no '{word}'." + (command.Arguments.Count == 0 && LooksLikePlace(word)
                ? " It looks at the whole site; --root names another one." : "");
        if (command != _root)
            return $"'{NameOf(command)}' has no '{word}'. Write {string.Join(" or ", command.Subcommands.Select(below => below.Name))}.";

        if (OthersWords.ForCommands.GetValueOrDefault(word) is { } ours)
            return $"'{word}' is called '{ours}' here.";
        return $"There is no command '{word}'.{Hint()}";

        string Hint()
        {
            var commands = _root.Subcommands.Select(command => command.Name).ToArray();
            if (word == "version")
                return " Type --version.";
            if (Nearest.To(word, commands) is { } nearest)
                return Nearest.Offer(nearest);
            if (Nearest.To(word, OthersWords.ForCommands.Keys) is { } near)
                return $" '{near}' is called '{OthersWords.ForCommands[near]}' here.";
            return LooksLikePlace(word) ? $" To build the site in a folder, write --root {word}." : "";
        }
    }

    private bool LooksLikePlace(string word) => word.IndexOfAny(['/', '\\', '.']) >= 0 || Path.Exists(Path.GetFullPath(word, context.CurrentFolder));

    private IEnumerable<Option> Options(Command command) => command.Options.Where(option => !option.Hidden && (option != common.BaseUrl || command is not SiteCommand { TakesAddress: false }));

    private static string NameOf(Command command) => command.Parents.OfType<SiteCommand>().FirstOrDefault() is { } above
        ? $"{above.Name} {command.Name}"
        : command.Name;
}
