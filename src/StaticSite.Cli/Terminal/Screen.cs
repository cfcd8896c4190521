using Spectre.Console;

namespace StaticSite.Cli.Terminal;

/// <summary>Where a command's words go.</summary>
internal sealed record Screen(Pane Output, Pane Error)
{
    // Who reads a log need not hear of work that is soon done.
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(5);

    public static Screen OfProcess() => new(
        Pane.Of(Console.Out, Console.IsOutputRedirected, Environment.GetEnvironmentVariable),
        Pane.Of(Console.Error, Console.IsErrorRedirected, Environment.GetEnvironmentVariable))
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

    public Volume Volume { get; init; } = Volume.Normal;

    /// <summary>Measures how long work takes, to say so or not. What a command counts itself is another matter.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Prints what a command says of its work, unless nobody wants to hear it.</summary>
    public void Tell(string line)
    {
        if (Volume > Volume.Quiet)
            Output.Print(line);
    }

    /// <summary>Does the work, and shows on a terminal how far it is. Elsewhere a line says so now and then, if it takes long.</summary>
    /// <remarks>Progress goes to standard error, so that output can be piped on.</remarks>
    public T While<T>(Func<Progress, T> work)
    {
        if (Volume == Volume.Quiet)
            return work(new Progress(_ => { }));

        var progress = new Progress(_ => { });
        var result = Error.Terminal is { } terminal
            ? terminal.Status().Start("Starting", status => work(progress = Measured(words => status.Status(words))))
            : work(progress = Measured(NowAndThen()));
        foreach (var stage in progress.Stages())
            Error.Print(stage);
        return result;
    }

    private Progress Measured(Action<string> show) => new(show, Volume == Volume.Verbose ? Time : null);

    private Action<string> NowAndThen()
    {
        var (turn, last) = (new Lock(), Time.GetTimestamp());
        return words =>
        {
            lock (turn)
            {
                if (Time.GetElapsedTime(last) < BetweenLines)
                    return;
                last = Time.GetTimestamp();
                Error.Print($"{words} …");
            }
        };
    }
}
