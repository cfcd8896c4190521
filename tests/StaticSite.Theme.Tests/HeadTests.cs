using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticSite.Comparisons;
using StaticSite.Engine;
using StaticSite.Navigation;
using StaticSite.Pages;

namespace StaticSite.Theme.Tests;

/// <summary>What pages say to machines.</summary>
public sealed class HeadTests
{
    private static readonly Uri BaseUrl = new("https://example.org/words/");

    private static readonly PageHead Head =
        new([new PageLink("Articles", SitePath.Parse("/feed.xml"))], """{"name":"\u003C/script>"}""");

    [Fact]
    public void A_page_that_is_shared_says_what_it_is() => Assert.Equal(
        [
            "og:type: article", "og:url: https://example.org/words/articles/what-is-bpo.html", "og:site_name: Words",
            "og:title: What BPO is", "og:description: In one sentence.",
        ],
        Shared(Samples.Article()));

    [Fact]
    public void A_page_without_a_whole_address_of_its_own_says_nothing_to_those_who_share_it()
    {
        Assert.Empty(Samples.Document(Samples.Article()).QuerySelectorAll("meta[property]"));
        Assert.Empty(Shared(new NotFoundPage(Samples.Strings)));
        Assert.Empty(Shared(new RedirectPage(SitePath.Parse("/comparisons/kpo-vs-bpo.html"), Samples.Table.Self)));
    }

    [Fact]
    public void The_index_of_a_folder_goes_by_the_folder_and_nothing_else_does()
    {
        Assert.Equal("https://example.org/words/comparisons/", Canonical(new ComparisonListPage([], Samples.Strings)));
        Assert.Equal(
            "https://example.org/words/comparisons/my-index.html",
            Canonical(Samples.Comparison with { Path = SitePath.Parse("/comparisons/my-index.html") }));
    }

    [Fact]
    public void A_page_names_the_feeds_of_the_site()
    {
        var feed = Assert.Single(Read(Samples.TermPage(), Head).QuerySelectorAll("link[rel=alternate]"));
        Assert.Equal(
            ("application/atom+xml", "Articles", "../feed.xml"),
            (feed.GetAttribute("type"), feed.GetAttribute("title"), feed.GetAttribute("href")));
        Assert.Empty(Read(Samples.TermPage(), PageHead.Silent).QuerySelectorAll("link[rel=alternate]"));
    }

    [Fact]
    public void Structured_data_stands_in_the_page_as_it_is()
    {
        Assert.Equal(
            Head.StructuredData,
            Assert.Single(Read(Samples.TermPage(), Head).QuerySelectorAll("main > script[type='application/ld+json']")).TextContent);
        Assert.Empty(Read(Samples.TermPage(), PageHead.Silent).QuerySelectorAll("main script"));
    }

    private static string? Canonical(Page page) =>
        Read(page, PageHead.Silent).QuerySelector("link[rel=canonical]")!.GetAttribute("href");

    private static ImmutableArray<string> Shared(Page page) =>
    [
        .. Read(page, PageHead.Silent).QuerySelectorAll("meta[property]")
            .Select(fact => $"{fact.GetAttribute("property")}: {fact.GetAttribute("content")}"),
    ];

    private static IHtmlDocument Read(Page page, PageHead head) =>
        new HtmlParser().ParseDocument(Samples.Html(page, BaseUrl, head: head));
}
