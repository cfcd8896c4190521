using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Cli.Terminal;

/// <summary>All that a command may know of the machine, and the pipelines that it runs.</summary>
internal sealed record CommandContext(Screen Screen, string CurrentFolder, TimeProvider Time, MakeSite MakeSite)
{
    /// <summary>Set when somebody wants the command to end early.</summary>
    public CancellationToken Stop { get; init; }
}

/// <summary>Runs the pipelines up to the rendering.</summary>
/// <param name="root">The site's folder, where a theme of its own may lie.</param>
internal delegate BuiltSite MakeSite(string root, ImmutableArray<SourceFile> files, SiteOptions options, IScheduler scheduler);
