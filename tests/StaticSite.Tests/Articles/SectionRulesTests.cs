using StaticSite.Features;

namespace StaticSite.Tests.Articles;

/// <summary>What one file says about others: what holds below a folder, what is a draft, where all articles stand.</summary>
public sealed class SectionRulesTests
{
    private const string Term = """
        === glossary/pump.md
        ---
        term: pump
        definition: thing with a hose
        ---

        """;

    private static readonly string[] Pages = ["index", "outer", "guide/index", "guide/own", "guide/deep/deeper"];

    [Fact]
    public void What_a_folder_says_of_the_pages_below_it_holds_until_one_says_otherwise()
    {
        var site = TestSite.Build($$"""
            {{Term}}
            === articles/index.md
            ---
            title: All
            below: {autolink: all}
            ---
            A pump, a pump.
            === articles/outer.md
            # Outer

            A pump, a pump.
            === articles/guide/index.md
            ---
            title: Guide
            below:
              autolink: off
            ---
            A pump, a pump.
            === articles/guide/own.md
            ---
            title: Own
            autolink: page
            ---
            A pump, a pump.
            === articles/guide/deep/deeper.md
            # Deeper

            A pump, a pump.
            """);

        Assert.Equal("2 2 0 1 0", string.Join(' ', Pages
            .Select(page => site.Page($"articles/{page}.html").Split("data-term").Length - 1)));
    }

    [Fact]
    public void What_holds_below_a_folder_stands_in_the_page_of_one() => Assert.Equal("""
        input/articles/a.md(3,8): error ART006: 'below' holds for the pages of a folder, and this file is not the page of one. Move it to the index.md of the folder, or write what is in it without 'below'.
        """, TestSite.Build("""
            === articles/a.md
            ---
            title: A
            below: {autolink: off}
            ---
            Text.
            """).Messages);

    private const string Draft = """
        === articles/a.md
        # A

        See [the draft](guide/b.md) and [it](guide/b.html).
        === articles/guide/index.md
        ---
        title: Guide
        ---
        Text.
        === articles/guide/b.md
        ---
        title: B
        draft: true
        ---
        Text with a [dead link](nowhere.md).
        === articles/guide/c.md
        # C

        Text.

        """;

    [Fact]
    public void A_draft_has_no_page_and_links_to_it_are_told_so()
    {
        Assert.Equal("""
            input/articles/a.md(3,5): error ART008: 'guide/b.md' leads to a draft, which readers do not see. Publish that page by taking 'draft: true' away, or leave the link out until then.
            input/articles/a.md(3,33): error ART008: 'guide/b.html' leads to a draft, which readers do not see. Publish that page by taking 'draft: true' away, or leave the link out until then.
            """, TestSite.Build(Draft).Messages);

        var site = TestSite.Build(Draft.Replace("See [the draft](guide/b.md) and [it](guide/b.html).", "Text.", StringComparison.Ordinal));
        Assert.Equal("", site.Messages);
        Assert.DoesNotContain("articles/guide/b.html", site.Publish().Keys);
        Assert.Contains("in this section: C (c.html)\n", site.Page("articles/guide/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_preview_shows_drafts()
    {
        var files = TestSite.Files("=== site.yml\ntitle: T\n" + Draft.Replace("nowhere", "c", StringComparison.Ordinal));

        var site = TestSite.Of(files, options: new SiteOptions { ShowsDrafts = true });

        Assert.Contains("in this section: B (b.html), C (c.html)\n", site.Page("articles/guide/index.html"), StringComparison.Ordinal);
        Assert.StartsWith("<p>Text with a <a href=\"c.html\">dead link</a>.</p>\n", site.Page("articles/guide/b.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_whole_folder_may_be_a_draft()
    {
        var site = TestSite.Build("""
            === articles/a.md
            # A

            Text.
            === articles/next/index.md
            ---
            title: Next
            below: {draft: true}
            ---
            Text.
            === articles/next/b.md
            # B

            Text.
            === articles/next/c.md
            ---
            title: C
            draft: false
            ---
            Text.
            """);

        Assert.Equal(
            ["articles/a.html", "articles/index.html", "articles/next/c.html", "articles/next/index.html"],
            site.Publish().Keys.Where(name => name.StartsWith("articles/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("docs", "docs/", "../")]
    [InlineData("/docs/v1/", "docs/v1/", "../../")]
    public void Articles_may_stand_elsewhere_among_the_addresses(string at, string folder, string up)
    {
        var site = TestSite.Build($"""
            === site.yml
            title: T
            articles-at: {at}
            === articles/a.md
            # A

            ![A box](guide/box.svg) [B](guide/b.md)
            === articles/guide/b.md
            # B

            [A](../a.md)
            === articles/guide/box.svg
            <svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>
            === glossary/pump.md
            ---
            term: pump
            definition: thing with a hose
            ---
            See [A](../articles/a.md).
            """);

        Assert.StartsWith(
            "<p><img src=\"guide/box.svg\" alt=\"A box\" width=\"2\" height=\"1\"> <a href=\"guide/b.html\">B</a></p>\n"
            + $"up: Home ({up}index.html), Articles (index.html)\n",
            site.Page(folder + "a.html"), StringComparison.Ordinal);
        Assert.StartsWith("<p><a href=\"../a.html\">A</a></p>\n", site.Page(folder + "guide/b.html"), StringComparison.Ordinal);
        Assert.Contains($"<p>See <a href=\"../{folder}a.html\">A</a>.</p>", site.Page("glossary/pump.html"), StringComparison.Ordinal);
        Assert.Contains(folder + "guide/box.svg", site.Publish().Keys);
        Assert.DoesNotContain(site.Publish().Keys, name => name.StartsWith("articles/", StringComparison.Ordinal));
    }

    [Fact]
    public void Articles_may_be_the_site()
    {
        var site = TestSite.Build("""
            === site.yml
            title: T
            articles-at: ''
            === articles/index.md
            # Welcome

            See [the guide](guide/b.md).
            === articles/guide/b.md
            # B

            [Up](../index.md)
            """);

        Assert.StartsWith("<p>See <a href=\"guide/b.html\">the guide</a>.</p>\nin this section: Guide (guide/index.html)\n", site.Page("index.html"), StringComparison.Ordinal);
        Assert.StartsWith("<p><a href=\"../index.html\">Up</a></p>\nup: Home (../index.html), Guide (index.html)\n", site.Page("guide/b.html"), StringComparison.Ordinal);
        Assert.StartsWith("T\n(search)\n", TestSite.Build("""
            === site.yml
            title: T
            articles-at: ''
            === articles/guide/b.md
            # B

            Text.
            """).Page("index.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs", "docs/guide/b.html")]
    [InlineData("''", "guide/b.html")]
    public void Where_articles_stand_elsewhere_than_they_did_redirects_are_offered(string at, string now) => Assert.Equal(
        $"input/addresses.txt(1,1): error ADDR004: 'articles/guide/b.html' was published, and others may link to it, but it is gone. "
        + $"Bring it back, or say in redirects.yml what takes its place, as in 'articles/guide/b.html: {now}'.",
        TestSite.Build($"""
            === site.yml
            title: T
            articles-at: {at}
            === articles/guide/b.md
            # B

            Text.
            === addresses.txt
            articles/guide/b.html
            """).Messages);

    [Fact]
    public void A_front_page_is_written_once() => Assert.Equal(
        "input/home.md(1,1): error SITE001: This file and input/articles/index.md both become 'index.html'. Rename one of them.",
        TestSite.Build("""
            === site.yml
            title: T
            articles-at: ''
            === home.md
            # Welcome

            Text.
            === articles/index.md
            # Welcome

            Text.
            """).Messages);

    [Theory]
    [InlineData("glossary", "glossary/x", "input/site.yml(2,14): error ART009: 'glossary' stands where the site has pages of its own, so no article can stand below it. Choose another name.")]
    [InlineData("''", "glossary", "input/articles/glossary/a.md(1,1): error ART009: 'articles/glossary' stands where the site has pages of its own, so no article can stand below it. Choose another name, or say by 'articles-at' where articles stand.")]
    public void Places_of_the_site_are_kept(string at, string folder, string message) => Assert.Equal(message, TestSite.Build($"""
        === site.yml
        title: T
        articles-at: {at}
        === articles/{folder}/a.md
        # A

        Text.
        """).Messages);

    [Fact]
    public void Articles_of_one_title_are_told_apart_by_their_sections()
    {
        var site = TestSite.Build($"""
            {Term}
            === articles/linux/install.md
            # Install

            A pump.
            === articles/mac/install.md
            # Install

            A pump.
            === articles/mac/old/install.md
            # Install

            A pump.
            """);

        Assert.DoesNotContain("ART003", site.Notices, StringComparison.Ordinal);
        Assert.Contains("""
            used on Install: page [Linux] (../articles/linux/install.html)
            used on Install: page [Mac] (../articles/mac/install.html)
            used on Install: page [Old] (../articles/mac/old/install.html)
            """, site.Page("glossary/pump.html"), StringComparison.Ordinal);
    }
}
