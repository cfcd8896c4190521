using StaticSite.Glossary.Matching;

namespace StaticSite.Tests.Glossary.Matching;

/// <summary>Inputs that make a careless matcher quadratic. At that cost, this class would take hours.</summary>
public sealed class MatcherCostTests
{
    private const int Megabyte = 1 << 20;

    [Fact]
    public void Labels_that_are_prefixes_of_each_other_a_thousand_deep() =>
        Assert.Equal(Megabyte / 2 / 1000 + 1, Count(Nested("x", 1000), Repeat("x ", Megabyte)));

    [Fact]
    public void Labels_that_almost_match_everywhere() =>
        Assert.Equal(0, Count([.. Nested("x", 1000).Select(label => label + " y")], Repeat("x ", Megabyte)));

    [Fact]
    public void Labels_that_almost_match_everywhere_but_start_otherwise() =>
        Assert.Equal(0, Count([.. Nested("x", 1000).Select(label => "y " + label)], Repeat("x ", Megabyte)));

    [Fact]
    public void A_thousand_nested_labels_in_other_case_everywhere() =>
        Assert.Equal(Megabyte / 2, Count(Nested("X", 1000), Repeat("x ", Megabyte)));

    [Fact]
    public void One_word_of_a_megabyte() => Assert.Equal(0, Count(["x"], Repeat("x", Megabyte)));

    [Fact]
    public void One_word_of_a_megabyte_of_marks() => Assert.Equal(0, Count(["é"], "e" + Repeat("\u0301", Megabyte)));

    [Fact]
    public void A_megabyte_of_soft_hyphens() => Assert.Equal(1, Count(["ab"], "a" + Repeat("\u00AD", Megabyte) + "b"));

    [Fact]
    public void A_megabyte_of_hyphens() => Assert.Equal(1, Count(["a b"], Repeat("-", Megabyte) + "a-b"));

    [Fact]
    public void A_megabyte_of_white_space() => Assert.Equal(1, Count(["a b"], "a" + Repeat(" \n", Megabyte) + "b"));

    [Fact]
    public void A_megabyte_of_shouting() => Assert.Equal(Megabyte / 8, Count(["IT"], Repeat("IT LOUD ", Megabyte) + " LOUDEST"));

    [Fact]
    public void A_megabyte_of_punctuation() => Assert.Equal(Megabyte / 3, Count(["+++"], Repeat("+", Megabyte)));

    [Fact]
    public void A_megabyte_of_one_letter_in_a_script_without_spaces() =>
        Assert.Equal(Megabyte / 1000 + 1, Count(Nested("外", 1000, ""), Repeat("外", Megabyte)));

    [Fact]
    public void A_megabyte_of_capitals_that_may_be_a_name() =>
        Assert.Equal(Megabyte / 2, Count(Nested("x", 1000), Repeat("X ", Megabyte), NameRule.Of("en")));

    [Fact]
    public void A_megabyte_of_white_space_between_a_name_and_what_may_be_its_second_word() =>
        Assert.Equal(2, Count(Nested("x", 100), "Y" + Repeat(" ", Megabyte) + "X" + Repeat(" x", 198), NameRule.Of("en")));

    [Fact]
    public void A_megabyte_of_slashes_that_hold_a_token_together() =>
        Assert.Equal(Megabyte - 1, Count(Nested("x", 50, "/"), Repeat("x/", Megabyte) + "y"));

    [Fact]
    public void A_megabyte_of_signs_behind_a_letter() => Assert.Equal(1, Count(["x"], "x" + Repeat("+", Megabyte)));

    [Theory]
    [InlineData("x", "x ", " ", Megabyte / 16 * 12 - 66)]
    [InlineData("x", "x", "", 0)]
    [InlineData("X", "éX", "", 0)]
    [InlineData("x", "x/", "/", (Megabyte / 16 * 12) - 66)]
    [InlineData("外", "外", "", Megabyte / 8 * 12 - 66)]
    [InlineData("x", "x\u00AD", "\u00AD", 0)]
    public void A_hundred_kilobytes_of_what_is_nearly_a_label(string word, string piece, string between, int near)
    {
        var found = new List<NearMatch>();
        new NearLabels([.. Nested(word, 1000, between).Select(label => (LabelPattern?)new LabelPattern(label))]).Find(Repeat(piece, Megabyte / 8), found);
        Assert.Equal(near, found.Count);
    }

    private static string[] Nested(string word, int depth, string between = " ") =>
        [.. Enumerable.Range(1, depth).Select(count => string.Join(between, Enumerable.Repeat(word, count)))];

    private static string Repeat(string text, int length) => string.Concat(Enumerable.Repeat(text, length / text.Length));

    private static int Count(string[] labels, string text, NameRule? names = null)
    {
        var matches = new List<TermMatch>();
        TermMatcher.Of(labels.Select(label => new LabelPattern(label)), names).Find(text, matches);
        return matches.Count;
    }
}
