using StaticSite.Engine;
using StaticSite.Navigation;
using StaticSite.Pages;

namespace StaticSite.Theme.Tests;

public sealed class LinkTests
{
    private static readonly Uri BaseUrl = new("https://example.org/words/");

    [Fact]
    public void A_page_in_a_folder_links_relative_to_itself()
    {
        var document = Samples.Document(Samples.TermPage());
        Assert.Equal("../index.html", document.QuerySelector(".site-title")!.GetAttribute("href"));
        Assert.Equal("index.html", document.QuerySelectorAll(".menu a")[1].GetAttribute("href"));
        Assert.Equal("kpo.html", document.QuerySelector(".concept-map a")!.GetAttribute("href"));
        Assert.Equal("../articles/what-is-bpo.html#main", document.QuerySelectorAll(".use-list a")[1].GetAttribute("href"));
        Assert.Equal("../disputes.html#c-01", document.QuerySelector(".dispute-links a")!.GetAttribute("href"));
        Assert.StartsWith("../assets/site.", document.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_part_that_moved_is_found_by_its_old_fragment()
    {
        var moved = new MovedAnchor(
            "old-part", new PageLink("What BPO is", SitePath.Parse("/articles/what-is-bpo.html"), "main"));
        var document = Samples.Document(Samples.TermPage(), Samples.Frame(Samples.TermPage()) with { Moved = [moved] });

        var told = document.GetElementById("old-part")!;
        Assert.Equal("This part has moved: What BPO is", told.TextContent);
        Assert.Equal("../articles/what-is-bpo.html#main", told.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains(document.Scripts, script => script.Source?.Contains("moved.", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(
            Samples.Document(Samples.TermPage()).Scripts, script => script.Source?.Contains("moved.", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_composed_text_links_relative_to_the_page_that_shows_it() =>
        Assert.Contains("href=\"../glossary/kpo.html\">KPO</a>", Samples.Html(Samples.Article()));

    [Theory]
    [InlineData(null, "/articles/index.html")]
    [InlineData("https://example.org/", "/articles/index.html")]
    [InlineData("https://example.org/words/", "/words/articles/index.html")]
    public void The_page_for_lost_readers_links_from_the_root(string? baseUrl, string expected)
    {
        var document = Samples.Document(new NotFoundPage(Samples.Strings), baseUrl is null ? null : new Uri(baseUrl));
        Assert.Equal(expected, document.QuerySelector(".menu a")!.GetAttribute("href"));
        Assert.All(document.QuerySelectorAll("main a,link"), link => Assert.StartsWith("/", link.GetAttribute("href")));
    }

    [Fact]
    public void A_page_names_its_address_only_where_the_site_has_one()
    {
        Assert.Null(Samples.Document(Samples.TermPage()).QuerySelector("link[rel=canonical]"));
        Assert.Null(Samples.Document(new NotFoundPage(Samples.Strings), BaseUrl).QuerySelector("link[rel=canonical]"));
        Assert.Equal("https://example.org/words/glossary/bpo.html",
            Samples.Document(Samples.TermPage(), BaseUrl).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void The_menu_says_where_the_reader_is()
    {
        var document = Samples.Document(Samples.Glossary);
        Assert.Equal([null, "page"], document.QuerySelectorAll(".menu a").Select(link => link.GetAttribute("aria-current")));
    }
}
