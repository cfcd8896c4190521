using System.Text.RegularExpressions;
using StaticSite.Cli.Commands;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Commands;

public sealed partial class CommandLineTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().With("input/index.md", "Hello");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Help_says_what_there_is_how_to_use_it_and_what_comes_back() => HelpIs("""
        Turns a folder of Markdown and data files into a website, and links every mention of a term of the
        glossary to its definition. Without a command it builds: 'input' becomes 'output'.

        Usage:
          staticsite [command] [options]

        Commands:
          build                  Builds the site: the default.
          check                  Looks for mistakes and writes nothing.
          preview                Shows the site in the browser, and every change as soon as it is saved.
          new <kind> <name>      Starts a file with the right keys and notes on how to fill them in.
          fix                    Mends what has one certain way out: misspelt keys and links, tabs, missing
                                 quotes.
          rename <old> <new>     Renames something (article, term, comparison, page, category, dispute,
                                 source) and all that names it; the old address goes on working.
          explain <file[:line]>  Says for each mention of a term why it became a link or did not.
          suggest                Says what the glossary should change, as authors write and link. On a
                                 terminal it asks before each change.
          import                 Brings a glossary, or pages of another generator, into the input. Nothing
                                 is overwritten.
          addresses              Adds the addresses that the site publishes now to addresses.txt, which
                                 keeps them from getting lost.

        Options for building:
          -o, --output <folder>     The folder to publish into, replaced as a whole. Default: 'output' in
                                    the site's folder.
              --noindex             Ask search engines to leave the site out: for previews that are
                                    published.
              --no-flush            Do not wait until the site is on the disk. Quicker; a power cut right
                                    afterwards may leave empty files.
          -W, --warnings-as-errors  Take each warning for an error, as a build that nobody watches should.

        Options of every command:
          -r, --root <folder>       The site's folder. Default: the current folder or the nearest one above
                                    it that has an 'input' folder.
          -i, --input <folder>      The folder that authors write in. Default: 'input' in the site's folder.
          -b, --base-url <address>  The address that the site will have, in place of the one in site.yml.
          -q, --quiet               Say what is wrong, and what was asked for, and nothing else.
          -v, --verbose             Say how long each step takes, and show notices where only their number
                                    is told.
          -h, --help                Show this.
              --version             Show the version.

        Examples:
          staticsite new site my-site  a small, complete site to begin with
          staticsite preview           show the site in the browser, and every change once saved
          staticsite check             look for mistakes, write nothing
          staticsite                   build 'input' into 'output'

        Findings:
          One a line, such as
            input/glossary/some-term.md(7,12): error GLO003: 'some words' is also an alias of other-term. …
          An error keeps the site from being written, a warning does not. build prints them to standard
          error, and of several notices their number; check prints all of them to standard output. On a
          terminal the line in question follows.

        Exit codes:
          0    all is well
          1    the content has errors; nothing was written
          2    the command line is wrong, or a folder is missing or refused
          3    the machine is in the way: a full disk, a permission, another build at work
          130  stopped with Ctrl+C; the site is as it was

        'staticsite COMMAND --help' tells more of one command.
        """, "--help");

    [Fact]
    public void Help_of_a_command_is_about_that_command() => HelpIs("""
        Looks for mistakes and writes nothing.

        Usage:
          staticsite check [options]

        Options:
          -f, --format <text|json|sarif|github>  How findings are printed: text for people (the default),
                                                 json or sarif for programs, github for its workflows.
              --today <yyyy-MM-dd>               The day to check dates against. Default: today.
              --impact <folder>                  Another version of the site, to list the links that this
                                                 one gains, loses or retargets.
              --queries <file>                   What people searched for, a line each, or a web server's
                                                 log: what each query finds, and which find nothing.
          -W, --warnings-as-errors               Take each warning for an error, as a build that nobody
                                                 watches should.

        Options of every command:
          -r, --root <folder>       The site's folder. Default: the current folder or the nearest one above
                                    it that has an 'input' folder.
          -i, --input <folder>      The folder that authors write in. Default: 'input' in the site's folder.
          -b, --base-url <address>  The address that the site will have, in place of the one in site.yml.
          -q, --quiet               Say what is wrong, and what was asked for, and nothing else.
          -v, --verbose             Say how long each step takes, and show notices where only their number
                                    is told.
          -h, --help                Show this.
              --version             Show the version.

        Examples:
          staticsite check                            list all findings
          staticsite check -f github                  at the lines of a pull request
          staticsite check -f sarif > findings.sarif  for editors and code scanning
          staticsite check --impact ../before         list the links that a change gains or loses
          staticsite check --queries queries.txt      try what people search for

        A finding has a place, a code and the way out. Those that depend on the day are notices, and only
        check tells them.

        Exit codes:
          0    there is no error; there may be warnings and notices
          1    the content has errors
          2    the command line is wrong, or a folder is missing or refused
          3    the machine is in the way: a full disk, a permission, another build at work
          130  stopped with Ctrl+C; the site is as it was
        """, "check", "--help");

    [Fact]
    public void So_is_that_of_a_command_in_another() => HelpIs("""
        Makes articles of pages that were written for Hugo, Docusaurus, MkDocs, MyST or GitHub.

        Usage:
          staticsite import pages <folder> [options]

        Arguments:
          <folder>  The folder of the pages, or of the project that they belong to.

        Options:
              --from <docusaurus|github|hugo|mkdocs|myst>  What they were written for. Default: what their
                                                           settings and marks say.
              --shortcode <name=what>                      What becomes of a shortcode that only the old
                                                           site knows: name=drop, name=text or name=note.
                                                           May be repeated.
          -n, --dry-run                                    Lists what would be written, and writes nothing.
          -f, --format <text|json>                         How the list is printed: text for people (the
                                                           default), or json for programs.

        Options of every command:
          -r, --root <folder>   The site's folder. Default: the current folder or the nearest one above it
                                that has an 'input' folder.
          -i, --input <folder>  The folder that authors write in. Default: 'input' in the site's folder.
          -q, --quiet           Say what is wrong, and what was asked for, and nothing else.
          -v, --verbose         Say how long each step takes, and show notices where only their number is
                                told.
          -h, --help            Show this.
              --version         Show the version.

        Examples:
          staticsite import pages ../old/docs -n           list what would be written, and what is left to
                                                           do
          staticsite import pages ../old/docs -r new-site  write it into a site of its own
          staticsite import pages docs --from hugo --shortcode ad=drop
                                                           say what nothing beside the pages says

        Exit codes:
          0    it is in, with a list of what needs a hand
          1    what should come in cannot be read; nothing was written
          2    the command line is wrong, or a folder is missing or refused
          3    the machine is in the way: a full disk, a permission, another build at work
          130  stopped with Ctrl+C; the site is as it was
        """, "import", "pages", "-h");

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_examples_that_are_understood_and_says_what_comes_back(string command)
    {
        var (code, output, error) = _folder.Run([.. command.Split(' '), "--help"]);
        var lines = output.Split('\n');
        var examples = lines.SkipWhile(line => line != "Examples:").Skip(1).TakeWhile(line => line.Length > 0)
            .Where(line => line.StartsWith("  staticsite ", StringComparison.Ordinal))
            .Select(line => line["  staticsite ".Length..].Split("  ")[0].Split(" > ")[0]).ToArray();

        Assert.Equal((0, ""), (code, error));
        Assert.NotEmpty(examples);
        Assert.All(examples, example =>
        {
            Assert.StartsWith(command, example, StringComparison.Ordinal);
            Assert.Empty(CommandLine.Parse([.. Words().Matches(example).Select(word => word.Value.Trim('"'))], Nowhere).Errors);
        });
        Assert.Contains("Exit codes:", lines);
        Assert.All(lines, line => Assert.True(line.Length <= 100, line));
        Assert.Equal(["input"], _folder.Names());
    }

    public static TheoryData<string> Commands { get; } = [.. CommandLine.Parse([], Nowhere).RootCommandResult.Command.Subcommands
        .SelectMany(command => command.Subcommands.Select(below => $"{command.Name} {below.Name}").Prepend(command.Name))];

    private static CommandContext Nowhere => new(
        new Screen(new Pane(TextWriter.Null), new Pane(TextWriter.Null)), Path.GetTempPath(), new FakeTime(), AddedParts.None.Build);

    [Fact]
    public void Examples_say_what_to_type_where_the_program_is_called_otherwise()
    {
        var output = _folder.RunAs("dotnet run --project src/StaticSite.Cli --", "build", "--help").Output;
        Assert.Contains("\n\nFor 'staticsite' type 'dotnet run --project src/StaticSite.Cli --' here.\n\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/home/a/.dotnet/tools/staticsite", "/home/a/.dotnet/tools/.store/x", "/home/a", "staticsite")]
    [InlineData("/opt/words", "/opt", "/home/a", "words")]
    [InlineData("/usr/bin/dotnet", "/work/src/StaticSite.Cli/bin/Debug/net10.0", "/home/a", "staticsite")]
    [InlineData("/work/src/StaticSite.Cli/bin/Debug/net10.0/StaticSite.Cli", "/work/src/StaticSite.Cli/bin/Debug/net10.0", "/work", "dotnet run --project src/StaticSite.Cli --")]
    [InlineData(null, "/opt", "/home/a", "staticsite")]
    public void A_program_is_called_as_somebody_calls_it(string? process, string folder, string current, string expected) =>
        Assert.Equal(expected, ProgramName.Of(process, folder, current));

    private void HelpIs(string expected, params string[] args) =>
        Assert.Equal(new Outcome(0, expected.ReplaceLineEndings("\n") + "\n", ""), _folder.Run(args));

    [Theory]
    [InlineData("help", "check")]
    [InlineData("help", "import", "pages")]
    [InlineData("help")]
    public void Who_types_help_first_is_helped_too(params string[] args) => Assert.Equal(_folder.Run([.. args.Skip(1), "--help"]), _folder.Run(args));

    [Fact]
    public void Without_a_command_the_site_is_built() =>
        Assert.Equal(new Outcome(0, "Built 1 page, 0 terms and 0 links in 0.8 s → output\n", ""), _folder.Run());

    [Fact]
    public void Options_may_stand_before_and_after_the_command()
    {
        Assert.Equal(0, _folder.Run("--root", ".", "check").ExitCode);
        Assert.Equal(0, _folder.Run("check", "--root", ".").ExitCode);
        Assert.Equal(0, _folder.Run("--output", "elsewhere").ExitCode);
        Assert.Equal(["elsewhere", "input"], _folder.Names());
    }

    [Theory]
    [InlineData("error: There is no command 'biuld'. Did you mean 'build'?", "biuld")]
    [InlineData("error: There is no command 'xyz'.", "xyz")]
    [InlineData("error: There is no command 'input'. To build the site in a folder, write --root input.", "input")]
    [InlineData("error: There is no command 'version'. Type --version.", "version")]
    [InlineData("error: 'init' is called 'new site' here.", "init")]
    [InlineData("error: 'serve' is called 'preview' here.", "serve")]
    [InlineData("error: 'watch' is called 'preview' here.", "watch", "--port", "8000")]
    [InlineData("error: There is no command 'sevre'. 'serve' is called 'preview' here.", "sevre")]
    [InlineData("error: There is no option '--ouput'. Did you mean '--output'?", "--ouput=x")]
    [InlineData("error: There is no option '--watch'. There is a command for that: 'preview'.", "--watch")]
    [InlineData("error: 'check' has no option '--formt'. Did you mean '--format'?", "check", "--formt", "json")]
    [InlineData("error: 'check' has no option '--output'. 'build' has one.", "check", "--output", "site")]
    [InlineData("error: 'check' has no option '--strict'. It is called '--warnings-as-errors' here.", "check", "--strict")]
    [InlineData("error: 'check' takes no 'input/a.md'. It looks at the whole site; --root names another one.", "check", "input/a.md")]
    [InlineData("error: 'import' has no 'page'. Write pages or glossary.", "import", "page", "docs")]
    [InlineData("error: '--quiet' and '--verbose' ask for opposites. Leave one out.", "-q", "check", "-v")]
    [InlineData("error: 'new' needs one of article, term, comparison, quiz, page, site. For instance: new site my-site", "new")]
    [InlineData("error: 'rename' needs <old> and <new>. For instance: rename \"old name\" \"new name\" -n", "rename")]
    [InlineData("error: 'rename' needs <new>. For instance: rename \"old name\" \"new name\" -n", "rename", "a")]
    [InlineData("error: 'import' needs pages or glossary. For instance: import pages ../old/docs -r new-site", "import")]
    [InlineData("error: 'import pages' needs <folder>. For instance: import pages ../old/docs -n", "import", "pages")]
    [InlineData("error: '--output' needs a value: --output <folder>.", "--output")]
    [InlineData("error: '--port' needs a value: --port <number>.", "preview", "-p")]
    [InlineData("error: '--output' stands here more than once. Keep one.", "--output", "a", "-o", "b")]
    [InlineData("error: There is no option '--outdir'. It is called '--output' here.", "--outdir", "site")]
    [InlineData("error: 'xml' is no format. Write text, json, sarif or github.", "check", "--format", "xml")]
    [InlineData("error: '21.11.2026' is no day. Write one such as 2026-11-21.", "check", "--today", "21.11.2026")]
    [InlineData("error: 'example.org' is no address for '--base-url'. Write it whole: https://example.org/.", "--base-url", "example.org")]
    [InlineData("error: 'ftp://example.org' is no address for '--base-url'. Write it whole: https://example.org/.", "--base-url", "ftp://example.org")]
    [InlineData("error: The address of '--base-url' has a question mark, a number sign, a user's name or two slashes in a row, and pages stand below a plain one. Write it as https://example.org/docs/.", "--base-url", "https://example.org/?q")]
    [InlineData("error: The address of '--base-url' has a question mark, a number sign, a user's name or two slashes in a row, and pages stand below a plain one. Write it as https://example.org/docs/.", "--base-url", "https://example.org//host/")]
    public void A_wrong_command_line_is_answered_with_the_way_out(string message, params string[] args)
    {
        Assert.Equal(new Outcome(2, "", message + "\nAdd --help to see what there is.\n"), _folder.Run(args));
        Assert.Equal(["input"], _folder.Names());
    }

    [Theory]
    [InlineData("https://example.org/docs", "https://example.org/docs/")]
    [InlineData("https://example.org", "https://example.org/")]
    public void The_address_of_the_site_is_that_of_a_folder(string written, string expected)
    {
        _folder.With("input/index.md", "!address").Run("--base-url", written);

        Assert.Equal(expected, _folder.Read("output/index.html"));
    }

    [Fact]
    public void A_bug_of_ours_is_not_caught() =>
        Assert.Throws<System.Diagnostics.UnreachableException>(() => _folder.With("input/bug.md", "!bug").Run());

    [GeneratedRegex(@"""[^""]*""|\S+")]
    private static partial Regex Words();
}
