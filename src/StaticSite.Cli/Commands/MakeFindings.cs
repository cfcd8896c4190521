using System.Collections.Immutable;
using StaticSite.Authoring;
using StaticSite.Cli.Git;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Settings;

namespace StaticSite.Cli.Commands;

/// <summary>What build and check share: read the input and run the pipelines over it.</summary>
internal sealed class MakeFindings(CommandContext context, Progress progress)
{
    /// <summary>Whether a warning is as bad as an error.</summary>
    public bool IsStrict { get; init; }

    /// <param name="least">The least severe findings that will be shown with their lines in any case.</param>
    public (Findings Findings, BuiltSite Site) Of(
        SiteFolders folders, SiteOptions options, Severity least = Severity.Warning)
    {
        var unreadable = new DiagnosticBag();
        var files = Read(folders, unreadable);
        var history = new ReadHistory(folders, context.Stop).Of(files, unreadable);
        progress.Next("Building");
        var site = context.MakeSite(
            files, In(folders, options) with { History = history, StraySettingsPath = FindStray(folders, files) }, Scheduler);
        ImmutableArray<Diagnostic> found = [.. unreadable.Found.Concat(site.Diagnostics).Select(Judge)];
        return (new Findings(found, new SourceLines(files, found.Where(finding => finding.Severity >= least || ShowsNotices(found))))
        { Mendable = TellsMendable(found, least) ? Fix(files).Made.Length : 0 }, site);
    }

    private Diagnostic Judge(Diagnostic finding) => IsStrict && finding.Severity == Severity.Warning ? finding with { Severity = Severity.Error } : finding;

    // A single one is shown by all commands.
    private bool ShowsNotices(ImmutableArray<Diagnostic> found) =>
        context.Screen.Volume == Volume.Verbose || found.Count(finding => finding.Severity == Severity.Notice) == 1;

    // Only who lists all findings, or is kept from writing by some, says how many of them can be mended.
    private static bool TellsMendable(ImmutableArray<Diagnostic> found, Severity least) =>
        found.Any(finding => finding.Fix is not null) &&
        (least == Severity.Notice || found.Any(finding => finding.Severity == Severity.Error));

    /// <summary>What a run is told, and where the settings of these folders belong.</summary>
    public static SiteOptions In(SiteFolders folders, SiteOptions options) => options with { SettingsPath = folders.ShownInput(SiteSettings.FileName) };

    /// <summary>The files, for commands that change them. What cannot be read is left out, and check tells of it.</summary>
    public ImmutableArray<SourceFile> Read(SiteFolders folders) => Read(folders, new DiagnosticBag());

    /// <summary>The real site of some files.</summary>
    public BuiltSite Build(ImmutableArray<SourceFile> files, SiteOptions options)
    {
        progress.Next("Building");
        return context.Added.Build(files, options, Scheduler);
    }

    /// <summary>What fixing comes to. Only what a fix changes is built again.</summary>
    public FixedSite Fix(ImmutableArray<SourceFile> files)
    {
        progress.Next("Fixing");
        var site = Repeat(context, new SiteOptions());
        return new FixSite(files => site.Build(files, Scheduler).Diagnostics).Fix(files);
    }

    /// <summary>For a site that is built again and again.</summary>
    public static RepeatedBuild Repeat(CommandContext context, SiteOptions options) =>
        context.Added.Builder(options).Repeated(context.Added.Theme);

    /// <summary>The real site of nearly the same files as before.</summary>
    public BuiltSite Build(RepeatedBuild again, ImmutableArray<SourceFile> files)
    {
        progress.Next("Building");
        return again.Build(files, Scheduler);
    }

    // Many tools have their settings beside the texts, and not above them.
    private static string? FindStray(SiteFolders folders, ImmutableArray<SourceFile> files) => File.Exists(Path.Combine(folders.Root, SiteSettings.FileName))
        ? SiteSettings.FileName
        : files.FirstOrDefault(file => file.Name.EndsWith("/" + SiteSettings.FileName, StringComparison.Ordinal))?.Path;

    private StoppableScheduler Scheduler => new(progress, context.Stop);

    private ImmutableArray<SourceFile> Read(SiteFolders folders, DiagnosticBag unreadable)
    {
        progress.Next("Reading");
        return new ReadInput(folders, Scheduler).Read(unreadable);
    }
}
