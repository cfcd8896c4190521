using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Parser;
using StaticSite.Engine;

namespace StaticSite.Theme.Tests;

/// <summary>Keyboards have straight quotation marks; pages have those of their language.</summary>
public sealed class QuoteTests
{
    [Theory]
    [InlineData("She said \"no\".", "She said “no”.")]
    [InlineData("\"No\", she said.", "“No”, she said.")]
    [InlineData("(\"no\") and \"*no*\" and **\"no\"**", "(“no”) and “no” and “no”")]
    [InlineData("It's the customers' call, isn't it?", "It’s the customers’ call, isn’t it?")]
    [InlineData("'One' and 'the other'", "‘One’ and ‘the other’")]
    [InlineData("\"He said 'no'\"", "“He said ‘no’”")]
    [InlineData("Rock 'n' roll of the '90s, 'tis said", "Rock ’n’ roll of the ’90s, ’tis said")]
    [InlineData("'1' or '90' in '25.", "‘1’ or ‘90’ in ’25.")]
    [InlineData("\"`code`\" and `say(\"it's\")`", "“code” and say(\"it's\")")]
    [InlineData("A board of 5' 10\", and a lone \" mark", "A board of 5' 10\", and a lone \" mark")]
    [InlineData("A \\\"straight\\\" one, and it\\'s so", "A \"straight\" one, and it's so")]
    [InlineData("pre-\"industrial\" — \"so\"—\"thus\"", "pre-“industrial” — “so”—“thus”")]
    [InlineData("\"[One](a.md)\" or [\"one\"](a.md)", "“One” or “one”")]
    public void English_has_marks_for_both_ends(string written, string shown) => Assert.Equal(shown, Shown(written, "en"));

    [Theory]
    [InlineData("de", "Er sagt \"so 'ist' es\", wie geht's", "Er sagt „so ‚ist‘ es“, wie geht’s")]
    [InlineData("de-CH", "\"so\"", "«so»")]
    [InlineData("fr", "Il dit \"oui\" à l'homme", "Il dit «\u00a0oui\u00a0» à l’homme")]
    [InlineData("es", "\"sí\"", "«sí»")]
    [InlineData("pl", "\"tak\"", "„tak”")]
    [InlineData("fi", "\"niin 'on'\"", "”niin ’on’”")]
    [InlineData("pt-BR", "\"sim\"", "“sim”")]
    [InlineData("ja", "\"はい\" it's", "\"はい\" it's")]
    public void Each_language_has_its_own(string language, string written, string shown) => Assert.Equal(shown, Shown(written, language));

    [Fact]
    public void Whoever_wants_straight_ones_says_so() => Assert.Equal("\"No\"", Shown("\"No\"", "en", "typography: off\n"));

    [Fact]
    public void What_is_no_prose_stays_as_it_was_typed()
    {
        const string text = """
            "One" ![It's "this"](a.svg "The 'title'")

            ```js
            say("it's");
            ```
            """;
        var page = new HtmlParser().ParseDocument(Pages("en", "", text)["articles/a.html"]);

        Assert.Equal(("It's \"this\"", "say(\"it's\");\n"), (page.QuerySelector("main img")!.GetAttribute("alt"), page.QuerySelector("pre code")!.TextContent));
        Assert.Equal("A “title” that’s odd", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("A \"title\" that's odd", page.QuerySelector("meta[property='og:title']")!.GetAttribute("content"));
    }

    private static string Shown(string written, string language, string settings = "") =>
        new HtmlParser().ParseDocument(Pages(language, settings, written)["articles/a.html"]).QuerySelector("main .prose > p")!.TextContent;

    private static ImmutableDictionary<string, string> Pages(string language, string settings, string text)
    {
        SourceFile File(string name, string content) => new("input", name, Encoding.UTF8.GetBytes(content));
        var site = SiteBuilder.Create().Build(
            [
                File("site.yml", $"title: T\nbase-url: https://example.org/\nlanguage: {language}\n{settings}"),
                File("articles/a.md", $"---\ntitle: A \"title\" that's odd\ndescription: D.\n---\n{text}\n"),
                File("articles/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><path d=\"M0 0h4v4H0z\"/></svg>"),
            ],
            new RazorTheme());
        var pages = new System.Collections.Concurrent.ConcurrentDictionary<string, string>();
        site.Render(file => pages[file.Path.FileName] = Encoding.UTF8.GetString(file.Content().Span));
        return pages.ToImmutableDictionary();
    }
}
