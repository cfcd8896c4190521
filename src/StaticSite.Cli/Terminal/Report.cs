using System.Collections.Immutable;
using System.Collections.ObjectModel;
using StaticSite.Glossary.Mentions;

namespace StaticSite.Cli.Terminal;

/// <summary>A way to print what a check found. Another format is another class and a line here.</summary>
internal abstract class Report
{
    public static ReadOnlyDictionary<string, Report> Formats { get; } = new(new Dictionary<string, Report>
    {
        ["text"] = new TextReport(),
        ["json"] = new JsonReport(),
        ["sarif"] = new SarifReport(),
        ["github"] = new GitHubReport(),
    });

    /// <summary>The names of the formats, as a sentence lists them.</summary>
    public static string Names => string.Join(", ", Formats.Keys.SkipLast(1)) + " or " + Formats.Keys.Last();

    public abstract void Print(Pane output, CheckResult result);
}

/// <summary>What a check has to say.</summary>
/// <param name="Impact">What changed against another version of the site, or null if nobody asked.</param>
/// <param name="SiteInRepository">Where the site lies in its Git repository, with a slash at the end; empty if that is
/// the repository's own folder, or there is none.</param>
internal sealed record CheckResult(
    Findings Findings, SiteCounts Counts, ImmutableArray<PageImpact>? Impact, TimeSpan Elapsed, string SiteInRepository)
{
    /// <summary>What queries find, or null if nobody asked, or nothing can be searched.</summary>
    public ImmutableArray<QueryOutcome>? Queries { get; init; }

    /// <summary>Whether people want findings alone, and no line that sums up.</summary>
    public bool IsBrief { get; init; }
}
