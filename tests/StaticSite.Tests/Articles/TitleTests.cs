namespace StaticSite.Tests.Articles;

/// <summary>Where the title of an article comes from.</summary>
public sealed class TitleTests
{
    [Theory]
    [InlineData("no front matter",
        """
        # A *nice* title #

        Text as GitHub has it.
        """)]
    [InlineData("a line below it, and a note to oneself above",
        """

        <!-- Written
        by many. -->

        A `nice` title
        ==============
        Text as GitHub has it.
        """)]
    [InlineData("front matter without a title",
        """
        ---
        order: 1
        ---

        # A nice title
        Text as GitHub has it.
        """)]
    [InlineData("the same title twice",
        """
        ---
        title: A nice title
        ---
        # A nice title

        Text as GitHub has it.
        """)]
    [InlineData("a mark of the byte order",
        "\uFEFF# A nice title\r\n\r\nText as GitHub has it.\r\n")]
    [InlineData("the line ends of old word processors",
        "\r# A nice title\r\rText as GitHub has it.\r")]
    public void The_first_heading_is_the_title(string way, string file)
    {
        Assert.NotEmpty(way);
        var site = TestSite.Of([TestSite.File("site.yml", "title: T\n"), TestSite.File("articles/a.md", file), TestSite.File("articles/b.md", "# B\nText.\n")]);

        Assert.Equal("<p>Text as GitHub has it.</p>\nup: Home (../index.html), Articles (index.html)\nnext: B (b.html)\n", site.Page("articles/a.html"));
        Assert.StartsWith("articles: A nice title (a.html), B (b.html)\n", site.Page("articles/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_count_whatever_ends_them() => Assert.Equal(
        "input/articles/a.md(5,1): error MD005: A top heading is a title, and the page has one already. Start sections with '##'.",
        TestSite.Of([TestSite.File("site.yml", "title: T\n"), TestSite.File("articles/a.md", "\r\n# A\rText.\n\r# Second\r")]).Messages);

    [Fact]
    public void Faults_below_a_title_are_told_at_their_lines() => Assert.Equal(
        """
        input/articles/a.md(3,1): error MD005: A top heading is a title, and the page has one already. Start sections with '##'.
        input/articles/a.md(5,1): error MD003: '../../x.md' leads out of the site. Count the '../' in it.
        input/articles/b.md(4,1): error MD005: A top heading is a title, and the page has one already. Start sections with '##'.
        """,
        TestSite.Build(
            """
            === articles/a.md
            # A

            # Second

            [up](../../x.md)
            === articles/b.md
            ---
            title: B
            ---
            # Another title
            """).Messages);
}
