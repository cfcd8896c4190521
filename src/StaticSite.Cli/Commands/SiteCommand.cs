using System.Collections.Immutable;
using System.CommandLine;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Commands;

/// <summary>A command that tells how it is used and what comes back, so that its help is about it.</summary>
internal sealed class SiteCommand(string name, string description) : Command(name, description)
{
    /// <summary>What one may type behind the program's name, and what that does.</summary>
    public ImmutableArray<(string Typed, string Does)> Examples { get; init; } = [];

    /// <summary>What else there is to know, a line each.</summary>
    public string Notes { get; init; } = "";

    /// <summary>The codes that it gives back besides those of a wrong command line and of the world.</summary>
    public ImmutableArray<(int Code, string Means)> Codes { get; init; } = [(ExitCode.Fine, "all is well")];

    /// <summary>Whether the site's address means anything to it.</summary>
    public bool TakesAddress { get; init; }

    /// <summary>Whether somebody may stop it on the way.</summary>
    public const string Stopped = "stopped with Ctrl+C; the site is as it was";
}
