using System.Text;
using Spectre.Console;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;

namespace StaticSite.Cli.Tests.Terminal;

public sealed class PaneTests
{
    [Fact]
    public void On_a_terminal_the_severity_is_coloured_and_long_lines_stay_whole()
    {
        var long_ = new string('x', 300);
        Assert.Equal(
            $"input/a.md(1,2): \u001B[1;91merror\u001B[0m T1: [b]{long_}\\u001B[31m\n",
            Print([new DiagnosticRule("T1", Severity.Error, "{0}")
                .At(new SourceLocation("input/a.md", 1, 2), $"[b]{long_}\u001B[31m")]));
    }

    [Fact]
    public void A_path_may_look_like_a_severity() => Assert.Equal(
        "error: warning T1(1,1): \u001B[1;93mwarning\u001B[0m T1: error T1: No.\n",
        Print([new DiagnosticRule("T1", Severity.Warning, "error T1: No.")
            .At(new SourceLocation("error: warning T1", 1, 1))]));

    [Theory]
    [InlineData("##[error]x.md"), InlineData("##vso[x]y.md"), InlineData("::error ::x.md")]
    public void A_path_that_a_runner_would_take_for_a_command_is_told_as_a_path(string path) => Assert.StartsWith(
        $"./{path}(1,1): ", Print([new DiagnosticRule("T1", Severity.Error, "No.").At(new SourceLocation(path, 1, 1))]));

    [Fact]
    public void On_a_terminal_a_caret_stands_under_the_place() => Assert.Equal(
        "input/a.md(2,7): \u001B[1;91merror\u001B[0m T1: No.\n" +
        "\u001B[90m    2 | \u001B[0m中文    [b]x\n" +
        "\u001B[90m      |            \u001B[0m\u001B[1;91m^\u001B[0m\n",
        Print(
            [new DiagnosticRule("T1", Severity.Error, "No.").At(new SourceLocation("input/a.md", 2, 7))],
            new SourceFile("input", "a.md", Encoding.UTF8.GetBytes("\uFEFFFirst\r\n中文\t[b]x\r\n"))));

    [Fact]
    public void A_place_without_words_has_no_excerpt() => Assert.Equal(
        "input/a.md(2,1): \u001B[1;93mwarning\u001B[0m T1: No.\ninput/a.md(9,1): \u001B[1;93mwarning\u001B[0m T1: No.\n",
        Print(
            [
                new DiagnosticRule("T1", Severity.Warning, "No.").At(new SourceLocation("input/a.md", 2, 1)),
                new DiagnosticRule("T1", Severity.Warning, "No.").At(new SourceLocation("input/a.md", 9, 1)),
            ],
            new SourceFile("input", "a.md", "One\n\n"u8.ToArray())));

    [Fact]
    public void Of_many_findings_of_a_kind_the_first_are_shown_and_the_rest_counted()
    {
        var (many, other) = (new DiagnosticRule("T1", Severity.Notice, "No."), new DiagnosticRule("T2", Severity.Error, "No."));

        var printed = Print([.. Enumerable.Range(1, 2_400).Select(line => many.At(new SourceLocation("input/a.md", line, 1))),
            other.At(new SourceLocation("input/b.md", 1, 1))]).Split('\n');

        Assert.Equal(
            ["input/a.md(100,1): \u001B[96mnotice\u001B[0m T1: No.", "and 2,300 more of this kind (T1)", "input/b.md(1,1): \u001B[1;91merror\u001B[0m T2: No.", ""],
            printed[99..]);
    }

    [Fact]
    public void NO_COLOR_takes_colour_away_and_nothing_else()
    {
        using var writer = new StringWriter();
        var pane = Pane.Of(writer, isRedirected: false, name => name == "NO_COLOR" ? "1" : null);
        Diagnostic[] findings = [new DiagnosticRule("T1", Severity.Error, "No.").At(new SourceLocation("input/a.md", 1, 2))];

        pane.Print(findings, new SourceLines([new SourceFile("input", "a.md", "Text\n"u8.ToArray())], findings));

        Assert.Equal(ColorSystem.NoColors, pane.Terminal?.Profile.Capabilities.ColorSystem);
        Assert.Equal("input/a.md(1,2): \u001B[1merror\u001B[0m T1: No.\n    1 | Text\n      |  \u001B[1m^\u001B[0m\n", writer.ToString());
    }

    [Theory]
    [InlineData(true, null), InlineData(false, "dumb")]
    public void What_is_no_terminal_gets_plain_lines(bool isRedirected, string? kind) =>
        Assert.Null(Pane.Of(TextWriter.Null, isRedirected, name => name == "TERM" ? kind : null).Terminal);

    private static string Print(Diagnostic[] findings, params SourceFile[] files)
    {
        using var writer = new StringWriter();
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(writer),
        });
        terminal.Profile.Width = short.MaxValue;
        new Pane(writer, terminal).Print(findings, new SourceLines([.. files], findings));
        return writer.ToString();
    }
}
