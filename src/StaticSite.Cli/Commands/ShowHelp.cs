using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Commands;

/// <summary>The usual help, followed by what a newcomer looks for: examples and exit codes.</summary>
internal sealed class ShowHelp(HelpAction usual) : SynchronousCommandLineAction
{
    public const string Purpose = """
        Turns a folder of Markdown and data files into a website, and links every mention of a term of the
        glossary to its definition. Without a command it builds: 'input' becomes 'output'.
        """;

    private const string Examples = """
        Examples:
          dotnet run --project src/StaticSite.Cli                       build 'input' into 'output'
          dotnet run --project src/StaticSite.Cli -- preview            show the site, and every change once saved
          dotnet run --project src/StaticSite.Cli -- check              look for mistakes, write nothing
          dotnet run --project src/StaticSite.Cli -- --output ../site   build into another folder
          … -- new term "the new word"                                  start a file and say what is left to fill in
          … -- rename "old name" "new name" --dry-run                   show all that a new name changes
          … -- fix --dry-run                                            show what can be mended by itself
          … -- explain input/articles/some-article.md:12                say why words became links or did not
          … -- explain --term some-term                                 say the same of each mention of a term
          … -- explain --word "some words"                              say what the glossary makes of words
          … -- suggest                                                  say what the glossary should change
          … -- import pages ../old/docs --dry-run                       list what pages of another generator would become
          … -- import glossary words.csv --dry-run                      list what a table of terms would become
          … -- check --impact ../before                                 list the links that a change gains or loses

        Findings:
          One a line, such as
            input/glossary/some-term.md(7,12): error GLO003: 'some words' is also an alias of other-term. …
          An error keeps the site from being written, a warning does not. Notices are shown by check alone.
          build prints findings to standard error; check prints them to standard output. On a terminal the line in
          question follows. check --format json, sarif or github says the same to programs and pull requests.

        Exit codes:
          0    all is well
          1    the content has errors; nothing was written
          2    the command line is wrong, or a folder is missing or refused
          3    the machine is in the way: a full disk, a permission, another build at work
          130  stopped with Ctrl+C; the site is as it was

        """;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output.Write(Examples.ReplaceLineEndings("\n"));
        return ExitCode.Fine;
    }
}
