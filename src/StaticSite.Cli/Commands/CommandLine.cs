using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;

namespace StaticSite.Cli.Commands;

/// <summary>The commands and their options; says what was wrong about a command line.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, CommandContext context)
    {
        var parsed = Parse(args, context);
        if (parsed.Action is ParseErrorAction)
            return Complain(parsed, context.Screen.Error);

        return parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = context.Screen.Output.Writer,
            Error = context.Screen.Error.Writer,
        });
    }

    internal static ParseResult Parse(IReadOnlyList<string> args, CommandContext context)
    {
        var options = new SiteArguments();
        var root = new RootCommand(ShowHelp.Purpose) { options.Root, options.Input, options.BaseUrl };
        root.Add(BuildCommand.Define(options, context));
        root.Add(CheckCommand.Define(options, context));
        root.Add(PreviewCommand.Define(options, context));
        root.Add(ExplainCommand.Define(options, context));
        root.Add(SuggestCommand.Define(options, context));
        root.Add(AddressesCommand.Define(options, context));
        root.Add(FixCommand.Define(options, context));
        root.Add(RenameCommand.Define(options, context));
        root.Add(NewCommand.Define(options, context));
        root.Add(ImportCommand.Define(options, context));
        BuildCommand.MakeDefault(root, options, context);
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new ShowHelp((HelpAction)help.Action!);

        // No files of arguments: a folder may be called '@site'.
        return root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    }

    private static int Complain(ParseResult parsed, Pane error)
    {
        foreach (var fault in parsed.Errors)
            error.PrintError(fault.Message);

        var command = parsed.CommandResult.Command;
        var everywhere = parsed.RootCommandResult.Command.Options.Where(option => option.Recursive);
        var known = command.Options.Concat(everywhere).Select(option => option.Name)
            .Concat(command.Subcommands.Select(subcommand => subcommand.Name)).ToArray();
        foreach (var unknown in parsed.UnmatchedTokens)
            if (Nearest.To(unknown, known) is { } nearest)
                error.Print($"Did you mean '{nearest}'?");
        error.Print("Add --help to see what there is.");
        return ExitCode.Usage;
    }
}
