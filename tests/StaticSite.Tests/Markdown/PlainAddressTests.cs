namespace StaticSite.Tests.Markdown;

/// <summary>Addresses that stand in a text as they are, and words that are struck out.</summary>
public sealed class PlainAddressTests
{
    [Theory]
    [InlineData("https://example.org/a, http://localhost:3000, and www.example.org.",
        """<a href="https://example.org/a">https://example.org/a</a>, <a href="http://localhost:3000">http://localhost:3000</a>, and <a href="https://www.example.org">www.example.org</a>.""")]
    [InlineData("(see https://example.org/a_(b).) \"https://example.org\" 'https://example.org/c?'",
        """(see <a href="https://example.org/a_(b)">https://example.org/a_(b)</a>.) &quot;<a href="https://example.org">https://example.org</a>&quot; '<a href="https://example.org/c">https://example.org/c</a>?'""")]
    [InlineData("**https://example.org** and https://example.org/a*b*c",
        """<strong><a href="https://example.org">https://example.org</a></strong> and <a href="https://example.org/a*b*c">https://example.org/a*b*c</a>""")]
    [InlineData("Write to some.one+docs@mail.example.org.",
        """Write to <a href="mailto:some.one+docs@mail.example.org">some.one+docs@mail.example.org</a>.""")]
    [InlineData("No addresses: xhttps://example.org a@b a@1.2.3 www.example @example.org www_x.example_y.org",
        "No addresses: xhttps://example.org a@b a@1.2.3 <a href=\"https://www.example\">www.example</a> @example.org www_x.example_y.org")]
    [InlineData("[a link to someone@example.org](https://example.org)",
        """<a href="https://example.org">a link to someone@example.org</a>""")]
    [InlineData("~one~ ~~two~~ ~~~three~~~ and in~side~ a word, ~5 and ~6",
        "<del>one</del> <del>two</del> ~~~three~~~ and in<del>side</del> a word, ~5 and ~6")]
    public void Signs_in_a_line_show_as_on_github(string text, string expected) => Assert.Equal(
        $"<p>{expected}</p>\nup: Home (../index.html), Articles (index.html)\n",
        Shown(text));

    [Fact]
    public void A_line_that_starts_with_about_goes_on_with_the_paragraph() => Assert.Equal(
        "<p>It takes\n~ 5 minutes.</p>\nup: Home (../index.html), Articles (index.html)\n",
        Shown("It takes\n~ 5 minutes."));

    private static string Shown(string text) => TestSite.Build(TestSite.Article(text)).Publish()["articles/a.html"];
}
