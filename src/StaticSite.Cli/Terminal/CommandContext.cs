using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Cli.Terminal;

/// <summary>All that a command may know of the machine, and the pipelines that it runs.</summary>
internal sealed record CommandContext(Screen Screen, string CurrentFolder, TimeProvider Time, MakeSite MakeSite)
{
    /// <summary>Set when somebody wants the command to end early.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>What the program has besides what is ours.</summary>
    public AddedParts Added { get; init; } = AddedParts.None;

    /// <summary>What somebody types to call the program.</summary>
    public string Called { get; init; } = ProgramName.Usual;

    /// <summary>The folder that the running program lies in.</summary>
    public string ProgramFolder { get; init; } = AppContext.BaseDirectory;
}

/// <summary>Runs the pipelines up to the rendering.</summary>
internal delegate BuiltSite MakeSite(ImmutableArray<SourceFile> files, SiteOptions options, IScheduler scheduler);
