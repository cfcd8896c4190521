namespace StaticSite.Tests.Hosting;

public sealed class HostingTests
{
    private const string Headers = """
        /*
          Content-Security-Policy: default-src 'none'; frame-ancestors 'none'
          Strict-Transport-Security: max-age=31536000
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()
          Cross-Origin-Opener-Policy: same-origin
        /assets/*
          Cache-Control: public, max-age=31536000, immutable
        /search/:hash/*
          Cache-Control: public, max-age=31536000, immutable

        """;

    [Fact]
    public void Headers_keep_pages_strict_and_assets_for_ever() =>
        Assert.Equal(Headers.ReplaceLineEndings("\n"), TestSite.Build("").Page("_headers"));

    [Fact]
    public void Below_a_path_every_rule_starts_with_it()
    {
        var site = TestSite.Build("""
            === site.yml
            title: Test site
            base-url: https://example.org/docs/
            === redirects.yml
            old.html: index.html
            """);

        Assert.Equal(
            ["/docs/*", "/docs/assets/*", "/docs/search/:hash/*"],
            site.Page("_headers").Split('\n').Where(line => line.StartsWith('/')));
        Assert.Equal("/docs/old.html /docs/index.html 301!\n/docs/old /docs/index.html 301!\n", site.Page("_redirects"));
    }

    [Fact]
    public void A_preview_asks_search_engines_to_leave_it_out()
    {
        var site = TestSite.Of(
            TestSite.Files("=== site.yml\ntitle: Test site\n"), options: new SiteOptions { HidesFromSearch = true });

        Assert.Contains("\n  X-Robots-Tag: noindex\n", site.Page("_headers"), StringComparison.Ordinal);
    }
}
