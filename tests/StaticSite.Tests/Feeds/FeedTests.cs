using System.Collections.Immutable;
using System.Xml.Linq;
using StaticSite.Authoring;
using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Tests.Feeds;

/// <summary>What a site publishes for machines that ask which pages there are and which are new.</summary>
public sealed class FeedTests
{
    private const string Words = """
        === site.yml
        title: Words & more
        base-url: https://example.org/words
        === articles/new.md
        ---
        title: What is <new>?
        description: A & B
        reviewed: 2026-03-02
        ---
        Text on an apple and a [pear](../glossary/pear.md).
        === articles/my-index.md
        ---
        title: Old
        reviewed: 2026-02-01
        ---
        Text.
        === articles/undated.md
        ---
        title: Undated
        ---
        Text.
        === glossary/apple.md
        ---
        term: apple
        definition: fruit
        reviewed: 2026-01-15
        ---
        === glossary/pear.md
        ---
        term: pear
        definition: other fruit
        ---
        === comparisons/fruit.yml
        title: Fruit
        subjects: [apple, pear]
        criteria:
          - id: color
            label: Color
            cells:
              apple:
                text: Red
              pear:
                text: Green

        """;

    [Fact]
    public void The_sitemap_lists_pages_with_the_days_that_are_known_and_neither_redirects_nor_the_search() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
          <url>
            <loc>https://example.org/words/articles/</loc>
          </url>
          <url>
            <loc>https://example.org/words/articles/my-index.html</loc>
            <lastmod>2026-02-01</lastmod>
          </url>
          <url>
            <loc>https://example.org/words/articles/new.html</loc>
            <lastmod>2026-03-02</lastmod>
          </url>
          <url>
            <loc>https://example.org/words/articles/undated.html</loc>
          </url>
          <url>
            <loc>https://example.org/words/comparisons/fruit.html</loc>
          </url>
          <url>
            <loc>https://example.org/words/comparisons/</loc>
          </url>
          <url>
            <loc>https://example.org/words/comparisons/pick.html</loc>
          </url>
          <url>
            <loc>https://example.org/words/glossary/apple.html</loc>
            <lastmod>2026-01-15</lastmod>
          </url>
          <url>
            <loc>https://example.org/words/glossary/</loc>
          </url>
          <url>
            <loc>https://example.org/words/glossary/pear.html</loc>
          </url>
          <url>
            <loc>https://example.org/words/</loc>
          </url>
        </urlset>
        """.ReplaceLineEndings("\n"), Publish(Words)["sitemap.xml"]);

    [Fact]
    public void Robots_are_told_where_the_sitemap_is() => Assert.Equal(
        "User-agent: *\nDisallow:\n\nSitemap: https://example.org/words/sitemap.xml\n", Publish(Words)["robots.txt"]);

    [Fact]
    public void The_feed_has_the_articles_whose_day_is_known_the_newest_first() => Assert.Equal(
        """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xml:lang="en" xmlns="http://www.w3.org/2005/Atom">
          <id>https://example.org/words/feed.xml</id>
          <title>Words &amp; more: Articles</title>
          <updated>2026-03-02T00:00:00Z</updated>
          <link rel="self" type="application/atom+xml" href="https://example.org/words/feed.xml" />
          <link rel="alternate" type="text/html" href="https://example.org/words/articles/" />
          <author>
            <name>Words &amp; more</name>
          </author>
          <entry>
            <id>https://example.org/words/articles/new.html</id>
            <title>What is &lt;new&gt;?</title>
            <updated>2026-03-02T00:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://example.org/words/articles/new.html" />
            <summary>A &amp; B</summary>
          </entry>
          <entry>
            <id>https://example.org/words/articles/my-index.html</id>
            <title>Old</title>
            <updated>2026-02-01T00:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://example.org/words/articles/my-index.html" />
          </entry>
        </feed>
        """.ReplaceLineEndings("\n"), Publish(Words)["feed.xml"]);

    [Fact]
    public void An_entry_keeps_its_id_whatever_the_page_is_called()
    {
        var files = TestSite.Files(Words).ToImmutableArray();
        var random = new Random(1);
        var name = "new";
        foreach (var next in Enumerable.Range(0, 12).Select(_ => "newer newest again new".Split(' ')[random.Next(4)]))
        {
            if (next == name)
                continue;
            files = RenameEntry.Rename(files, SiteBuilder.Create().Features, Build, name, next).Files;
            name = next;

            Assert.Contains(
                $"""
                    <id>https://example.org/words/articles/new.html</id>
                    <title>What is &lt;new&gt;?</title>
                    <updated>2026-03-02T00:00:00Z</updated>
                    <link rel="alternate" type="text/html" href="https://example.org/words/articles/{name}.html" />
                """.ReplaceLineEndings("\n"),
                TestSite.PublishedBy(Build(files, new SiteOptions()))["feed.xml"], StringComparison.Ordinal);
        }

        static BuiltSite Build(ImmutableArray<SourceFile> files, SiteOptions options) => SiteBuilder.Create(options).Build(files, new BareTheme());
    }

    [Fact]
    public void On_another_host_feeds_and_entries_keep_their_ids() => Assert.Equal(
        IdsIn(Publish(Words)["feed.xml"]),
        IdsIn(Publish(Words.Replace(
            "base-url: https://example.org/words\n",
            "base-url: https://www.example.com/\nid-base: https://example.org/words\n", StringComparison.Ordinal))["feed.xml"]));

    [Theory]
    [InlineData("", "", "new.html")]
    [InlineData("[old/new.php, older.html]", "", "old/new.php")]
    [InlineData("[older/, old/new.php]", "", "older/")]
    [InlineData("", "x.html: articles/new.html\ny.html: articles/new.html", "x.html")]
    [InlineData("", "x.html: articles/new.html\nw/: x.html", "w/")]
    [InlineData("", "x.html: articles/new.html#part", "new.html")]
    [InlineData("[y.html]", "x.html: articles/new.html\nw/: y.html", "y.html")]
    [InlineData("[articles/new.html]", "x.html: articles/new.html", "new.html")]
    public void The_oldest_address_that_the_page_lists_or_else_that_of_the_first_line_is_its_id(string aliases, string redirects, string id) => Assert.Contains(
        $"<id>https://example.org/words/{id.Replace("new.html", "articles/new.html", StringComparison.Ordinal)}</id>",
        Publish(Words.Replace("description: A & B", $"description: A & B\naliases: {aliases}", StringComparison.Ordinal)
            .Replace("Text on an apple", "Text on an apple\n\n## Part\n\n", StringComparison.Ordinal) + $"=== redirects.yml\n{redirects}\n")["feed.xml"],
        StringComparison.Ordinal);

    [Theory]
    [InlineData("language: en_US", "input/site.yml(2,11): error CONF008: 'en_US' is no name of a language that browsers know. Write one such as en, pt-BR or zh-Hant.")]
    [InlineData("id-base: https://example.org/?page=1", "input/site.yml(2,10): error CONF009: The address of 'id-base' has a question mark, a number sign, a user's name or two slashes in a row, and pages stand below a plain one. Write it as https://example.org/docs/.")]
    [InlineData("id-base: example.org", "input/site.yml(2,10): error CONF001: 'example.org' is no address for 'id-base'. Write it whole: https://example.org/.")]
    public void Settings_that_no_feed_could_hold_are_refused(string line, string message) => Assert.Equal(
        message, TestSite.Build(Words.Replace("base-url:", $"{line}\nbase-url:", StringComparison.Ordinal)).Messages);

    private static IEnumerable<string> IdsIn(string feed) => XDocument.Parse(feed).Descendants(XName.Get("id", "http://www.w3.org/2005/Atom")).Select(id => id.Value);

    [Fact]
    public void An_article_without_a_day_is_a_notice() => Assert.Contains(
        "input/articles/undated.md(1,1): notice FEED001: This article has no date, so the feed leaves it out. "
        + "Add 'reviewed', or 'dates: git' to site.yml.",
        TestSite.Build(Words).Notices);

    [Fact]
    public void Without_an_address_there_is_nothing_that_would_need_one_and_a_notice_says_so()
    {
        var site = TestSite.Build(Words.Replace("base-url: https://example.org/words\n", "", StringComparison.Ordinal));

        Assert.Contains(
            "input/site.yml(1,1): notice CONF002: There is no 'base-url', so the sitemap, the feeds and canonical links are left out. Add it, or use --base-url.",
            site.Notices);
        Assert.DoesNotContain("FEED001", site.Notices);
        Assert.DoesNotContain(
            site.Publish().Keys, path => path.EndsWith(".xml", StringComparison.Ordinal) || path == "robots.txt");
    }

    [Fact]
    public void A_feed_without_an_entry_is_not_made()
    {
        var site = Publish("""
            === articles/undated.md
            ---
            title: Undated
            ---
            Words.
            """);

        Assert.Contains("sitemap.xml", site.Keys);
        Assert.DoesNotContain("feed.xml", site.Keys);
        Assert.DoesNotContain("definitions.xml", site.Keys);
    }

    [Fact]
    public void A_title_may_hold_signs_beyond_the_basic_ones() => Assert.Contains(
        "<title>A & B 😀</title>".Replace("&", "&amp;", StringComparison.Ordinal),
        Publish("=== articles/a.md\n---\ntitle: \"A & B 😀\"\nreviewed: 2026-01-01\n---\nWords.")["feed.xml"]);

    [Fact]
    public void A_file_that_takes_the_place_of_the_sites_own_is_an_error() => Assert.Equal(
        "input/robots.txt(1,1): error SITE003: The site makes 'robots.txt' itself. Rename this file.",
        TestSite.Build("=== robots.txt\nUser-agent: *\n").Messages);

    private static IReadOnlyDictionary<string, string> Publish(string text)
    {
        var site = TestSite.Build(text);
        Assert.Equal("", site.Messages);
        return site.Publish();
    }
}
