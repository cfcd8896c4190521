using System.Collections.Immutable;
using StaticSite.Addresses;
using StaticSite.Engine;
using StaticSite.Glossary.Mentions;

namespace StaticSite.Cli;

/// <summary>All that a command may know of the machine, and the pipelines that it runs.</summary>
internal sealed record Surroundings(Screen Screen, string CurrentFolder, TimeProvider Time, MakeSite MakeSite)
{
    /// <summary>Set when somebody wants the command to end early.</summary>
    public CancellationToken Stop { get; init; }
}

/// <summary>Runs the pipelines up to the rendering.</summary>
/// <param name="root">The site's folder, where a theme of its own may lie.</param>
internal delegate Site MakeSite(string root, ImmutableArray<SourceFile> files, SiteOptions options, IScheduler scheduler);

/// <summary>What the pipelines made. <paramref name="Render"/> calls its sink from several threads, in any order.</summary>
internal sealed record Site(
    ImmutableArray<Diagnostic> Diagnostics, SiteCounts Counts, Action<Action<OutputFile>> Render)
{
    /// <summary>What became of every mention, by page; empty unless it was asked for.</summary>
    public IReadOnlyDictionary<SitePath, ImmutableArray<MentionDecision>> Mentions { get; init; } =
        ImmutableSortedDictionary<SitePath, ImmutableArray<MentionDecision>>.Empty;

    /// <summary>What was published and what will be; null if nobody keeps account of it.</summary>
    public AddressManifest? Addresses { get; init; }
}
