using Spectre.Console;
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
            Print(pane => pane.Print([new DiagnosticRule("T1", Severity.Error, "{0}")
                .At(new SourceLocation("input/a.md", 1, 2), $"[b]{long_}\u001B[31m")])));
    }

    [Fact]
    public void A_path_may_look_like_a_severity() => Assert.Equal(
        "error: warning T1(1,1): \u001B[1;93mwarning\u001B[0m T1: error T1: No.\n",
        Print(pane => pane.Print([new DiagnosticRule("T1", Severity.Warning, "error T1: No.")
            .At(new SourceLocation("error: warning T1", 1, 1))])));

    private static string Print(Action<Pane> print)
    {
        using var writer = new StringWriter();
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(writer),
        });
        terminal.Profile.Width = short.MaxValue;
        print(new Pane(writer, terminal));
        return writer.ToString();
    }
}
