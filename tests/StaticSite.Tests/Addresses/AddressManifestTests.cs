using StaticSite.Engine;

namespace StaticSite.Tests.Addresses;

public sealed class AddressManifestTests
{
    private const string Site = """
        === site.yml
        title: Test site
        base-url: https://example.org/

        """ + SmallSite.TermAndArticle;

    [Fact]
    public void The_manifest_lists_every_page_with_its_fragments_and_every_term_with_its_name()
    {
        var manifest = Manifest(Site);

        Assert.Equal(
            """
            # Every address that was ever published. Others link to them, so each must lead somewhere for ever:
            # to its page, or by a line in redirects.yml to another. The command 'addresses' adds new ones.
            404.html
            articles/index.html
            articles/use.html
            glossary/bpo.html = business process outsourcing
            glossary/bpo.html#notes-on-it
            glossary/index.html
            glossary/index.html#bpo
            index.html
            search.html

            """.ReplaceLineEndings("\n"),
            manifest.Text);
    }

    [Fact]
    public void A_heading_is_listed_by_its_own_name_and_by_its_words_but_not_by_its_name_elsewhere() => Assert.Equal(
        ["articles/a.html", "articles/a.html#node-js", "articles/a.html#set-up", "articles/a.html#words"],
        Manifest("""
            === articles/a.md
            # A
            [elsewhere](#nodejs)

            ## Node.js

            ## Words {#set-up}
            """).Added.Where(address => address.StartsWith("articles/a", StringComparison.Ordinal)));

    [Fact]
    public void What_is_gone_stays_listed_for_ever()
    {
        var text = Manifest(Site + """
            === redirects.yml
            glossary/old.html: glossary/bpo.html
            === addresses.txt
            glossary/old.html = an old name
            glossary/old.html#part
            """).Text;

        Assert.Contains("\nglossary/old.html = an old name\nglossary/old.html#part\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("glossary/bop.html",
        "input/addresses.txt(1,1): error ADDR004: 'glossary/bop.html' was published, and others may link to it, but it is gone. Bring it back, or say in redirects.yml what takes its place, as in 'glossary/bop.html: glossary/bpo.html'.")]
    [InlineData("# a comment\n\nglossary/bpo.html#notes-of-it",
        "input/addresses.txt(3,1): error ADDR004: 'glossary/bpo.html#notes-of-it' was published, and others may link to it, but it is gone. Bring it back, or say in redirects.yml what takes its place, as in 'glossary/bpo.html#notes-of-it: glossary/bpo.html#notes-on-it'.")]
    [InlineData("glossary/bpo.html = offshoring",
        "input/addresses.txt(1,1): error ADDR005: 'glossary/bpo.html' was published as 'offshoring', which is no label of 'business process outsourcing'. Give the new concept a file of its own, or list 'offshoring' under 'aliases', 'search' or 'deprecated'.")]
    [InlineData("glossary/bpo.html = Outsourced Processes", "")]
    [InlineData("glossary/bpo.html\nglossary/bpo.html",
        "input/addresses.txt(2,1): error ADDR006: 'glossary/bpo.html' stands here a second time; the first is in line 1. Keep one.")]
    [InlineData("glossary/bpo.html\nindex.html\nglossary/bpo.html\nindex.html",
        "input/addresses.txt(3,1): error ADDR006: 'glossary/bpo.html' stands here a second time; the first is in line 1. Keep one. So do the lines below it, as far as line 4.")]
    [InlineData("articles/long-gone.html#one\narticles/long-gone.html\narticles/long-gone.html#two",
        "input/addresses.txt(2,1): error ADDR004: 'articles/long-gone.html' was published, and others may link to it, but it is gone. Bring it back, or say in redirects.yml what takes its place, as in 'articles/long-gone.html: …'.")]
    [InlineData("glossary/index.html#lpo\nglossary/lpo.html",
        "input/addresses.txt(2,1): error ADDR004: 'glossary/lpo.html' was published, and others may link to it, but it is gone. Bring it back, or say in redirects.yml what takes its place, as in 'glossary/lpo.html: glossary/bpo.html'. The same is true of 'glossary/index.html#lpo'.")]
    [InlineData("glossary/bpo.html#a\nglossary/bpo.html#b\nglossary/bpo.html#c\nglossary/bpo.html#d\nglossary/bpo.html#e",
        "input/addresses.txt(1,1): error ADDR004: 'glossary/bpo.html#a' was published, and others may link to it, but it is gone. Bring it back, or say in redirects.yml what takes its place, as in 'glossary/bpo.html#a: glossary/bpo.html'. The same is true of 'glossary/bpo.html#b', 'glossary/bpo.html#c', 'glossary/bpo.html#d' and 1 more.")]
    [InlineData("https://example.org/",
        "input/addresses.txt(1,1): error ADDR001: 'https://example.org/' is no address of a page. Write one such as glossary/some-term.html or articles/some-article.html#a-section.")]
    public void An_address_that_gets_lost_or_means_something_else_is_an_error(string addresses, string messages) =>
        Assert.Equal(messages, TestSite.Build(Site + "=== addresses.txt\n" + addresses).Messages);

    [Fact]
    public void A_redirect_keeps_an_address_and_all_of_its_fragments()
    {
        var site = TestSite.Build(Site + """
            === redirects.yml
            glossary/old.html: glossary/bpo.html
            glossary/bpo.html#remarks: glossary/bpo.html#notes-on-it
            === addresses.txt
            glossary/old.html
            glossary/old.html#part
            glossary/bpo.html#remarks
            """);

        Assert.Equal("", site.Messages);
    }

    [Fact]
    public void New_addresses_are_a_notice_where_somebody_keeps_account()
    {
        Assert.Contains(
            "input/addresses.txt(1,1): notice ADDR007: 8 of the site's addresses, '404.html' among them, are not listed here yet. Once they are published, run the command 'addresses'.",
            TestSite.Build(Site + "=== addresses.txt\nindex.html\n").Notices, StringComparison.Ordinal);
        Assert.DoesNotContain("ADDR007", TestSite.Build(Site).Notices, StringComparison.Ordinal);
    }

    private static StaticSite.Addresses.AddressManifest Manifest(string site) =>
        SiteBuilder.Create().Build(TestSite.Files(site), new BareTheme()).Addresses;
}
