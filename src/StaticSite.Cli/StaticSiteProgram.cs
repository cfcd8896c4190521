using System.Collections.Immutable;
using System.Text;
using StaticSite.Cli.Terminal;
using StaticSite.Features;
using StaticSite.Theme.Rendering;

namespace StaticSite.Cli;

/// <summary>The whole program, for whoever has features or components of their own and wants every command to know them.</summary>
/// <example><code>
/// return StaticSiteProgram.Run(args, [RecipesFeature.Value], [RecipesLook.Feature]);
/// </code></example>
public static class StaticSiteProgram
{
    /// <summary>Runs the command that somebody typed: <c>build</c>, <c>check</c>, <c>preview</c> and all others.</summary>
    /// <remarks>For one call in a process, from its <c>Main</c>: it reads the current folder, writes to the console, and until it returns
    /// it answers Ctrl+C.</remarks>
    /// <param name="args">What stands behind the program's name.</param>
    /// <param name="features">Features besides ours; they come behind those. None by default.</param>
    /// <param name="looks">Components, style sheets and scripts of those features, or in place of ours. They come behind ours, so that their
    /// rules win. None by default.</param>
    /// <returns>The exit code: 0 if all is well, 1 for errors in the content, 2 for a wrong command line, 3 if the machine is in the
    /// way, and 130 for Ctrl+C.</returns>
    /// <exception cref="ArgumentException">A feature or a look claims what another has, or lacks what it needs. The message names
    /// both.</exception>
    /// <exception cref="ScriptException">A script does not parse, or does not get what it imports.</exception>
    public static int Run(string[] args, ImmutableArray<Feature> features = default, ImmutableArray<ThemeFeature> looks = default)
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

        var added = new AddedParts(features.IsDefault ? [] : features, looks.IsDefault ? [] : looks);
        using var stop = new StopOnSignal();
        return Program.Run(args, new CommandContext(
            screen, Environment.CurrentDirectory, TimeProvider.System, added.Build)
        {
            Stop = stop.Token,
            Added = added,
            Called = ProgramName.Of(Environment.ProcessPath, AppContext.BaseDirectory, Environment.CurrentDirectory),
        });
    }

    /// <summary>Without the tables of ICU, which some images of containers switch off, letters are compared otherwise, and
    /// pages become others without a word. The variable wins over what the program was built with, but is looked at only when
    /// letters are first compared. Where there is no ICU, .NET ends then, and says so.</summary>
    private static bool HasUnicodeTables()
    {
        Environment.SetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", null);
        return "e\u0301".Normalize() == "\u00E9";
    }
}
