using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Cli;

/// <summary>What build and check share: read the input and run the pipelines over it.</summary>
internal sealed class MakeFindings(Surroundings surroundings, Progress progress)
{
    /// <param name="least">The least severe findings that will be shown with their lines; others are counted.</param>
    public (Findings Findings, Site Site) Of(
        SiteFolders folders, SiteOptions options, Severity least = Severity.Warning)
    {
        var unreadable = new DiagnosticBag();
        var files = Read(folders, unreadable);
        var history = new ReadHistory(folders, surroundings.Stop).Of(files, unreadable);
        progress.Next("Building");
        var site = surroundings.MakeSite(files, options with { History = history }, Scheduler);
        ImmutableArray<Diagnostic> found = [.. unreadable.Found, .. site.Diagnostics];
        return (new Findings(found, new SourceLines(files, found.Where(finding => finding.Severity >= least))), site);
    }

    /// <summary>The files, for commands that change them. What cannot be read is left out, and check tells of it.</summary>
    public ImmutableArray<SourceFile> Read(SiteFolders folders) => Read(folders, new DiagnosticBag());

    /// <summary>The real site of some files.</summary>
    public BuiltSite Build(ImmutableArray<SourceFile> files, SiteOptions options)
    {
        progress.Next("Building");
        return Program.BuildSite(files, options, Scheduler);
    }

    private StoppableScheduler Scheduler => new(progress, surroundings.Stop);

    private ImmutableArray<SourceFile> Read(SiteFolders folders, DiagnosticBag unreadable)
    {
        progress.Next("Reading");
        return new ReadInput(folders, Scheduler).Read(unreadable);
    }
}
