namespace StaticSite.Tests.Articles;

/// <summary>Folders of articles are sections, as deep as wanted.</summary>
public sealed class SectionTests
{
    private const string Guide = """
        === articles/start.md
        ---
        title: Start here
        description: What this is.
        ---
        See [how to install](guide/install.md) and [the guide](guide/).
        === articles/guide/index.md
        ---
        title: Guide
        description: All about it.
        order: 1
        ---
        Begin with [the first step](install.md), or [start](../start.md).
        === articles/guide/install.md
        ---
        title: Install
        description: Put it on your machine.
        ---
        Back to [the guide](index.md#page).
        === articles/guide/set-up/linux.md
        ---
        title: Linux
        description: On Linux.
        ---
        As in [install](../install.md).

        """;

    [Fact]
    public void A_page_stands_in_the_section_it_lies_in()
    {
        var site = TestSite.Build(Guide.Replace("#page", "", StringComparison.Ordinal));

        Assert.Equal("""
            <p>Begin with <a href="install.html">the first step</a>, or <a href="../start.html">start</a>.</p>
            in this section: Install (install.html), Set up (set-up/index.html)
            up: Home (../../index.html), Articles (../index.html)
            previous: Articles (../index.html)
            next: Install (install.html)

            """, site.Page("articles/guide/index.html"));
        Assert.Equal("""
            <p>As in <a href="../install.html">install</a>.</p>
            up: Home (../../../index.html), Articles (../../index.html), Guide (../index.html), Set up (index.html)
            previous: Set up (index.html)
            next: Start here (../../start.html)

            """, site.Page("articles/guide/set-up/linux.html"));
        Assert.Equal("""
            <p>See <a href="guide/install.html">how to install</a> and <a href="guide/index.html">the guide</a>.</p>
            up: Home (../index.html), Articles (index.html)
            previous: Linux (guide/set-up/linux.html)

            """, site.Page("articles/start.html"));
    }

    [Fact]
    public void A_section_without_a_page_of_its_own_gets_a_list()
    {
        var site = TestSite.Build(Guide.Replace("#page", "", StringComparison.Ordinal));

        Assert.Equal("""
            articles: Linux (linux.html)
            up: Home (../../../index.html), Articles (../../index.html), Guide (../index.html)
            previous: Install (../install.html)
            next: Linux (linux.html)

            """, site.Page("articles/guide/set-up/index.html"));
        Assert.Equal("""
            articles: Guide (guide/index.html), Start here (start.html)
            up: Home (../index.html)
            next: Guide (guide/index.html)

            """, site.Page("articles/index.html"));
    }

    [Theory]
    [InlineData("articles/guide/README.md")]
    [InlineData("articles/guide/index.md")]
    [InlineData("articles/guide.md")]
    public void The_page_of_a_section_may_be_written_in_several_places(string file)
    {
        var link = file == "articles/guide.md" ? "guide/install.md" : "install.md";
        var site = TestSite.Build($"""
            === {file}
            # The guide

            Begin with [this]({link}).
            === articles/guide/install.md
            # Install

            Back to [the guide]({(file == "articles/guide.md" ? "../guide.md" : Path.GetFileName(file))}).
            """);

        Assert.StartsWith("<p>Begin with <a href=\"install.html\">this</a>.</p>\n", site.Page("articles/guide/index.html"), StringComparison.Ordinal);
        Assert.StartsWith("<p>Back to <a href=\"index.html\">the guide</a>.</p>\n", site.Page("articles/guide/install.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("articles/guide.html", site.Publish().Keys);
    }

    [Fact]
    public void A_section_has_one_page_of_its_own() => Assert.Equal("""
        input/articles/guide/README.md(1,1): error ART004: 'articles/guide' has a page of its own already: input/articles/guide.md. Put the two together, or give this file another name.
        input/articles/guide/index.md(1,1): error ART004: 'articles/guide' has a page of its own already: input/articles/guide.md. Put the two together, or give this file another name.
        """, TestSite.Build("""
            === articles/guide.md
            # Guide

            One.
            === articles/guide/index.md
            # Guide

            Two.
            === articles/guide/README.md
            # Guide

            Three.
            === articles/guide/a.md
            # A

            Text.
            """).Messages);

    [Fact]
    public void The_page_of_all_articles_may_be_written() => Assert.Equal("""
        <p>Welcome to <a href="a.html">A</a>.</p>
        in this section: A (a.html)
        up: Home (../index.html)

        """, TestSite.Build("""
            === articles/index.md
            # All there is

            Welcome to [A](a.md).
            === articles/a.md
            # A

            Text.
            """).Page("articles/index.html"));

    [Fact]
    public void Names_keep_what_disks_and_hosts_take()
    {
        var site = TestSite.Build("""
            === articles/Getting_Started/v1.2 notes.md
            # Notes

            See [über](Über.md), [this](v1.2%20notes.md) and [日本](日本.md).
            === articles/Getting_Started/Über.md
            # Über

            Text.
            === articles/Getting_Started/日本.md
            # 日本

            Text.
            """);

        Assert.StartsWith(
            "<p>See <a href=\"%C3%9Cber.html\">über</a>, <a href=\"v1.2%20notes.html\">this</a> and <a href=\"%E6%97%A5%E6%9C%AC.html\">日本</a>.</p>\n",
            site.Page("articles/Getting_Started/v1.2 notes.html"), StringComparison.Ordinal);
        Assert.Contains("Getting Started (index.html)", site.Page("articles/Getting_Started/Über.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_and_its_mark_are_one_sign_however_a_disk_keeps_them() => Assert.StartsWith(
        "<p>See <a href=\"%C3%BCber.html\">this</a>.</p>\n",
        TestSite.Build($"""
            === articles/a.md
            # A

            See [this](über.md).
            === articles/u{'\u0308'}ber.md
            # B

            Text.
            """).Page("articles/a.html"), StringComparison.Ordinal);

    [Fact]
    public void Names_that_no_address_can_have_are_reported() => Assert.Equal("""
        input/articles/a?b.md(1,1): error FILE009: 'a?b' cannot be part of an address: it holds '?'. Rename it, for instance to 'a-b'.
        input/articles/con.notes.md(1,1): error FILE010: 'con.notes' is a name that some disks keep for themselves. Choose another.
        input/articles/guide /a.md(1,1): error FILE009: 'guide ' cannot be part of an address: it ends with a space. Rename it, for instance to 'guide'.
        """, TestSite.Of(
            [
                TestSite.File("site.yml", "title: T\n"), TestSite.File("articles/a?b.md", "# A\nText.\n"),
                TestSite.File("articles/con.notes.md", "# A\nText.\n"), TestSite.File("articles/guide /a.md", "# A\nText.\n"),
            ]).Messages);

    [Fact]
    public void Files_and_folders_that_differ_by_capitals_alone_are_reported() => Assert.Equal("""
        input/articles/b.md(1,1): error FILE011: This file would be published as 'articles/b.html', and input/articles/B.md as 'articles/B.html'. Many hosts and disks take the two for one. Rename one of them.
        input/articles/guide/b.md(1,1): error ART007: The folders 'articles/guide' and 'articles/Guide' differ by capitals alone, and many hosts and disks take the two for one. Put them together.
        """, TestSite.Build("""
            === articles/b.md
            # A

            Text.
            === articles/B.md
            # B

            Text.
            === articles/Guide/a.md
            # C

            Text.
            === articles/guide/b.md
            # D

            Text.
            """).Messages);

    [Fact]
    public void Pictures_may_lie_beside_the_page_that_shows_them()
    {
        var site = TestSite.Build("""
            === articles/guide.md
            # Guide

            ![A box](guide/box.svg) ![The same](/articles/guide/box.svg)
            === articles/guide/a.md
            # A

            ![A box](box.svg)
            === articles/guide/box.svg
            <svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"/>
            """);

        Assert.StartsWith(
            "<p><img src=\"box.svg\" alt=\"A box\" width=\"2\" height=\"1\"> <img src=\"box.svg\" alt=\"The same\" width=\"2\" height=\"1\"></p>\n",
            site.Page("articles/guide/index.html"), StringComparison.Ordinal);
        Assert.Contains("articles/guide/box.svg", site.Publish().Keys);
    }

    [Fact]
    public void Numbers_in_titles_stand_by_their_value() => Assert.StartsWith(
        "articles: Version 2 (a.html), Version 9 (b.html), Version 10 (c.html), Version 10a (e.html), Version 123456789012 (d.html)\n",
        TestSite.Build("""
            === articles/a.md
            # Version 2

            Text.
            === articles/b.md
            # Version 9

            Text.
            === articles/c.md
            # Version 10

            Text.
            === articles/d.md
            # Version 123456789012

            Text.
            === articles/e.md
            # Version 10a

            Text.
            """).Page("articles/index.html"), StringComparison.Ordinal);

    [Fact]
    public void An_article_that_lies_too_deep_is_reported() => Assert.Equal(
        "input/articles/" + string.Concat(Enumerable.Repeat("x/", 33)) + "a.md(1,1): error ART005: This file lies 33 folders deep, and at most 32 are shown. Move it further up.",
        TestSite.Build($"=== articles/{string.Concat(Enumerable.Repeat("x/", 33))}a.md\n# A\n\nText.\n").Messages);
}
