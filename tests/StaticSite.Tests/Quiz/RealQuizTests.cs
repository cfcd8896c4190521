using System.Text.RegularExpressions;

namespace StaticSite.Tests.Quiz;

/// <summary>What the questions of this repository's site promise.</summary>
public sealed partial class RealQuizTests
{
    private static readonly string[] Lines = TestSite.Of(RealSite.Files).Page("quiz.html").Split('\n');

    [Fact]
    public void There_are_enough_of_them() => Assert.InRange(Lines.Count(line => QuestionPattern().IsMatch(line)), 42, 200);

    [Fact]
    public void No_letter_is_right_much_more_often_than_another()
    {
        var right = string.Join('\n', Lines).Split("because:")[..^1]
            .Select(question => OptionPattern().Matches(question).TakeWhile(option => option.Value == "wrong:").Count())
            .CountBy(letter => letter).OrderBy(letter => letter.Key).Select(letter => letter.Value).ToArray();

        Assert.Equal(4, right.Length);
        Assert.InRange(right.Max() - right.Min(), 0, 2);
        Assert.True(right[0] <= right[1..].Max());
    }

    [Fact]
    public void Each_leads_into_an_article_or_a_table() => Assert.All(
        string.Join('\n', Lines).Split("because:")[1..],
        answer => Assert.Matches(@"read more: .*\((articles|comparisons)/", answer));

    [GeneratedRegex("^(right|wrong):", RegexOptions.Multiline)]
    private static partial Regex OptionPattern();

    [GeneratedRegex(@"^\d+\. (Easy|Medium|Hard) #")]
    private static partial Regex QuestionPattern();
}
