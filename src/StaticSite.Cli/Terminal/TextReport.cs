namespace StaticSite.Cli.Terminal;

/// <summary>A line for each finding, in the form that compilers use and editors understand, and one that sums up.</summary>
internal sealed class TextReport : Report
{
    public override void Print(Pane output, CheckResult result)
    {
        if (result.Impact is { } changes)
            ImpactReport.PrintText(output, changes);
        if (result.Queries is { } outcomes)
            QueryReport.PrintText(output, outcomes);
        output.Print(result.Findings.All, result.Findings.Lines);
        if (!result.IsBrief)
            output.Print(Conclusion(result));
    }

    /// <summary>The last line: how much was checked, or how many findings keep the site from being written.</summary>
    public static string Conclusion(CheckResult result) => result.Findings.HasErrors
        ? $"{result.Findings.Count}.{result.Findings.Fixable}"
        : Summary.Of("Checked", result.Counts, result.Elapsed) + result.Findings.With +
            (result.Findings.Fixable is { Length: > 0 } fixable ? "." + fixable : "");
}
