using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace StaticSite.Tests.Content;

/// <summary>The ruling: work is front office if a customer takes part while it is done, and back office if not. A service that
/// holds tasks of both kinds depends on the task. Colleagues are not customers, so a help desk for them is back office.
/// A provider's clients are its own customers, so its account managers are its own front office and no part of what is
/// handed over. The telephone decides nothing.</summary>
public sealed partial class FrontOrBackOfficeTests
{
    private const string Sorting = "articles/front-office-back-office.md";
    private const string Map = "articles/what-is-bpo.md";

    private static readonly ImmutableArray<Verdict> Verdicts =
        [.. OfTheTasks(), .. OfTheMap(), .. OfTheTable(), .. OfTheQuiz(), .. OfDefinitions()];

    [Theory]
    [InlineData("account", "accounting|yearly accounts")]
    [InlineData("analytics", "analytics")]
    [InlineData("billing", "billing|bills \\(")]
    [InlineData("bookkeeping", "bookkeeping")]
    [InlineData("claims", "claims?\\b")]
    [InlineData("customer service", "customer service")]
    [InlineData("data entry", "data entry")]
    [InlineData("data processing", "data processing")]
    [InlineData("debts", "debt recovery|overdue money|bills that they have not paid")]
    [InlineData("email", "email\\b")]
    [InlineData("help desk", "help desk(?! for)")]
    [InlineData("lead generation", "lead generation")]
    [InlineData("legal services", "legal services")]
    [InlineData("payments", "payments")]
    [InlineData("payroll", "payroll")]
    [InlineData("social media", "social media pages?")]
    [InlineData("technical support", "technical support")]
    [InlineData("telemarketing", "telemarketing")]
    [InlineData("verification", "verification")]
    [InlineData("virtual assistant", "virtual assistant")]
    public void A_kind_of_work_is_on_the_same_side_everywhere(string work, string words)
    {
        var said = Verdicts.Where(verdict => Regex.IsMatch(verdict.Work, words, RegexOptions.IgnoreCase)).ToArray();

        Assert.True(said.Length > 1, $"Only one place sorts {work}.");
        Assert.True(said.DistinctBy(verdict => verdict.Side).Count() == 1, string.Join('\n', said.AsEnumerable()));
    }

    [Fact]
    public void A_help_desk_for_colleagues_is_back_office()
    {
        var desks = RealTexts.Sentences.Where(text => DeskForColleagues().IsMatch(text.Sentence)).ToArray();

        Assert.NotEmpty(desks);
        Assert.All(desks, desk => Assert.Matches("back(?:[- ]office)?\\b", desk.Sentence));
        Assert.All(
            RealTexts.Questions.Values.Where(question => question.Terms.Contains("help-desk")).SelectMany(question => question.Options),
            option => Assert.DoesNotContain("not back office", option.Misconception));
        Assert.Contains("help desk for customers", RealTexts.Cell("front-vs-back-office", "tasks", "front-office"));
        Assert.Contains("help desk for employees", RealTexts.Cell("front-vs-back-office", "tasks", "back-office"));
    }

    [Fact]
    public void Who_is_helped_by_a_kind_of_customer_service_is_a_customer() => Assert.All(
        RealTexts.Cells.Where(cell => cell is { Table: "support-words", Row: "who-asks" } && IsCustomerService(cell.Subject)),
        cell => Assert.Matches("^Customers(?!.*[Uu]ser)", cell.Text));

    [Fact]
    public void An_account_manager_is_the_providers_own_front_office()
    {
        Assert.DoesNotContain(Verdicts, verdict => verdict.Work.Contains("account manager", StringComparison.OrdinalIgnoreCase));
        Assert.Contains("the provider's own front office", RealTexts.Terms["account-manager"].Body);
        Assert.All(
            [Sorting, Map, "articles/client-provider-agent-customer.md"],
            file => Assert.Matches("(?i)account manager.{0,250}the provider's own front office", RealTexts.All[file]));
    }

    [Fact]
    public void Voice_is_a_question_of_its_own()
    {
        Assert.Equal(RealTexts.Terms["non-voice-process"].Broader, RealTexts.Terms["voice-process"].Broader);
        Assert.All(
            ["voice-process", "non-voice-process"],
            term => Assert.Contains("mainly", RealTexts.Terms[term].Definition));
        Assert.DoesNotContain("None", Assert.Single(RealTexts.Lines(Sorting), line => line.StartsWith("| By telephone |", StringComparison.Ordinal)));
    }

    private static bool IsCustomerService(string id) =>
        id == "customer-service" || RealTexts.Terms[id].Broader.Any(IsCustomerService);

    private static IEnumerable<Verdict> OfTheTasks() =>
        from line in RealTexts.Lines(Sorting)
        let row = TaskRow().Match(line)
        where row.Success
        select new Verdict(Sorting, row.Groups["work"].Value, Enum.Parse<Side>(row.Groups["side"].Value));

    private static IEnumerable<Verdict> OfTheMap() =>
        from part in new[]
        {
            ("### Work done with customers", Side.Front),
            ("### Work done without customers", Side.Back),
            ("### Work done partly with customers", Side.Depends),
        }
        from line in RealTexts.Section(Map, part.Item1)
        let entry = MapEntry().Match(line)
        where entry.Success
        select new Verdict(Map, entry.Groups["work"].Value, part.Item2);

    private static IEnumerable<Verdict> OfTheTable() =>
        from side in new[] { ("front-office", Side.Front), ("back-office", Side.Back) }
        from work in RealTexts.Cell("front-vs-back-office", "tasks", side.Item1).Split([',', ';'], StringSplitOptions.TrimEntries)
        select new Verdict("comparisons/front-vs-back-office.yml", work, side.Item2);

    private static IEnumerable<Verdict> OfTheQuiz() => RealTexts.Questions["which-is-back-office"].Options
        .Select(option => new Verdict("quiz", option.Text, option.IsRight ? Side.Back : Side.Front));

    private static IEnumerable<Verdict> OfDefinitions() =>
        from term in RealTexts.Terms
        where term.Value.Matter["category"] is "Back office"
        select new Verdict($"glossary/{term.Key}.md", (string)term.Value.Matter["term"], Side.Back);

    private enum Side
    {
        Front,
        Back,
        Depends,
    }

    private sealed record Verdict(string Place, string Work, Side Side);

    [GeneratedRegex(@"^\| (?<work>[^|]+) \| (?<side>Front|Back|Depends) \|")]
    private static partial Regex TaskRow();

    // What is named stands behind "Money:", or is the bold word itself.
    [GeneratedRegex(@"^- \*\*(?:[^*:]+:\*\*(?<work>[^\[]+)|(?<work>[^*:]+)\*\*)")]
    private static partial Regex MapEntry();

    [GeneratedRegex(@"\b[Dd]esks?\b.*(?:employees|colleagues)(?=.*\b(?:back|front|between)\b)|\b(?:back|front|between)\b.*\b[Dd]esks?\b.*\b(?:employees|colleagues)\b")]
    private static partial Regex DeskForColleagues();
}
