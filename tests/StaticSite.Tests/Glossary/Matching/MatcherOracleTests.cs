using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Glossary.Matching;

namespace StaticSite.Tests.Glossary.Matching;

/// <summary>Compares the matcher with one that tries every label at every character, over many odd texts.</summary>
public sealed class MatcherOracleTests
{
    private static readonly string[] Words =
    [
        "BPO", "bpo", "Bpo", "BPOs", "front", "Front", "office", "OFFICE", "officer", "back", "IT", "it", "A", "a", "s", "C",
        "OUTSOURCING", "SERVICES", "WE", "café", "cafe\u0301", "x", "2", "24", "外", "包", "カ", "カ\u3099", "ガ", "ー", "あ", "ก", "\u0E31",
        "\u1100", "\u1161", "\u11A8", "가", "𠮷", "ИТ", "ит", "The", "the", "GitHub", "Actions", "Node", "node", "Go", "go", "I", "365",
        "24/7",
    ];

    private static readonly string[] Between =
    [
        " ", " ", " ", " ", "\n", "  ", "\u00A0", "-", "-", "\u2011", "–", "--", " - ", "- ", ".", "@", "#", "\\", "'", "’",
        "\u00AD", "\u00AD", "\uFFFC", "+", "&", "(", ")", "/", "_", "\u0301", "=", "\u0338", ", ", "", "", "\"", "😀", "\uD800",
        " ", " ", " ", ". ", ": ", "? “", " (", ".) ", "… ", "/", "#", "++ ", "\u2029", " & ",
    ];

    private static readonly string[] Shouted = ["WE", "OFFER", "SERVICES", "IT", "BPO", "OUTSOURCING", "FRONT", "OFFICE", "A", "NODE"];

    private static readonly string[] Labels =
    [
        "BPO", "BPOs", "bpo office", "front office", "front-office", "Front OFFICE", "back office", "office", "office back",
        "back office front", "IT", "it", "IT office", "it office", "A", "a", "a a", "a A", "A a", "a a a", "A A A", "C", "C+", "C++",
        "F&A", "A&A", "a.a", ".a", "-a", "a-", "café", "cafe\u0301 a", "外", "外包", "包外", "IT外包", "外IT", "カ", "ガ", "ก",
        "ก\u0E31", "가", "각", "𠮷", "ИТ", "ит", "=", "≠", "a≠a", "a_", "x 2", "24/2", "(a)", "a's", "a’a", "’", "😀", "front back office", "we",
        "services", "outsourcing services", "s", "x", "a.", "a#", "#", "+", "a + a", "\u0301", "\"a\"", "a - a",
        "go", "Go", "node", "nodes", "actions", "node actions", "actions Go", "front office node", "Front", "Office", "Node", "Actions", "Node Actions", "24/7", "7", "365", "x", "the office",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_matcher_agrees_with_a_naive_one(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 100; round++)
        {
            var labels = LabelsOf(random);
            var names = random.Next(3) == 0 ? null : NameRule.Of("en");
            var matcher = TermMatcher.Of(labels, names);
            for (var i = 0; i < 25; i++)
            {
                var text = TextOf(random);
                var (expected, actual) = (Show(text, NaiveMatcher.Find(labels, text, names is not null)), Show(text, Find(matcher, text)));
                if (expected != actual)
                    Assert.Fail($"{names is not null} {string.Join('|', labels)}\n{Escape(text)}\nexpected:\n{expected}\nactual:\n{actual}");
            }
        }
    }

    [Fact]
    public void Random_texts_give_every_verdict_often()
    {
        var random = new Random(5);
        var verdicts = Enumerable.Range(0, 2000)
            .SelectMany(_ => Find(TermMatcher.Of(LabelsOf(random), NameRule.Of("en")), TextOf(random)))
            .CountBy(match => match.Verdict)
            .ToDictionary();

        Assert.All(Enum.GetValues<MatchVerdict>(), verdict => Assert.InRange(verdicts.GetValueOrDefault(verdict), 20, int.MaxValue));
    }

    private static LabelPattern[] LabelsOf(Random random) =>
    [
        .. Enumerable.Range(0, random.Next(1, 20))
            .Select(_ => new LabelPattern(
                Labels[random.Next(Labels.Length)], IsExact: random.Next(4) == 0, IsException: random.Next(6) == 0))
            .Select(label => label with { IsTitled = !label.IsExact && random.Next(2) == 0 && Regex.IsMatch(label.Text, "^[A-Z][a-z]") }),
    ];

    private static List<TermMatch> Find(TermMatcher matcher, string text)
    {
        var matches = new List<TermMatch>();
        matcher.Find(text, matches);
        return matches;
    }

    private static string TextOf(Random random)
    {
        if (random.Next(8) == 0)
            return string.Join(' ', Enumerable.Range(0, random.Next(4, 9)).Select(_ => Shouted[random.Next(Shouted.Length)]));

        var text = new StringBuilder();
        for (var i = random.Next(1, 14); i > 0; i--)
            text.Append(Words[random.Next(Words.Length)]).Append(Between[random.Next(Between.Length)]);
        return text.ToString();
    }

    private static string Show(string text, IEnumerable<TermMatch> matches) => string.Join('\n', matches.Select(match =>
        $"{match.Start}+{match.Length} label {match.Label} {match.Verdict} {Escape(text.Substring(match.Start, match.Length))}"));

    private static string Escape(string text) => Regex.Replace(text, @"[^ -~]", c => $"\\u{(int)c.Value[0]:X4}");
}
