using System.Collections.ObjectModel;

namespace StaticSite.Cli;

/// <summary>A way to print what a check found. Another format is another class and a line here.</summary>
internal abstract class Report
{
    public static ReadOnlyDictionary<string, Report> Formats { get; } = new(new Dictionary<string, Report>
    {
        ["text"] = new TextReport(),
        ["json"] = new JsonReport(),
    });

    public abstract void Print(Pane output, Findings findings, SiteCounts counts, TimeSpan elapsed);
}
