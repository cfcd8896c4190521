namespace StaticSite.Tests.Settings;

/// <summary>What a site that moves in may live with for a while, and how its pages look then.</summary>
public sealed class SoftenedTests
{
    private static string Site(string severities, string article) => $"""
        === site.yml
        title: T
        base-url: https://example.org/
        severities: {severities}
        === articles/a.md
        ---
        title: A
        description: D.
        ---
        {article}
        """;

    [Theory]
    [InlineData("LINK001: notice", "See [the *other* page](b.md).", "<p>See the <em>other</em> page.</p>",
        "notice LINK001: 'b.md' leads to no page or file. Link to an existing one, or add it.")]
    [InlineData("LINK001: warning", "See [this](b.md \"that\") and ![a picture](b.png).", "<p>See this (that) and a picture.</p>",
        "warning LINK001: 'b.md' leads to no page or file. Link to an existing one, or add it.")]
    [InlineData("LINK001: warning", "See [this](https//example.org).", "<p>See this.</p>",
        "warning LINK001: 'https//example.org' leads to no page or file. Did you mean 'https://example.org'? Link to an existing one, or add it.")]
    [InlineData("LINK002: warning", "See [this](#b).", "<p>See <a href=\"#b\">this</a>.</p>",
        "warning LINK002: 'articles/a.html' has no section 'b'. Link to one that it has, or to the page alone.")]
    [InlineData("MD003: warning", "See [this](../../../b.html).", "<p>See this.</p>",
        "warning MD003: '../../../b.html' leads out of the site. Count the '../' in it.")]
    [InlineData("MD001: warning", "A <b>bold</b> word.", "<p>A &lt;b&gt;bold&lt;/b&gt; word.</p>",
        "warning MD001: '<b>' is HTML, which is not used in texts. Write **words**, or put it in `backticks` to show it.")]
    [InlineData("MD001: warning", "<div class=\"x\">\nWords.\n</div>", "<p>&lt;div class=&quot;x&quot;&gt;\nWords.\n&lt;/div&gt;\n</p>",
        "warning MD001: '<div>' is HTML, which is not used in texts.")]
    [InlineData("MD017: warning", "A <kbd>key.", "<p>A &lt;kbd&gt;key.</p>",
        "warning MD017: '<kbd>' shows as text, since there is no </kbd> behind it in the same paragraph")]
    [InlineData("MD008: warning", "::: carousel The *end*\nAll **live**.\n:::", "<p>The <em>end</em></p>\n<p>All <strong>live</strong>.</p>",
        "warning MD008: There is nothing called '::: carousel'.")]
    [InlineData("MD004: notice", "Words ![](a.svg).", "<p>Words <img src=\"../a.svg\" alt=\"\" width=\"1\" height=\"1\">.</p>",
        "notice MD004: The picture 'a.svg' has no text for those who cannot see it.")]
    [InlineData("MD005: notice", "# Again", "<h2 id=\"again\">Again</h2>",
        "notice MD005: A top heading is a title, and the page has one already. Start sections with '##'.")]
    [InlineData("MD050: notice", "A ![badge](https://example.org/b.svg).", "<p>A <a href=\"https://example.org/b.svg\">badge</a>.</p>",
        "notice MD050: The picture 'https://example.org/b.svg' is no file of this site, and pages load nothing from elsewhere, so nobody would see it.")]
    [InlineData("MD050: notice", "A [![badge](https://example.org/b.svg)](https://example.org/c).", "<p>A <a href=\"https://example.org/c\">badge</a>.</p>",
        "notice MD050: The picture 'https://example.org/b.svg' is no file of this site, and pages load nothing from elsewhere, so nobody would see it.")]
    public void What_is_harmless_is_published_in_plain_words_and_told(string severities, string article, string page, string finding)
    {
        var site = TestSite.Of([
            .. TestSite.Files(Site($"{{{severities}}}", article.Replace("(a.svg)", "(../a.svg)", StringComparison.Ordinal))),
            TestSite.File("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>")]);

        Assert.StartsWith(page, site.Publish()["articles/a.html"], StringComparison.Ordinal);
        Assert.Contains(finding.Replace("'a.svg'", "'../a.svg'", StringComparison.Ordinal), $"{site.Messages}\n{site.Notices}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_of_no_use_here_is_left_out_and_told()
    {
        var site = TestSite.Build(Site("{SITE002: warning, SITE010: warning}", "Text.\n=== theme/page.hbs\nx\n=== articles/empty.md"));

        Assert.Equal(
            """
            input/articles/empty.md(1,1): warning SITE010: This file is empty. Write something into it, or take it away.
            input/theme/page.hbs(1,1): warning SITE002: The site does not use this kind of file here. Move it out of the input, or see the README for what goes where.
            """.ReplaceLineEndings("\n"), site.Messages);
        Assert.DoesNotContain(site.Publish().Keys, name => name.Contains("hbs", StringComparison.Ordinal) || name.Contains("empty", StringComparison.Ordinal));
    }

    [Fact]
    public void Keys_that_mean_nothing_here_are_left_out_and_told()
    {
        var site = TestSite.Build("""
            === site.yml
            title: T
            base-url: https://example.org/
            severities: {DATA008: warning}
            === articles/a.md
            ---
            title: A
            description: D.
            layout: wide
            ---
            Text.
            """);

        Assert.Equal(
            "input/articles/a.md(4,1): warning DATA008: 'layout' is not a key that belongs here.",
            site.Messages.Split(" Known keys")[0]);
        Assert.StartsWith("<p>Text.</p>", site.Publish()["articles/a.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_softened_hides_nothing_else() => Assert.Equal(
        """
        input/articles/a.md(5,1): error LINK002: 'articles/b.html' has no section 'x'. Link to one that it has, or to the page alone.
        input/articles/b.md(3,1): warning DATA008: 'layout' is not a key that belongs here.
        """.ReplaceLineEndings("\n"),
        TestSite.Build(Site("{DATA008: warning}", "[x](b.md#x)\n=== articles/b.md\n---\ntitle: B\nlayout: wide\n---\nText.")).Messages.Split(" Known keys")[0]);

    [Fact]
    public void An_error_is_not_switched_off() => Assert.Equal(
        """
        input/articles/a.md(5,1): error LINK001: 'b.md' leads to no page or file. Link to an existing one, or add it.
        input/site.yml(3,14): error CONF013: LINK001 is an error that can be a warning or a notice, but not off, or else nobody would know of what does not show as it was meant. Write 'notice', or mend it: input/articles/a.md(5,1).
        """.ReplaceLineEndings("\n"), TestSite.Build(Site("{LINK001: off}", "[b](b.md)")).Messages);

    [Fact]
    public void A_redirect_that_leads_nowhere_stays_an_error() => Assert.Equal(
        """
        input/redirects.yml(1,11): error LINK001: 'b.html' leads to no page or file. Link to an existing one, or add it.
        input/site.yml(3,14): error CONF007: LINK001 is an error, which can be neither silenced nor softened. Mend it instead: input/redirects.yml(1,11).
        """.ReplaceLineEndings("\n"),
        TestSite.Build(Site("{LINK001: notice}", "Text.\n=== redirects.yml\nold.html: b.html")).Messages);
}
