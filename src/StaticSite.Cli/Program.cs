using System.ComponentModel;
using StaticSite.Cli.Commands;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli;

internal static class Program
{
    public static int Main(string[] args) => StaticSiteProgram.Run(args);

    /// <summary>The one place where the world's faults and refusals become a line and an exit code. Our own faults
    /// are not caught.</summary>
    internal static int Run(string[] args, CommandContext context)
    {
        var error = context.Screen.Error;
        try
        {
            return CommandLine.Run(args, context);
        }
        catch (UsageException refusal)
        {
            error.PrintError(refusal.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException) when (context.Stop.IsCancellationRequested)
        {
            error.Print("Stopped. Nothing was written.");
            return ExitCode.Stopped;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or Win32Exception)
        {
            error.PrintError(fault.Message);
            return ExitCode.World;
        }
    }
}
