namespace StaticSite.Tests.Branding;

/// <summary>What a site says around all of its pages.</summary>
public sealed class MenuAndFooterTests
{
    private const string Site = """
        === articles/guide/index.md
        # The guide
        ## Steps
        === articles/guide/install.md
        # Install
        === glossary/cash.md
        ---
        term: cash
        definition: money in coins and notes
        ---
        === pages/about.md
        # About us
        === site.yml
        title: T
        base-url: https://example.org/
        severities: { ART002: off, GLO009: off, GLO018: off, ART001: off, PAGE001: off }

        """;

    [Fact]
    public void A_menu_names_pages_sections_and_addresses() => Assert.Equal("""
        menu: The guide → /articles/guide/index.html
        menu: Words → /glossary/index.html
        menu: Steps → /articles/guide/index.html#steps
        menu: More →  [About us → /about.html, Blog → https://example.org/blog/]
        menu: Cash → /glossary/cash.html

        """.ReplaceLineEndings("\n"), TestSite.Build(Site + """
            menu:
              - page: articles/guide
              - { label: Words, page: glossary/ }
              - { label: Steps, page: articles/guide/index.md#steps }
              - label: More
                below:
                  - page: pages/about.md
                  - { label: Blog, page: https://example.org/blog/ }
              - page: glossary/cash.md
            """).Page("assets/look.txt"));

    [Fact]
    public void An_entry_that_leads_nowhere_is_told() => Assert.Equal("""
        input/site.yml(5,11): error LINK001: 'articles/gide' leads to no page or file. Did you mean 'articles/guide'? Link to an existing one, or add it.
        input/site.yml(6,5): error SITE030: An entry of the menu leads to a page, or has a label and holds others. Write 'page', or 'label' and 'below'.
        input/site.yml(7,11): error LINK002: 'articles/guide/index.html' has no section 'step'. Did you mean 'steps'? Link to one that it has, or to the page alone.
        input/site.yml(8,11): error MD002: 'javascript:1' is an address that a page must not have. Use https:, http:, mailto:, tel: or a path inside the site.
        """, TestSite.Build(Site + """
            menu:
              - page: articles/gide
              - label: Nothing
              - page: articles/guide/index.md#step
              - page: javascript:1
            """).Messages);

    [Fact]
    public void A_foot_has_a_column_for_each_heading_and_links_no_words_by_itself() => Assert.Equal("""
        foot: <p>Words about cash, <a href="">by us</a>.</p>
        foot: <h2 id="page_foot-use-it">Use it</h2>
        <ul>
        <li><a class="term" data-term="cash" href="">Cash</a></li>
        </ul>
        social: Mastodon https://example.social/@words

        """.ReplaceLineEndings("\n"), TestSite.Build(Site + """
            footer: |
              Words about cash, [by us](pages/about.md).

              ## Use it

              - [[cash|Cash]]
            social: { Mastodon: https://example.social/@words }
            """).Page("assets/look.txt"));

    [Fact]
    public void What_a_foot_says_wrong_is_told_as_in_any_text() => Assert.Equal("""
        input/site.yml(4,10): error LINK001: 'pages/abut.md' leads to no page or file. Link to an existing one, or add it.
        input/site.yml(5,18): error SITE031: 'example.social' is no address of a person or a group elsewhere. Write it whole: https://example.org/@words.
        """, TestSite.Build(Site + """
            footer: "[Us](pages/abut.md)"
            social: { There: example.social }
            """).Messages);
}
