namespace StaticSite.Tests.Markdown;

/// <summary>Texts that would keep the parser looking, or make a page much longer than they are, are refused at their place.</summary>
public sealed class LimitTests
{
    private const string Deep = "Brackets, emphasis or quotations nest too deeply in this text. Close them, or put a backslash before each.";

    [Theory]
    [InlineData("[a](", "(6,10)")]
    [InlineData("[](", "(6,9)")]
    [InlineData("![a](", "(6,11)")]
    [InlineData("[a](b (", "(6,10)")]
    public void A_line_of_addresses_without_an_end_is_refused_where_it_starts(string unit, string place) => Assert.Equal(
        $"input/articles/a.md{place}: error MD012: {Deep}", Messages($"Words.\n\nWords {Repeat(unit, 200)}"));

    [Fact]
    public void In_a_cell_too() => Assert.Equal(
        $"input/articles/a.md(6,6): error MD012: {Deep}", Messages($"| A |\n| --- |\n| [a]({Repeat("[a](", 200)} |"));

    [Fact]
    public void Addresses_that_have_an_end_are_as_many_as_wanted() => Assert.Equal("", Messages(Repeat("[a](a.md) ", 5_000)));

    [Fact]
    public void A_hundred_slips_in_a_paragraph_are_a_hundred_findings() =>
        Assert.Equal(100, Messages(Repeat("[a](b and ", 100)).Split('\n').Count(line => line.Contains("MD013", StringComparison.Ordinal)));

    [Fact]
    public void Thousands_of_names_mean_what_few_do()
    {
        var names = string.Concat(Enumerable.Range(0, 3_000).Select(number => $"[n{number}]: https://example.org/{number} \"T{number}\"\n"));
        var uses = string.Concat(Enumerable.Range(0, 3_000).Select(number => $"[n{number}]\n\n"));

        var page = TestSite.Build(TestSite.Article($"{uses}{names}[last]:\nhttps://example.org/last\n'Two\nlines'\nWords.\n\n[last]")).Page("articles/a.html");

        Assert.Contains("<a href=\"https://example.org/2999\" title=\"T2999\">n2999</a>", page, StringComparison.Ordinal);
        Assert.Contains("<p>Words.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://example.org/last\" title=\"Two\nlines\">last</a>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_is_used_too_often_for_its_length_is_refused() => Assert.Equal(
        "input/articles/a.md(6,497): error MD053: From here on, what '[x]: …' stands for makes the page much longer than its text. "
            + "Write a shorter address and title, or use the name less often.",
        Messages($"[x]: https://example.org/{new string('a', 1_200)}\n\n{Repeat("[x] ", 1_000)}"));

    [Fact]
    public void A_table_of_short_rows_is_refused_once_most_of_it_is_empty() => Assert.Equal(
        "input/articles/a.md(106,1): error MD052: The table has 1,000 columns, and its rows are so short that nearly all of it is empty. "
            + "Make several tables of it.",
        Messages($"|{Repeat(" a |", 1_000)}\n|{Repeat(" - |", 1_000)}\n{Repeat("| a |\n", 200)}"));

    [Fact]
    public void What_is_shown_twice_is_refused() => Assert.Equal(
        "input/articles/a.md(7,1): error MD054: '::: dispute C-01' stands on this page already, on line 4. Keep one of the two, and link to it.",
        TestSite.Build(TestSite.Article("::: dispute C-01\n:::\n\n::: dispute C-01\n:::\n") + SmallSite.Registers).Messages);

    private static string Messages(string text) => TestSite.Build(TestSite.Article(text)).Messages;

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
