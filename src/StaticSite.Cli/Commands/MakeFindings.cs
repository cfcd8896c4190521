using StaticSite.Engine;

namespace StaticSite.Cli;

/// <summary>What build and check share: read the input and run the pipelines over it.</summary>
internal sealed class MakeFindings(Surroundings surroundings, Progress progress)
{
    public (Findings Findings, Site Site) Of(SiteFolders folders, SiteOptions options)
    {
        var scheduler = new StoppableScheduler(progress, surroundings.Stop);
        var unreadable = new DiagnosticBag();
        progress.Next("Reading");
        var files = new ReadInput(folders, scheduler).Read(unreadable);
        var history = new ReadHistory(folders, surroundings.Stop).Of(files, unreadable);
        progress.Next("Building");
        var site = surroundings.MakeSite(files, options with { History = history }, scheduler);
        return (new Findings([.. unreadable.Found, .. site.Diagnostics], new SourceLines(files)), site);
    }
}
