using System.Collections.Immutable;
using System.Collections.ObjectModel;
using StaticSite.Glossary.Mentions;

namespace StaticSite.Cli;

/// <summary>A way to print what a check found. Another format is another class and a line here.</summary>
internal abstract class Report
{
    public static ReadOnlyDictionary<string, Report> Formats { get; } = new(new Dictionary<string, Report>
    {
        ["text"] = new TextReport(),
        ["json"] = new JsonReport(),
    });

    /// <param name="impact">What changed against another version of the site, or null if nobody asked.</param>
    public abstract void Print(
        Pane output, Findings findings, SiteCounts counts, ImmutableArray<PageImpact>? impact, TimeSpan elapsed);
}
