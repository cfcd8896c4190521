namespace StaticSite.Engine.Tests;

public sealed class SitePathTests
{
    [Theory]
    [InlineData("/index.html", "/glossary/kpo.html", "glossary/kpo.html")]
    [InlineData("/glossary/bpo.html", "/glossary/kpo.html", "kpo.html")]
    [InlineData("/glossary/bpo.html", "/index.html", "../index.html")]
    [InlineData("/articles/a.html", "/glossary/kpo.html", "../glossary/kpo.html")]
    [InlineData("/a/b/c.html", "/a/d.html", "../d.html")]
    [InlineData("/a/bc.html", "/a/bd.html", "bd.html")]
    [InlineData("/glossary/kpo.html", "/glossary/kpo.html", "kpo.html")]
    public void An_address_is_written_as_seen_from_another_page(string page, string target, string expected) =>
        Assert.Equal(expected, SitePath.Parse(target).RelativeTo(SitePath.Parse(page)));

    [Theory]
    [InlineData("/articles/a.html", "b.html", "/articles/b.html")]
    [InlineData("/articles/a.html", "./b.html", "/articles/b.html")]
    [InlineData("/articles/a.html", "../glossary/kpo.html", "/glossary/kpo.html")]
    [InlineData("/articles/a.html", "/glossary/kpo.html", "/glossary/kpo.html")]
    [InlineData("/articles/a.html", "../../kpo.html", null)]
    [InlineData("/articles/a.html", "../x//kpo.html", null)]
    public void A_written_address_is_resolved_from_its_page(string page, string written, string? expected) =>
        Assert.Equal(expected, SitePath.Parse(page).TryResolve(written, out var target) ? target.ToString() : null);

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("kpo.html")]
    [InlineData("/kpo.html?x=1")]
    [InlineData("/kpo.html#top")]
    [InlineData("/a//b.html")]
    [InlineData("/a/../b.html")]
    [InlineData("/a/")]
    public void What_is_no_address_is_refused(string text) => Assert.False(SitePath.TryParse(text, out _));
}
