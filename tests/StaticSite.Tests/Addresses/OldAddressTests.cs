namespace StaticSite.Tests.Addresses;

/// <summary>A site that moves in keeps its old addresses, whatever made them.</summary>
public sealed class OldAddressTests
{
    private const string Pages = """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        definition: handing over a process to a provider
        ---
        === files/new.pdf
        %PDF-1.4
        === articles/b.md
        ---
        title: B
        description: Another.
        reviewed: 2026-11-01
        ---
        ## Part

        BPO.

        """;

    /// <summary>With whatever may lead to it.</summary>
    private static string Site(string aliases, string redirects = "", string text = "Text.") => Pages + $"""
        === articles/a.md
        ---
        title: A
        description: One.
        reviewed: 2026-11-01
        aliases: {aliases}
        ---
        {text}
        """ + (redirects.Length == 0 ? "" : $"\n=== redirects.yml\n{redirects}");

    [Theory]
    [InlineData("functions/trim/", "functions/trim/index.html", "/functions/trim/index.html /functions/trim/ /functions/trim")]
    [InlineData("/functions/trim/", "functions/trim/index.html", "/functions/trim/index.html /functions/trim/ /functions/trim")]
    [InlineData("functions/trim", "functions/trim/index.html", "/functions/trim/index.html /functions/trim/ /functions/trim")]
    [InlineData("guide/v1.2", "guide/v1.2/index.html", "/guide/v1.2/index.html /guide/v1.2/ /guide/v1.2")]
    [InlineData("strings.trim", "strings.trim/index.html", "/strings.trim/index.html /strings.trim/ /strings.trim")]
    [InlineData("old/page.htm", "old/page.htm", "/old/page.htm")]
    [InlineData("Old/Page.html", "Old/Page.html", "/Old/Page.html /Old/Page")]
    [InlineData("old page.html", "old page.html", "/old%20page.html /old%20page")]
    [InlineData("%C3%BCber.html", "über.html", "/%C3%BCber.html /%C3%BCber")]
    [InlineData("über.html", "über.html", "/%C3%BCber.html /%C3%BCber")]
    [InlineData("100%.html", "100%.html", "/100%25.html /100%25")]
    [InlineData("wiki/Foo_(bar)/", "wiki/Foo_(bar)/index.html", "/wiki/Foo_(bar)/index.html /wiki/Foo_(bar)/ /wiki/Foo_(bar)")]
    [InlineData("articles/a/", "articles/a/index.html", "")]
    public void A_page_stands_at_the_old_address_and_hosts_are_told(string alias, string page, string rules)
    {
        var site = TestSite.Build(Site($"[\"{alias}\"]"));

        Assert.Equal("A", site.Page(page).Split('\n')[0]);
        Assert.Equal(
            rules.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(rule => rule + " /articles/a.html 301!"),
            site.Page("_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain("ADDR", site.Notices, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.php", "/index.php")]
    [InlineData("default.aspx", "/default.aspx")]
    [InlineData("old/report.pdf", "/old/report.pdf")]
    [InlineData("wiki/Talk:A.html", "/wiki/Talk%3AA.html /wiki/Talk%3AA")]
    [InlineData("wiki/%2A/", "/wiki/%2A/index.html /wiki/%2A/ /wiki/%2A")]
    [InlineData("aux/", "/aux/index.html /aux/ /aux")]
    public void Where_no_page_can_stand_hosts_alone_are_told_and_a_notice_says_so(string alias, string rules)
    {
        var site = TestSite.Build(Site($"[\"{alias}\"]"));

        Assert.Equal(
            rules.Split(' ').Select(rule => rule + " /articles/a.html 301!"),
            site.Page("_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains("input/articles/a.md(5,11): notice ADDR011: No page can stand at ", site.Notices, StringComparison.Ordinal);
        Assert.DoesNotContain(site.Publish().Keys, path => path.StartsWith("wiki", StringComparison.Ordinal) || path.StartsWith("aux", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_addresses_that_differ_by_capitals_one_has_a_page_and_each_has_a_rule()
    {
        var site = TestSite.Build(Site("[wiki/Trim.html, wiki/TRIM.html]"));

        Assert.Contains("wiki/Trim.html", site.Publish().Keys);
        Assert.DoesNotContain("wiki/TRIM.html", site.Publish().Keys);
        Assert.Contains("/wiki/TRIM.html /articles/a.html 301!", site.Page("_redirects"), StringComparison.Ordinal);
        Assert.Contains(
            "input/articles/a.md(5,27): notice ADDR011: No page can stand at 'wiki/TRIM.html', so only hosts that read _redirects lead its readers on. Old addresses of this kind: 1.",
            site.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_and_a_feed_can_take_the_place_of_another()
    {
        var site = TestSite.Build(Site("[]", "files/old.pdf: files/new.pdf\nblog/index.xml: feed.xml\nrss/: feed.xml"));

        Assert.Equal(
            """
            /blog/index.xml /feed.xml 301!
            /files/old.pdf /files/new.pdf 301!
            /rss/index.html /feed.xml 301!
            /rss/ /feed.xml 301!
            /rss /feed.xml 301!

            """.ReplaceLineEndings("\n"), site.Page("_redirects"));
        Assert.StartsWith("feed.xml\n", site.Page("rss/index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[articles/b.html]", "",
        "input/articles/a.md(5,11): error SITE004: 'articles/b.html' is a page of the site, so nothing else can have that address. Choose another, or take this line away.")]
    [InlineData("[Articles/B.html]", "",
        "input/articles/a.md(5,11): error ADDR009: 'Articles/B.html' differs from the page 'articles/b.html' by capitals alone, and many hosts and disks take the two for one. Take this line away.")]
    [InlineData("[files/new.pdf]", "",
        "input/articles/a.md(5,11): error SITE004: 'files/new.pdf' is a page of the site, so nothing else can have that address. Choose another, or take this line away.")]
    [InlineData("[articles/b/]", "",
        "input/articles/a.md(5,11): error ADDR010: Many hosts take 'articles/b/index.html' and 'articles/b.html' for one address, so they cannot lead to different pages. Let both lead to the same one, or take this line away.")]
    [InlineData("[old/]", "old/: articles/b.html",
        "input/redirects.yml(1,1): error ADDR008: 'old/index.html' leads to 'articles/a.html' already (input/articles/a.md(5,11)). Keep one of the two.")]
    [InlineData("[]", "old/: articles/a.html\nold/index.html: articles/b.html",
        "input/redirects.yml(2,1): error ADDR008: 'old/index.html' leads to 'articles/a.html' already (input/redirects.yml(1,1)). Keep one of the two.")]
    [InlineData("[Old.html]", "old.html: articles/b.html",
        "input/redirects.yml(1,1): error ADDR010: Many hosts take 'old.html' and 'Old.html' for one address, so they cannot lead to different pages. Let both lead to the same one, or take this line away.")]
    [InlineData("[\"old.php?id=5\"]", "",
        "input/articles/a.md(5,11): error ADDR012: 'old.php?id=5' has a question mark, and what follows one is no part of an address that a page can have. Write what stands before it.")]
    [InlineData("[old/*]", "",
        "input/articles/a.md(5,11): error ADDR018: 'old/*' is a pattern for many addresses, and each is kept by a line of its own. Write those that there were. A star or a colon that an address really had is written %2A or %3A.")]
    [InlineData("[\"blog/:year/:title/\"]", "",
        "input/articles/a.md(5,11): error ADDR018: 'blog/:year/:title/' is a pattern for many addresses, and each is kept by a line of its own. Write those that there were. A star or a colon that an address really had is written %2A or %3A.")]
    [InlineData("[caf%E9.html]", "",
        "input/articles/a.md(5,11): error ADDR013: 'caf%E9.html' cannot be kept: what its percent signs stand for is a slash or no UTF-8. Write its letters themselves, if they are known.")]
    [InlineData("[\"a\\nb.html\"]", "",
        "input/articles/a.md(5,11): error ADDR001: 'a\nb.html' is no address of a page. Write one such as glossary/some-term.html or articles/some-article.html#a-section.")]
    [InlineData("[_redirects/]", "",
        "input/articles/a.md(5,11): error ADDR015: '_redirects/index.html' is a name that hosts or the published folder keep for themselves. Take this line away.")]
    [InlineData("[feed.xml/a.html]", "",
        "input/articles/a.md(5,11): error ADDR016: A page at 'feed.xml/a.html' would need a folder where the site has the file 'feed.xml'. Take this line away.")]
    [InlineData("[x.html, x.html/a/]", "",
        "input/articles/a.md(5,19): error ADDR016: A page at 'x.html/a/index.html' would need a folder where the site has the file 'x.html'. Take this line away.")]
    public void An_old_address_that_means_something_else_is_refused(string aliases, string redirects, string messages) =>
        Assert.Equal(messages, TestSite.Build(Site(aliases, redirects)).Messages);

    [Fact]
    public void The_same_line_twice_does_no_harm() =>
        Assert.Equal("", TestSite.Build(Site("[old/, old, articles/a.html]", "old/index.html: articles/a.html")).Messages);

    [Fact]
    public void A_listed_address_is_kept_by_the_page_that_says_it_had_it() =>
        Assert.Equal("", TestSite.Build(Site("[articles/was.html]") + "\n=== addresses.txt\narticles/was.html\narticles/was.html#part\n").Messages);

    [Fact]
    public void A_link_to_an_old_address_leads_to_the_new_one_and_can_be_straightened()
    {
        var site = TestSite.Build(
            Site("[old/, old.php]", "b.html: articles/b.html", "[1](../old/) [2](../old.php) [3](../b.html#part) [4](../b.md)"));

        Assert.Contains(
            "<a href=\"a.html\">1</a> <a href=\"a.html\">2</a> <a href=\"b.html#part\">3</a> <a href=\"b.html\">4</a>",
            site.Page("articles/a.html"), StringComparison.Ordinal);
        Assert.Contains(
            "input/articles/a.md(7,30): notice ADDR017: '../b.html#part' is an old address of 'articles/b.html#part'. Readers get there; write the new one.",
            site.Notices, StringComparison.Ordinal);
    }
}
