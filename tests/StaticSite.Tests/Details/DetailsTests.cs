namespace StaticSite.Tests.Details;

/// <summary>Texts that a reader opens.</summary>
public sealed class DetailsTests
{
    [Theory]
    [InlineData("::: details More *here*\nOne\n\n- two\n:::")]
    [InlineData("<details>\n<summary>More *here*</summary>\nOne\n\n- two\n</details>")]
    public void Between_colons_or_as_an_element_they_are_one(string text) => Assert.Equal(
        "(details) More <em>here</em>\n<p>One</p>\n<ul>\n<li>two</li>\n</ul>\n(/details)\n", Shown(text));

    [Fact]
    public void Headings_in_them_name_sections_of_the_page() => Assert.Equal(
        "(details) \n<h2 id=\"a\">A</h2>\n(/details)\n", Shown("::: details\n## A\n:::"));

    private static string Shown(string text) => TestSite.Build(TestSite.Article(text)).Page("articles/a.html").Split("up: Home")[0];
}
