using System.Globalization;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Cli.Terminal;

/// <summary>Commands that make a GitHub workflow show each finding at its line of a pull request.</summary>
internal sealed class GitHubReport : Report
{
    public override void Print(Pane output, CheckResult result)
    {
        if (result.Impact is { } changes)
            ImpactReport.PrintText(output, changes);
        foreach (var (finding, more) in FewOfEachKind.Of(result.Findings.All))
        {
            output.Print(Command(finding, result.SiteInRepository));
            if (more > 0)
                output.Print($"::{Level(finding)} title={Property(finding.Rule.Code)}::{Message(FewOfEachKind.Rest(finding, more))}");
        }

        if (!result.IsBrief)
            output.Print(TextReport.Conclusion(result));
    }

    private static string Command(Diagnostic finding, string siteInRepository) => string.Create(
        CultureInfo.InvariantCulture,
        $"::{Level(finding)} file={Property(siteInRepository + finding.Location.Path)},line={finding.Location.Line},col={finding.Location.Column},title={Property(finding.Rule.Code)}::{Message(finding.Message)}");

    private static string Level(Diagnostic finding) => finding.Severity.ToString().ToLowerInvariant();

    // The runner takes these apart and puts them together again by exactly these rules.
    private static string Message(string text) => Escape(text, "%\r\n");

    private static string Property(string text) => Escape(text, "%\r\n:,");

    private static string Escape(string text, string signs)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
            _ = signs.Contains(letter)
                ? escaped.Append(CultureInfo.InvariantCulture, $"%{(int)letter:X2}")
                : escaped.Append(letter);
        return escaped.ToString();
    }
}
