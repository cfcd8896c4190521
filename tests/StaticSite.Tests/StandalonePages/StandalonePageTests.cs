namespace StaticSite.Tests.StandalonePages;

/// <summary>Pages that belong to no section, such as an imprint.</summary>
public sealed class StandalonePageTests
{
    private const string Files = """
        === glossary/bpo.md
        ---
        term: business process outsourcing
        abbreviation: BPO
        definition: outsourcing of a process
        ---
        === pages/imprint.md
        # Imprint

        Who answers for this. See [the article](articles/a.html#why).
        === pages/about.md
        ---
        title: About those who write this
        menu-title: About us
        description: Who we are.
        order: 1
        aliases: [about-us.html]
        ---
        We explain BPO.

        ::: terms bpo
        :::
        === articles/a.md
        ---
        title: A
        ---
        See [who we are](../about.html).

        ## Why

        So.

        """;

    [Fact]
    public void They_stand_at_the_root_and_the_foot_of_every_page_leads_there()
    {
        var site = TestSite.Build(Files);

        Assert.Equal("""
            <p>We explain <a class="term" data-term="bpo" href="glossary/bpo.html">BPO</a>.</p>
            Outsourcing of a process.: business process outsourcing (glossary/bpo.html)
            up: Home (index.html)
            foot: About us (about.html), Imprint (imprint.html)

            """.ReplaceLineEndings("\n"), site.Page("about.html"));
        Assert.Equal("""
            <p>Who answers for this. See <a href="articles/a.html#why">the article</a>.</p>
            up: Home (index.html)
            foot: About us (about.html), Imprint (imprint.html)

            """.ReplaceLineEndings("\n"), site.Page("imprint.html"));
        Assert.EndsWith("foot: About us (../about.html), Imprint (../imprint.html)\n", site.Page("articles/a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Sitemap_search_and_the_list_for_programs_know_them()
    {
        var files = TestSite.Build(Files).Publish();

        Assert.Contains("<loc>https://example.org/about.html</loc>", files["sitemap.xml"], StringComparison.Ordinal);
        Assert.Contains(
            "## Other pages\n\n- [About those who write this](https://example.org/about.html): Who we are.\n- [Imprint](https://example.org/imprint.html)\n",
            files["llms.txt"], StringComparison.Ordinal);
        Assert.Contains(files, file => file.Key.StartsWith("search/", StringComparison.Ordinal) && file.Value.Contains("page:about.html", StringComparison.Ordinal));
        Assert.Contains("/about-us.html", files["_redirects"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_foot_shows_a_dozen_and_what_nothing_leads_to_is_told()
    {
        var pages = string.Concat(Enumerable.Range(10, 14).Select(number => $"=== pages/p{number}.md\n# P{number}\n\nText.\n"));
        var site = TestSite.Build(pages + "=== articles/a.md\n# A\n\nSee [this](../p22.html).\n");

        Assert.Equal(12, site.Page("articles/a.html").Split("foot: ")[1].Split(", ").Length);
        Assert.Equal(
            "input/pages/p23.md(1,1): notice PAGE002: The foot of pages shows 12 pages at most, and 'P23' comes behind them, so nothing leads to it. "
            + "Link to it from a text, or give it a smaller 'order'.",
            string.Join('\n', site.Notices.Split('\n').Where(notice => notice.Contains("PAGE", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_name_stays_as_it_is_in_the_address_and_links_are_seen_from_the_file() => Assert.Equal(
        "<p>Back to <a href=\"../Impressum_2.html\">it</a>.</p>\nup: Home (../index.html), Articles (index.html)\nfoot: Impressum (../Impressum_2.html)\n",
        TestSite.Build("=== pages/Impressum_2.md\n# Impressum\n\nSee [a](../articles/a.md).\n=== articles/a.md\n# A\n\nBack to [it](../pages/Impressum_2.md).\n").Page("articles/a.html"));

    [Theory]
    [InlineData("search", "input/pages/search.md(1,1): error SITE003: The site makes 'search.html' itself. Rename this file.")]
    [InlineData("404", "input/pages/404.md(1,1): error SITE003: The site makes '404.html' itself. Rename this file.")]
    [InlineData("index", "input/pages/index.md(1,1): error PAGE003: The first page of a site is home.md, at the top of the input. Move this file there, or give it another name.")]
    public void A_name_that_cannot_be_an_address_is_reported(string name, string expected) =>
        Assert.Equal(expected, TestSite.Build($"=== pages/{name}.md\n# T\n\nText.\n").Messages);

    [Theory]
    [InlineData("---\ntitle: T\n---\n", "input/pages/a.md(2,8): warning PAGE001: 'T' has no text. Write it below the title.")]
    [InlineData("Text.\n", "input/pages/a.md(1,1): error MD024: The page has no title. Start it with '# ' and the title, or with front matter: a line '---', 'title: …' and another line '---'.")]
    [InlineData("---\ntitle: T\nfaq: []\n---\nText.\n",
        "input/pages/a.md(3,1): error DATA008: 'faq' is not a key that belongs here. Known keys: aliases, autolink, description, menu-title, order, reviewed, sources, title.")]
    public void What_its_file_lacks_is_reported(string file, string expected) =>
        Assert.Equal(expected, TestSite.Build($"=== pages/a.md\n{file}").Messages);
}
