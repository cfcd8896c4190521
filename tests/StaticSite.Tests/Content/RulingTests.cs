using System.Text.RegularExpressions;

namespace StaticSite.Tests.Content;

/// <summary>Facts that stand in more than one place of this repository's site agree.</summary>
public sealed partial class RulingTests
{
    private static readonly string[] Numbers =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    /// <summary>The ruling: information technology outsourcing stands beside BPO, so no table gives it as an example of BPO.</summary>
    [Fact]
    public void No_table_counts_information_technology_as_BPO() => Assert.All(
        RealTexts.Cells.Where(cell => cell.Subject == "bpo"), cell => Assert.DoesNotMatch(@"\bIT\b|network|software", cell.Text));

    /// <summary>The ruling: market research and analytics hold work of several kinds, and only the part in which an expert must decide is
    /// KPO.</summary>
    [Fact]
    public void No_table_counts_the_whole_of_market_research_or_analytics_as_KPO() => Assert.All(
        RealTexts.Cells.Where(cell => cell.Subject == "kpo"), cell => Assert.DoesNotMatch("market research|data analysis|analytics", cell.Text));

    /// <summary>The ruling: call center outsourcing is the work of call and contact centers alike, so it includes chat and email.</summary>
    [Fact]
    public void The_questions_for_a_word_lead_from_chat_to_call_center_outsourcing() =>
        Assert.Matches("text: Yes, [^:]*chat[^:]* term: call-center-outsourcing", RealTexts.All["which-word.yml"]);

    /// <summary>The ruling: nearshore needs one of two, a place nearby or similar hours.</summary>
    [Fact]
    public void Nearshore_needs_one_of_two_everywhere() => Assert.All(
        [RealTexts.Terms["nearshoring"].Definition, RealTexts.Cell("onshore-nearshore-offshore", "where", "nearshoring")],
        said => Assert.Matches("(?i)nearby.* or .*similar", said));

    /// <summary>The ruling: no provider runs a captive center, whatever it is called; one may help to set it up.</summary>
    [Fact]
    public void Providers_are_the_same_to_all_captive_centers() => Assert.All(
        RealTexts.Terms.Where(term => term.Key == "captive-center" || term.Value.Broader.Contains("captive-center")),
        term => Assert.StartsWith(
            "None runs it; one may help to set it up", RealTexts.Cell("captive-gcc-gbs", "providers", term.Key), StringComparison.Ordinal));

    /// <summary>The ruling: telesales goes both ways and is a kind of telemarketing, so telemarketing cannot go one way alone.</summary>
    [Fact]
    public void What_includes_work_in_both_directions_has_both()
    {
        var rows = RealTexts.Section("articles/types-of-call-centers.md", "## What the calls are about").Select(line => line.Split('|')).ToArray();

        Assert.Contains("telemarketing", RealTexts.Terms["telesales"].Broader);
        Assert.All(
            ["telesales", "telemarketing"],
            work => Assert.Matches("Mostly|Both", Assert.Single(rows, row => row.Length > 2 && row[1].Contains(work, StringComparison.Ordinal))[2]));
    }

    [Fact]
    public void How_sure_a_ruling_is_stands_below_it_as_in_the_list()
    {
        const string Page = "articles/where-sources-disagree.md";
        var listed = RealTexts.Lines(Page).Select(line => ListedRuling().Match(line)).Where(row => row.Success).ToDictionary(
            row => row.Groups["id"].Value, row => row.Groups["sure"].Value);
        var below = ShownRuling().Matches(RealTexts.All[Page]).ToDictionary(row => row.Groups["id"].Value, row => row.Groups["sure"].Value);

        Assert.Equal(DisputeId().Matches(RealTexts.All["disputes.yml"]).Select(id => id.Groups[1].Value), listed.Keys);
        Assert.Equal(listed.OrderBy(row => row.Key, StringComparer.Ordinal), below.OrderBy(row => row.Key, StringComparer.Ordinal));
        Assert.Contains("We found sixteen questions", RealTexts.All[Page]);
        Assert.Equal(16, listed.Count);
    }

    [Fact]
    public void Below_a_heading_that_names_a_number_stand_as_many()
    {
        var checks = RealTexts.All.Keys.Where(name => name.StartsWith("articles/", StringComparison.Ordinal)).SelectMany(name =>
            from heading in RealTexts.Lines(name)
            let number = CountingHeading().Match(heading)
            where number.Success
            select (Heading: heading, Number: NumberOf(number.Groups["number"].Value), Entries: Entries(RealTexts.Section(name, heading)))).ToArray();

        Assert.InRange(checks.Length, 10, 100);
        Assert.All(checks, check => Assert.True(
            check.Entries.Contains(check.Number), $"{check.Heading}: {string.Join(", ", check.Entries)}"));
    }

    private static int NumberOf(string word) => word.Equals("thirty", StringComparison.OrdinalIgnoreCase)
        ? 30
        : Array.FindIndex(Numbers, number => number.Equals(word, StringComparison.OrdinalIgnoreCase));

    // The rows of each table and the entries of each list, and what is counted through the whole of the section.
    private static int[] Entries(string[] section) =>
    [
        .. Runs(section, line => line.StartsWith('|')).Select(run => run - 2),
        .. Runs(section, line => line.StartsWith("- ", StringComparison.Ordinal)),
        .. Runs(section, line => NumberedLine().IsMatch(line)),
        section.Count(line => line.StartsWith("### ", StringComparison.Ordinal)),
        section.Count(line => NumberedParagraph().IsMatch(line)),
    ];

    private static IEnumerable<int> Runs(string[] lines, Func<string, bool> belongs)
    {
        for (var at = 0; at < lines.Length; at++)
        {
            var run = lines.Skip(at).TakeWhile(belongs).Count();
            if (run > 0)
                yield return run;
            at += run;
        }
    }

    [GeneratedRegex(@"^\d+\. ")]
    private static partial Regex NumberedLine();

    [GeneratedRegex(@"^\*\*\d+\. ")]
    private static partial Regex NumberedParagraph();

    [GeneratedRegex(@"^\| \[(?<id>C-\d+)\].*\| (?<sure>Firm|Choice|Thin) \|$")]
    private static partial Regex ListedRuling();

    [GeneratedRegex(@"::: dispute (?<id>C-\d+) ::: \*\*(?<sure>Firm|Choice|Thin)")]
    private static partial Regex ShownRuling();

    [GeneratedRegex(@"id: (C-\d+)")]
    private static partial Regex DisputeId();

    [GeneratedRegex("^##+ (?:Sort |The same month, priced )?(?<number>[Tt]hree|[Ff]ive|[Ss]ix|[Tt]en|[Tt]hirty) ")]
    private static partial Regex CountingHeading();
}
