using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticSite.Engine;
using StaticSite.Tests;

namespace StaticSite.Theme.Tests;

/// <summary>Whatever authors write, a page says it to a browser and to machines.</summary>
public sealed class OddPageTests
{
    private const int Sites = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_page_and_its_structured_data_say_what_was_written(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Sites; i++)
        {
            var (site, title, about, question) = (Next(random), Next(random), Next(random), Next(random));
            var files = Publish(
                ("site.yml", $"""
                title: {OddText.Quoted(site)}
                base-url: https://example.org/
                typography: off
                """),
                ("articles/a.md", $"""
                ---
                title: {OddText.Quoted(title)}
                description: {OddText.Quoted(about)}
                reviewed: 2026-01-02
                aliases: [old/, "wiki/a&b's page.html"]
                faq:
                  - question: {OddText.Quoted(question)}
                    answer: It is.
                ---
                Text.
                """));

            var page = new HtmlParser().ParseDocument(files["articles/a.html"]);
            Assert.Equal(Shown(title), Shown(page.QuerySelector("h1")!.TextContent));
            Assert.Equal(Shown(about), Shown(Content(page, "description")));
            Assert.Equal(Shown(site), Shown(Content(page, "og:site_name")));
            var facts = JsonDocument.Parse(page.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement.GetProperty("@graph");
            Assert.Equal((title, about), (facts[0].GetProperty("headline").GetString(), facts[0].GetProperty("description").GetString()));
            Assert.Equal(site, facts[0].GetProperty("author").GetProperty("name").GetString());
            Assert.Equal(question, facts[1].GetProperty("mainEntity")[0].GetProperty("name").GetString());

            foreach (var old in (string[])["old/index.html", "wiki/a&b's page.html"])
            {
                var redirect = new HtmlParser().ParseDocument(files[old]);
                Assert.Equal(Shown(title), Shown(redirect.QuerySelector("h1")!.TextContent));
                Assert.Equal("0; url=../articles/a.html", redirect.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
            }
        }
    }

    // This parser takes the very last code for the end of the page, which browsers do not.
    private static string Next(Random random) => OddText.Next(random);

    private static ConcurrentDictionary<string, string> Publish(params (string Name, string Text)[] files)
    {
        var sources = files.Select(file => new SourceFile("input", file.Name, Encoding.UTF8.GetBytes(file.Text)));
        var site = SiteBuilder.Create().Build(sources, new RazorTheme());
        Assert.DoesNotContain(site.Diagnostics, finding => finding.Severity == Severity.Error);
        var published = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        site.Render(file => published[file.Path.FileName] = Encoding.UTF8.GetString(file.Content().Span));
        return published;
    }

    private static string Content(IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[name='{name}'], meta[property='{name}']")!.GetAttribute("content")!;

    // A browser drops the zero or replaces it, and white space is one space.
    private static string Shown(string text) => OddText.OneLine(text.Replace("\uFFFD", "", StringComparison.Ordinal));
}
