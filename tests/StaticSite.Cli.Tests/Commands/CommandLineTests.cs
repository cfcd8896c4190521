using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().With("input/index.md", "Hello");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--help")]
    [InlineData("build", "--help")]
    [InlineData("check", "--help")]
    public void Help_says_what_there_is_how_to_use_it_and_what_comes_back(params string[] args)
    {
        var (code, output, error) = _folder.Run(args);

        Assert.Equal((0, ""), (code, error));
        Assert.Contains("--root <folder>", output, StringComparison.Ordinal);
        Assert.Contains("Examples:", output, StringComparison.Ordinal);
        Assert.Contains("2    the command line is wrong", output, StringComparison.Ordinal);
        Assert.DoesNotContain("output", _folder.Names());
    }

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
    [InlineData("error: Unrecognized command or argument 'biuld'.\nDid you mean 'build'?", "biuld")]
    [InlineData("error: Unrecognized command or argument '--ouput=x'.", "--ouput=x")]
    [InlineData("error: Unrecognized command or argument '--formt'.\nDid you mean '--format'?", "check", "--formt")]
    [InlineData("error: Required argument missing for option: '--output'.", "--output")]
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

    [Fact]
    public void Check_has_no_output_to_name() => Assert.Equal(
        new Outcome(2, "", """
            error: Unrecognized command or argument '--output'.
            error: Unrecognized command or argument 'site'.
            Add --help to see what there is.

            """.ReplaceLineEndings("\n")),
        _folder.Run("check", "--output", "site"));

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
}
