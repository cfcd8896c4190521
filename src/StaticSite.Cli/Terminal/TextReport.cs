using System.Collections.Immutable;
using StaticSite.Glossary.Mentions;

namespace StaticSite.Cli;

/// <summary>A line for each finding, in the form that compilers use and editors understand, and one that sums up.</summary>
internal sealed class TextReport : Report
{
    public override void Print(
        Pane output, Findings findings, SiteCounts counts, ImmutableArray<PageImpact>? impact, TimeSpan elapsed)
    {
        if (impact is { } changes)
            ImpactReport.PrintText(output, changes);
        output.Print(findings.All);
        output.Print(findings.HasErrors
            ? $"{findings.Count}."
            : Summary.Of("Checked", counts, elapsed) + findings.With);
    }
}
