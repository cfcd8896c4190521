namespace StaticSite.Tests.Markdown;

/// <summary>Headings of which nobody sees anything.</summary>
public sealed class HeadingTests
{
    [Fact]
    public void A_heading_without_words_is_reported() => Assert.Equal(
        """
        input/articles/a.md(4,1): warning MD077: This heading has no words, so nobody sees it. Write some behind the '#', or take the line out.
        input/articles/a.md(6,1): warning MD077: This heading has no words, so nobody sees it. Write some behind the '#', or take the line out.
        input/articles/a.md(8,3): warning MD077: This heading has no words, so nobody sees it. Write some behind the '#', or take the line out.
        """,
        TestSite.Build(TestSite.Article("##\n\n## <!-- c -->\n\n> ## {#own}\n\n## *Some*\n\n## `x`")).Messages);

    [Fact]
    public void Nothing_else_is_said_of_it() => Assert.Equal(
        """
        input/articles/a.md(4,1): warning MD077: This heading has no words, so nobody sees it. Write some behind the '#', or take the line out.
        input/articles/a.md(6,1): warning MD077: This heading has no words, so nobody sees it. Write some behind the '#', or take the line out.
        """,
        TestSite.Build(TestSite.Article("#\n\n####\n\n## Some")).Messages);
}
