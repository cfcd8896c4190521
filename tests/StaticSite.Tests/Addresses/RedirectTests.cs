namespace StaticSite.Tests.Addresses;

public sealed class RedirectTests
{
    private const string Site = SmallSite.TermAndArticle + "=== redirects.yml\n";

    [Fact]
    public void An_old_address_leads_on_by_a_page_and_by_the_host()
    {
        var site = TestSite.Build(Site + """
            glossary/outsourcing.html: glossary/bpo.html
            articles/notes.html: glossary/bpo.html#notes-on-it
            """);

        Assert.Equal("Business process outsourcing\nup: Home (../index.html), Glossary (index.html)\n", site.Page("glossary/outsourcing.html"));
        Assert.Equal(
            """
            /articles/notes.html /glossary/bpo.html#notes-on-it 301!
            /articles/notes /glossary/bpo.html#notes-on-it 301!
            /glossary/outsourcing.html /glossary/bpo.html 301!
            /glossary/outsourcing /glossary/bpo.html 301!

            """.ReplaceLineEndings("\n"),
            site.Page("_redirects"));
    }

    [Fact]
    public void A_part_that_moved_is_told_on_the_page_where_it_was()
    {
        var site = TestSite.Build(Site + """
            articles/use.html#old-notes: glossary/bpo.html#notes-on-it
            glossary/bpo.html#remarks: glossary/bpo.html#notes-on-it
            """);

        Assert.Contains("moved #old-notes: Business process outsourcing (../glossary/bpo.html#notes-on-it)", site.Page("articles/use.html"), StringComparison.Ordinal);
        Assert.Contains("moved #remarks: Business process outsourcing (bpo.html#notes-on-it)", site.Page("glossary/bpo.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_a_page_that_moved_as_a_whole_is_told_where_hosts_send_its_readers()
    {
        var site = TestSite.Build(Site + """
            articles/old.html: articles/use.html
            articles/old.html#x: glossary/bpo.html
            articles/old.html#z: glossary/bpo.html#notes-on-it
            """);

        const string Moved = "moved #x: Business process outsourcing (../glossary/bpo.html)\nmoved #z: Business process outsourcing (../glossary/bpo.html#notes-on-it)\n";
        Assert.Contains(Moved, site.Page("articles/use.html"), StringComparison.Ordinal);
        Assert.Contains(Moved, site.Page("articles/old.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_goes_where_its_page_went()
    {
        var site = TestSite.Build(Site + """
            articles/notes.html: glossary/old.html#notes-on-it
            glossary/old.html: glossary/bpo.html
            """);

        Assert.Contains("/articles/notes.html /glossary/bpo.html#notes-on-it 301!", site.Page("_redirects"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_leads_to_its_end_at_once()
    {
        var site = TestSite.Build(Site + """
            glossary/a.html: glossary/b.html
            glossary/b.html: glossary/c.html
            glossary/c.html: glossary/bpo.html
            """);

        Assert.Contains("/glossary/a.html /glossary/bpo.html 301!", site.Page("_redirects"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("glossary/a.html: glossary/a.html",
        "input/redirects.yml(1,1): error ADDR002: These redirects lead round in a circle: glossary/a.html → glossary/a.html. Let one of them end at a page.")]
    [InlineData("glossary/a.html: glossary/b.html\nglossary/b.html: glossary/a.html",
        "input/redirects.yml(1,1): error ADDR002: These redirects lead round in a circle: glossary/a.html → glossary/b.html → glossary/a.html. Let one of them end at a page.")]
    [InlineData("glossary/bpo.html: articles/use.html",
        "input/redirects.yml(1,1): error SITE004: 'glossary/bpo.html' is a page of the site, so nothing else can have that address. Choose another, or take this line away.")]
    [InlineData("index.html: articles/use.html",
        "input/redirects.yml(1,1): error SITE004: 'index.html' is a page of the site, so nothing else can have that address. Choose another, or take this line away.")]
    [InlineData("glossary/bpo.html#notes-on-it: articles/use.html",
        "input/redirects.yml(1,1): error ADDR003: 'glossary/bpo.html' still has a section 'notes-on-it', so readers stay there. Take this line away.")]
    [InlineData("glossary/a.html: glossary/bop.html",
        "input/redirects.yml(1,18): error LINK001: 'glossary/bop.html' leads to no page or file. Did you mean 'glossary/bpo.html'? Link to an existing one, or add it.")]
    [InlineData("glossary/a.html: glossary/bpo.html#nots-on-it",
        "input/redirects.yml(1,18): error LINK002: 'glossary/bpo.html' has no section 'nots-on-it'. Did you mean 'notes-on-it'? Link to one that it has, or to the page alone.")]
    [InlineData("glossary/nowhere.html#a: glossary/bpo.html",
        "input/redirects.yml(1,1): error LINK001: 'glossary/nowhere.html' leads to no page or file. Link to an existing one, or add it.")]
    [InlineData("/glossary/a: https://example.com/",
        "input/redirects.yml(1,14): error ADDR001: 'https://example.com/' is no address of a page. Write one such as glossary/some-term.html or articles/some-article.html#a-section.")]
    [InlineData("glossary/a.html: glossary/bpo.html\nglossary/a.html#notes-on-it: articles/use.html",
        "input/redirects.yml(2,1): error ADDR014: 'glossary/a.html#notes-on-it' cannot lead to 'articles/use.html': the page as a whole leads to 'glossary/bpo.html', which has a section 'notes-on-it' of its own. Take this line away, or lead the page elsewhere.")]
    [InlineData("glossary/a.html: glossary/bpo.html#notes-on-it\nglossary/a.html#x: articles/use.html",
        "input/redirects.yml(2,1): error ADDR014: 'glossary/a.html#x' cannot lead to 'articles/use.html': the page as a whole leads to 'glossary/bpo.html#notes-on-it', and readers stay there. Take this line away, or lead the page elsewhere.")]
    [InlineData("glossary/a.html: glossary/bpo.html\nglossary/b.html: glossary/bpo.html\nglossary/a.html#x: articles/use.html\nglossary/b.html#x: index.html",
        "input/redirects.yml(4,1): error ADDR014: 'glossary/b.html#x' cannot lead to 'index.html': readers of 'glossary/bpo.html#x' are led to 'articles/use.html' (input/redirects.yml(3,1)). Take this line away, or lead the page elsewhere.")]
    [InlineData("glossary/a.html: glossary.csv\nglossary/a.html#x: articles/use.html",
        "input/redirects.yml(2,1): error ADDR014: 'glossary/a.html#x' cannot lead to 'articles/use.html': the page as a whole leads to 'glossary.csv', which leads nobody on. Take this line away, or lead the page elsewhere.")]
    [InlineData("glossary/a.html:",
        "input/redirects.yml(1,17): error DATA018: 'glossary/a.html' has nothing behind its colon yet. Write it there.")]
    public void What_would_mislead_readers_is_refused(string redirects, string messages) =>
        Assert.Equal(messages, TestSite.Build(Site + redirects).Messages);
}
