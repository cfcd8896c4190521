using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Commands;

/// <summary>The commands and their options.</summary>
internal static class CommandLine
{
    public static int Run(string[] args, CommandContext context)
    {
        // People type 'help check' as often as 'check --help'.
        if (args is ["help", .. var command])
            args = [.. command, "--help"];
        var options = new SiteArguments();
        var parsed = Parse(args, context, options);
        if (parsed.Action is ParseErrorAction)
            return new Complain(parsed, options, context).To(context.Screen.Error);

        return parsed.Invoke(new InvocationConfiguration
        {
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
            Output = context.Screen.Output.Writer,
            Error = context.Screen.Error.Writer,
        });
    }

    internal static ParseResult Parse(IReadOnlyList<string> args, CommandContext context) => Parse(args, context, new SiteArguments());

    private static ParseResult Parse(IReadOnlyList<string> args, CommandContext context, SiteArguments options)
    {
        var root = new RootCommand(ShowHelp.Purpose) { options.Root, options.Input, options.BaseUrl, options.Quiet, options.Verbose };
        root.Add(BuildCommand.Define(options, context));
        root.Add(CheckCommand.Define(options, context));
        root.Add(PreviewCommand.Define(options, context));
        root.Add(NewCommand.Define(options, context));
        root.Add(FixCommand.Define(options, context));
        root.Add(RenameCommand.Define(options, context));
        root.Add(ExplainCommand.Define(options, context));
        root.Add(SuggestCommand.Define(options, context));
        root.Add(ImportCommand.Define(options, context));
        root.Add(AddressesCommand.Define(options, context));
        BuildCommand.MakeDefault(root, options, context);
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new ShowHelp(options, context);

        // No files of arguments: a folder may be called '@site'.
        return root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    }
}
