using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Tests.Pages;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("/index.html", "https://example.org/docs/")]
    [InlineData("/glossary/index.html", "https://example.org/docs/glossary/")]
    [InlineData("/glossary/kpo.html", "https://example.org/docs/glossary/kpo.html")]
    [InlineData("/pictures/..a./~b...png", "https://example.org/docs/pictures/..a./~b...png")]
    [InlineData("/pictures/a b.png", "https://example.org/docs/pictures/a%20b.png")]
    [InlineData("/pictures/50%.png", "https://example.org/docs/pictures/50%25.png")]
    [InlineData("/pictures/größe.png", "https://example.org/docs/pictures/gr%C3%B6%C3%9Fe.png")]
    public void A_page_has_one_address_however_it_is_asked_for(string page, string expected)
    {
        var (site, path) = (new Uri("https://Example.org:443/docs/"), SitePath.Parse(page));
        Assert.Equal(expected, WebAddress.Of(site, path).AbsoluteUri);
        Assert.Equal(expected, WebAddress.TextOf(site, path));
    }
}
