using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Terminal;

public sealed class FindingsTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .With("input/a.md", "!warning Odd.")
        .With("input/b.md", "!notice By the way.")
        .With("input/c.md", "!dated")
        .With("input/glossary/d.md", "Hello");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Build_shows_warnings_and_the_one_notice_that_there_is() => Assert.Equal(
        new Outcome(0,
            "Built 4 pages, 0 terms and 0 links in 0.8 s → output, with 1 warning and 1 notice\n",
            "input/a.md(1,1): warning TEST001: Odd.\ninput/b.md(1,1): notice TEST001: By the way.\n"),
        _folder.Run());

    [Fact]
    public void Of_several_notices_build_tells_the_number_and_who_lists_them() => Assert.Equal(
        new Outcome(0,
            "Built 5 pages, 0 terms and 0 links in 0.8 s → output, with 1 warning and 2 notices ('check' lists them)\n",
            "input/a.md(1,1): warning TEST001: Odd.\n"),
        _folder.With("input/e.md", "!notice Another.").Run());

    [Fact]
    public void Quiet_says_what_is_wrong_and_nothing_else()
    {
        Assert.Equal(new Outcome(0, "", "input/a.md(1,1): warning TEST001: Odd.\n"), _folder.Run("--quiet"));
        Assert.Equal(
            new Outcome(0, """
                input/a.md(1,1): warning TEST001: Odd.
                input/b.md(1,1): notice TEST001: By the way.
                input/c.md(1,1): notice TEST001: It is 2026-11-21.

                """.ReplaceLineEndings("\n"), ""),
            _folder.Run("check", "-q"));
        Assert.Equal(
            new Outcome(0, "input/b.md(1,1): notice TEST001: By the way.\ninput/c.md(1,1): notice TEST001: It is 2026-11-21.\n", ""),
            _folder.Without("input/a.md").Run("-q", "check", "--format", "text"));
    }

    [Fact]
    public void Verbose_tells_notices_and_how_long_each_step_took() => Assert.Equal(
        new Outcome(0,
            "Built 5 pages, 0 terms and 0 links in 0.8 s → output, with 1 warning and 2 notices\n",
            """
            Reading: 0.0 s
            Building: 0.0 s
            Writing: 0.0 s
            input/a.md(1,1): warning TEST001: Odd.
            input/b.md(1,1): notice TEST001: By the way.
            input/e.md(1,1): notice TEST001: Another.

            """.ReplaceLineEndings("\n")),
        _folder.With("input/e.md", "!notice Another.").Run("build", "--verbose"));

    [Theory]
    [InlineData("--warnings-as-errors"), InlineData("-W")]
    public void A_warning_may_count_as_an_error(string option)
    {
        Assert.Equal(
            new Outcome(1, "", "input/a.md(1,1): error TEST001: Odd.\n1 error, 1 notice. Nothing was written.\n"), _folder.Run("build", option));
        Assert.Equal(
            new Outcome(1, """
                input/a.md(1,1): error TEST001: Odd.
                input/b.md(1,1): notice TEST001: By the way.
                input/c.md(1,1): notice TEST001: It is 2026-11-21.
                1 error, 2 notices.

                """.ReplaceLineEndings("\n"), ""),
            _folder.Run("check", option));
        Assert.Equal(["input"], _folder.Names());
        Assert.Equal(0, _folder.Without("input/a.md").Run(option).ExitCode);
    }

    [Fact]
    public void Errors_keep_the_site_from_being_written()
    {
        _folder.With("input/e.md", "!error Wrong.").With("input/f.md", "!error Wrong too.");

        Assert.Equal(
            new Outcome(1, "", """
                input/a.md(1,1): warning TEST001: Odd.
                input/e.md(1,1): error TEST001: Wrong.
                input/f.md(1,1): error TEST001: Wrong too.
                2 errors, 1 warning, 1 notice. Nothing was written.

                """.ReplaceLineEndings("\n")),
            _folder.Run());
        Assert.Equal(["input"], _folder.Names());
    }

    [Fact]
    public void Check_shows_everything_and_writes_nothing()
    {
        Assert.Equal(
            new Outcome(0, """
                input/a.md(1,1): warning TEST001: Odd.
                input/b.md(1,1): notice TEST001: By the way.
                input/c.md(1,1): notice TEST001: It is 2026-11-21.
                Checked 4 pages, 0 terms and 0 links in 0.8 s, with 1 warning and 2 notices

                """.ReplaceLineEndings("\n"), ""),
            _folder.Run("check"));
        Assert.Equal(["input"], _folder.Names());
    }

    [Fact]
    public void Check_can_be_told_the_day() => Assert.Contains(
        "It is 2030-01-02.", _folder.Run("check", "--today", "2030-01-02").Output, StringComparison.Ordinal);

    [Fact]
    public void Check_reports_errors_with_its_exit_code()
    {
        _folder.With("input/a.md", "!error Wrong.").Without("input/b.md").Without("input/c.md");

        Assert.Equal(
            new Outcome(1, "input/a.md(1,1): error TEST001: Wrong.\n1 error.\n", ""), _folder.Run("check"));
    }

    [Fact]
    public void A_finding_that_is_switched_off_is_not_heard_of()
    {
        _folder.With("input/a.md", "!off Odd.").Without("input/b.md").Without("input/c.md");

        Assert.Equal(
            new Outcome(0, "Checked 2 pages, 0 terms and 0 links in 0.8 s\n", ""), _folder.Run("check"));
    }

    [Fact]
    public void Programs_get_json()
    {
        _folder.With("input/a.md", "!error „Schön“ \u001B[31m").Without("input/b.md").Without("input/c.md");

        Assert.Equal(
            new Outcome(1, """
                {
                  "errors": 1,
                  "warnings": 0,
                  "notices": 0,
                  "pages": 2,
                  "terms": 0,
                  "links": 0,
                  "findings": [
                    {
                      "file": "input/a.md",
                      "line": 1,
                      "column": 1,
                      "severity": "error",
                      "code": "TEST001",
                      "message": "„Schön“ \u001B[31m"
                    }
                  ]
                }

                """.ReplaceLineEndings("\n"), ""),
            _folder.Run("check", "--format", "json"));
    }

    [Fact]
    public void What_an_author_wrote_cannot_command_the_terminal()
    {
        _folder.With("input/a.md", "!error \u001B]0;owned\u0007\u009B2J\r\nfake: error\u202E \u2028[red]");

        Assert.StartsWith(
            @"input/a.md(1,1): error TEST001: \u001B]0;owned\u0007\u009B2J\u000D\u000Afake: error\u202E \u2028[red]" + '\n',
            _folder.Run().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Large_numbers_are_grouped_and_one_is_singular() => Assert.Equal(
        "Built 12,345 pages, 1 term and 1,234 links in 61.3 s",
        Summary.Of("Built", new SiteCounts(12_345, 1, 1_234), TimeSpan.FromSeconds(61.25)));
}
