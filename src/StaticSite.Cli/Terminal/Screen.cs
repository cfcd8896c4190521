using Spectre.Console;

namespace StaticSite.Cli.Terminal;

/// <summary>Where a command's words go.</summary>
internal sealed record Screen(Pane Output, Pane Error)
{
    public static Screen OfProcess() => new(
        PaneOf(Console.Out, Console.IsOutputRedirected),
        PaneOf(Console.Error, Console.IsErrorRedirected))
    {
        ShowsOutput = !Console.IsOutputRedirected,
        Ask = Console.IsInputRedirected || Console.IsErrorRedirected ? null : question =>
        {
            Console.Error.Write(question + ' ');
            return Console.In.ReadLine();
        },
    };

    /// <summary>Asks whoever sits at the terminal, and gives back the answer; null where nobody does.</summary>
    public Func<string, string?>? Ask { get; init; }

    /// <summary>Whether somebody reads the output as it is printed.</summary>
    public bool ShowsOutput { get; init; }

    /// <summary>Does the work, and shows on a terminal how far it is.</summary>
    /// <remarks>Progress goes to standard error, so that output can be piped on.</remarks>
    public T While<T>(Func<Progress, T> work)
    {
        if (Error.Terminal is not { } terminal)
            return work(new Progress(_ => { }));

        return terminal.Status().Start("Starting", status => work(new Progress(words => status.Status(words))));
    }

    private static Pane PaneOf(TextWriter writer, bool redirected) => Terminal(writer, redirected) is var (terminal, columns)
        ? new Pane(writer, terminal, columns)
        : new Pane(writer);

    private static (IAnsiConsole Terminal, int Columns)? Terminal(TextWriter writer, bool redirected)
    {
        if (redirected || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } ||
            Environment.GetEnvironmentVariable("TERM") == "dumb")
            return null;

        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        var columns = terminal.Profile.Width;
        // The terminal wraps long lines itself, and then a path in one can still be clicked and copied.
        terminal.Profile.Width = short.MaxValue;
        return (terminal, columns);
    }
}
