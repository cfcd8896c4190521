using System.ComponentModel;
using System.Text;
using StaticSite.Cli.Commands;
using StaticSite.Cli.Terminal;
using StaticSite.Theme;

namespace StaticSite.Cli;

internal static class Program
{
    public static int Main(string[] args)
    {
        var hasUnicodeTables = HasUnicodeTables();
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;

        var screen = Screen.OfProcess();
        if (!hasUnicodeTables)
        {
            screen.Error.PrintError("This .NET compares letters without the tables of Unicode. Unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
            return ExitCode.World;
        }

        using var stop = new StopOnSignal();
        return Run(args, new CommandContext(
            screen, Environment.CurrentDirectory, TimeProvider.System, MakeSite)
        { Stop = stop.Token });
    }

    /// <summary>Without the tables of ICU, which some images of containers switch off, letters are compared otherwise, and
    /// pages become others without a word. The variable wins over what the program was built with, but is looked at only when
    /// letters are first compared. Where there is no ICU, .NET ends then, and says so.</summary>
    private static bool HasUnicodeTables()
    {
        Environment.SetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", null);
        return "e\u0301".Normalize() == "\u00E9";
    }

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

    internal static readonly MakeSite MakeSite = (files, options, scheduler) =>
        SiteBuilder.Create(options).Build(files, new RazorTheme(), scheduler);
}
