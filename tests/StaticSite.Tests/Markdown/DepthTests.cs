using System.Text;

namespace StaticSite.Tests.Markdown;

/// <summary>Texts that nest without end. Whoever writes them gets a finding, in every place that takes Markdown.</summary>
public sealed class DepthTests
{
    /// <summary>What can be put into itself, and how deep.</summary>
    public static TheoryData<string, int> Nested => new(
        from kind in (string[])["quotes", "lists", "numbers", "steps", "strong", "struck", "links", "pictures", "brackets", "notes", "containers", "tags", "details", "tables", "entities"]
        from depth in (int[])[40, 400]
        select (kind, depth));

    [Theory]
    [MemberData(nameof(Nested))]
    public void No_text_is_too_deep_for_us(string kind, int depth)
    {
        var text = Make(kind, depth);

        var messages = OnSmallStack(Everywhere(text), site => site.Messages);

        Assert.All(messages.Split('\n', StringSplitOptions.RemoveEmptyEntries), message => Assert.Matches(@"^input/[^(]+\(\d+,\d+\): (error|warning) [A-Z]+\d+: ", message));
    }

    [Theory]
    [InlineData("quotes")]
    [InlineData("lists")]
    [InlineData("strong")]
    [InlineData("links")]
    [InlineData("brackets")]
    [InlineData("tags")]
    [InlineData("tables")]
    public void No_article_is_too_deep_for_us(string kind) => Assert.Contains(
        "MD012", OnSmallStack(TestSite.Article(Make(kind, 12_000)), site => site.Messages), StringComparison.Ordinal);

    [Theory]
    [InlineData("strong", "input/articles/a.md(6,1)")]
    [InlineData("quotes", "input/articles/a.md(6,1)")]
    [InlineData("lists", "input/articles/a.md(6,1)")]
    [InlineData("tags", "input/articles/a.md(6,1)")]
    [InlineData("details", "input/articles/a.md(6,1)")]
    public void One_finding_says_where_it_nests(string kind, string place) => Assert.Equal(
        $"{place}: error MD012: Brackets, emphasis or quotations nest too deeply in this text. Close them, or put a backslash before each.",
        OnSmallStack(TestSite.Article($"Words.\n\n{Make(kind, 200)}\n\n> Words."), site => site.Messages));

    [Fact]
    public void What_the_parser_refuses_is_told_of_at_its_line() => Assert.Equal(
        "input/articles/a.md(6,7): error MD012: Brackets, emphasis or quotations nest too deeply in this text. "
            + "Close them, or put a backslash before each.",
        OnSmallStack(TestSite.Article($"[Words].\n\nWords {Make("brackets", 20_000)}"), site => site.Messages));

    [Fact]
    public void A_line_of_brackets_that_nobody_closed_is_no_deeper_than_others() => Assert.Equal(
        $"<p>{Repeat("[0, 1) ", 300).TrimEnd()}</p>\nup: Home (../index.html), Articles (index.html)\n",
        OnSmallStack(TestSite.Article(Repeat("[0, 1) ", 300)), site => site.Page("articles/a.html")));

    [Fact]
    public void A_title_that_nests_without_end_is_taken_as_it_stands() => Assert.Contains(
        "MD012",
        OnSmallStack($"=== site.yml\ntitle: T\n=== articles/a.md\n# {Make("strong", 500)}\n\n{Make("strong", 500)}", site => site.Messages),
        StringComparison.Ordinal);

    private static string Make(string kind, int depth) => kind switch
    {
        "quotes" => Repeat("> ", depth) + "x",
        "lists" => Repeat("- ", depth) + "x",
        "numbers" => Repeat("1. ", depth) + "x",
        "steps" => string.Join('\n', Enumerable.Range(0, depth / 4).Select(step => new string(' ', 2 * step) + "- x")),
        "strong" => $"{Repeat("**", depth)}x{Repeat("**", depth)}",
        "struck" => Repeat("~~*", depth) + "x" + Repeat("*~~", depth),
        "links" => $"{Repeat("[", depth)}x{Repeat("](https://example.org)", depth)}",
        "pictures" => $"{Repeat("![", depth)}x{Repeat("](https://example.org/a.png)", depth)}",
        "brackets" => $"{Repeat("[", depth)}x{Repeat("]", depth)}",
        "notes" => string.Join('\n', Enumerable.Range(0, depth / 10).Select(note => $"[^{note}]: x[^{note + 1}]")) + "\n\nx[^0]",
        "containers" => string.Join('\n', Enumerable.Range(0, depth / 20).Select(container => Repeat(":", depth / 20 - container + 2) + " x")),
        "tags" => $"{Repeat("<kbd>", depth)}x{Repeat("</kbd>", depth)}",
        "details" => $"{Repeat("<details>\n", depth)}x\n{Repeat("</details>\n", depth)}",
        "tables" => $"{Repeat("> ", depth)}a | b\n{Repeat("> ", depth)}--|--",
        _ => $"{Repeat("&#42;", depth)}x{Repeat("*_", depth)}",
    };

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    private static string Everywhere(string text)
    {
        var block = "|\n" + string.Join('\n', text.Split('\n').Select(line => "          " + line));
        return $"""
            === articles/a.md
            ---
            title: A
            faq:
              - question: Why?
                answer: {block}
            ---
            {text}
            === glossary/bpo.md
            ---
            term: business process outsourcing
            definition: {block}
            ---
            {text}
            === glossary/kpo.md
            ---
            term: knowledge process outsourcing
            definition: thing
            ---
            === comparisons/bpo-vs-kpo.yml
            title: BPO vs KPO
            subjects: [bpo, kpo]
            criteria:
              - id: a
                label: A
                cells:
                  bpo:
                    text: {block}
                  kpo: yes
            note: {block}
            === disputes.yml
            disputes:
              - id: C-01
                question: Is it?
                positions:
                  - text: {block}
                ruling: {block}
                reason: {block}
            === quiz/q.yml
            title: Q
            questions:
              - id: one
                level: easy
                question: {block}
                options:
                  - text: {block}
                    right: true
                  - text: {block}
                    misconception: {block}
                explanation: {block}
            """;
    }

    // Less than any of the systems that we run on gives to a thread.
    private static string OnSmallStack(string files, Func<TestSite, string> read)
    {
        var result = "";
        var settings = files.Contains("=== site.yml", StringComparison.Ordinal) ? "" : "=== site.yml\ntitle: Test site\n";
        var thread = new Thread(
            () => result = read(TestSite.Of(TestSite.Files(settings + files), new AwkwardScheduler(1))), maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        return result;
    }
}
