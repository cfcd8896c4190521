using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace StaticSite.Tests.Exports;

/// <summary>Whatever authors write, each format is read back by a parser that is not ours, and says what they wrote.</summary>
public sealed class OddValueTests
{
    private const int Sites = 60;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private sealed record Values(string Site, string About, string Article, string Summary, string Homonym, string Category, string Search, string Source, string Question);

    public static TheoryData<int> Seeds => [1, 2, 3, 4];

    [Theory, MemberData(nameof(Seeds))]
    public void Feeds_and_sitemaps_say_what_was_written(int seed) => Each(seed, (values, site) =>
    {
        var feed = XDocument.Parse(site["feed.xml"]).Root!;
        Assert.Equal(values.Site + ": Articles", feed.Element(Atom + "title")!.Value);
        Assert.Equal(values.Site, feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        var entry = feed.Element(Atom + "entry")!;
        Assert.Equal(values.Article, entry.Element(Atom + "title")!.Value);
        Assert.Equal(values.Summary, entry.Element(Atom + "summary")!.Value);
        Assert.Contains(XDocument.Parse(site["sitemap.xml"]).Root!.Elements(), page => page.Elements().First().Value == "https://example.org/articles/a.html");
        Assert.Equal(["User-agent: *", "Disallow:", "", "Sitemap: https://example.org/sitemap.xml", ""], site["robots.txt"].Split('\n'));
    });

    [Theory, MemberData(nameof(Seeds))]
    public void Exports_say_what_was_written(int seed) => Each(seed, (values, site) =>
    {
        var json = JsonDocument.Parse(site["glossary.json"]).RootElement;
        Assert.Equal((values.Site, values.About), (json.GetProperty("title").GetString(), json.GetProperty("description").GetString()));
        var term = json.GetProperty("terms")[0];
        Assert.Equal(
            (values.Homonym, values.Category, values.Search),
            (term.GetProperty("homonym").GetString(), term.GetProperty("category").GetString(), term.GetProperty("search")[0].GetString()));
        Assert.Equal(values.Source, json.GetProperty("sources")[0].GetProperty("title").GetString());
        Assert.Equal(values.Question, json.GetProperty("disputes")[0].GetProperty("question").GetString());

        var rows = Csv.Rows(site["glossary.csv"]).ToArray();
        Assert.Equal(2, rows.Length);
        var cells = rows[0].Zip(rows[1].Select(Csv.Text)).ToDictionary(cell => cell.First, cell => cell.Second);
        Assert.Equal((values.Homonym, values.Category, values.Search), (cells["homonym"], cells["category"], Assert.Single(Csv.Items(cells["search"]))));

        var graph = JsonDocument.Parse(site["glossary.skos.jsonld"]).RootElement.GetProperty("@graph").EnumerateArray().ToArray();
        Assert.Equal(values.Site, graph[0].GetProperty("title").GetString());
        Assert.Equal(values.Homonym, graph[1].GetProperty("scopeNote").GetString());
        Assert.Equal(values.Category, graph[2].GetProperty("prefLabel").GetString());
        Assert.Equal(values.Source, graph[3].GetProperty("title").GetString());
        Assert.Equal(values.Question, graph[4].GetProperty("title").GetString());
    });

    [Theory, MemberData(nameof(Seeds))]
    public void The_list_of_pages_shows_what_was_written(int seed) => Each(seed, (values, site) =>
    {
        var blocks = Markdig.Markdown.Parse(site["llms.txt"]).ToArray();
        Assert.Equal(InMarkdown(values.Site), TextOf(Assert.IsType<HeadingBlock>(blocks[0]).Inline!));
        Assert.Equal(InMarkdown(values.About), TextOf(Assert.IsType<ParagraphBlock>(Assert.Single(Assert.IsType<QuoteBlock>(blocks[1]))).Inline!));
        Assert.Equal("Articles", TextOf(Assert.IsType<HeadingBlock>(blocks[2]).Inline!));
        var item = Assert.IsType<ListItemBlock>(Assert.Single(Assert.IsType<ListBlock>(blocks[3])));
        var line = Assert.IsType<ParagraphBlock>(Assert.Single(item)).Inline!;
        var link = Assert.IsType<LinkInline>(line.FirstChild);
        Assert.Equal(("https://example.org/articles/a.html", InMarkdown(values.Article)), (link.Url, TextOf(link)));
        Assert.Equal(InMarkdown($"{values.Article}: {values.Summary}"), TextOf(line));
    });

    private static void Each(int seed, Action<Values, IReadOnlyDictionary<string, string>> check)
    {
        var random = new Random(seed);
        for (var i = 0; i < Sites; i++)
        {
            var values = new Values(Next(), Next(), Next(), Next(), Next(), Next(), Next(), Next(), Next());
            var site = TestSite.Build(Of(values));
            Assert.DoesNotContain(": error ", site.Messages, StringComparison.Ordinal);
            check(values, site.Publish());
        }

        string Next() => OddText.Next(random);
    }

    private static string Of(Values values) => $"""
        === site.yml
        title: {OddText.Quoted(values.Site)}
        description: {OddText.Quoted(values.About)}
        base-url: https://example.org/
        === articles/a.md
        ---
        title: {OddText.Quoted(values.Article)}
        description: {OddText.Quoted(values.Summary)}
        reviewed: 2026-01-02
        ---
        Text.
        === glossary/term.md
        ---
        term: term
        category: {OddText.Quoted(values.Category)}
        search: [{OddText.Quoted(values.Search)}]
        homonym: {OddText.Quoted(values.Homonym)}
        sources: [us]
        disputes: [C-01]
        definition: thing
        ---
        === sources.yml
        sources:
          - key: us
            kind: own
            title: {OddText.Quoted(values.Source)}
            verified: read
        === disputes.yml
        disputes:
          - id: C-01
            question: {OddText.Quoted(values.Question)}
            positions:
              - text: Yes.
                sources: [us]
            ruling: It is.
            reason: So it is.
        """;

    private static string InMarkdown(string text) => OddText.OneLine(text);

    private static string TextOf(ContainerInline inlines)
    {
        var text = new StringBuilder();
        foreach (var inline in inlines.Descendants<LeafInline>())
            text.Append(inline switch
            {
                LiteralInline literal => literal.Content.ToString(),
                AutolinkInline link => link.Url,
                var other => $"({other.GetType().Name})",
            });
        return text.ToString();
    }
}
