using System.Text.Json;
using StaticSite.Features;

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
          Cross-Origin-Resource-Policy: same-origin
          X-Frame-Options: DENY
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

    // The same is read by a host's own parser in .ci/run.
    [Fact]
    public void No_old_address_means_more_to_a_host_than_itself()
    {
        var folder = Path.Combine(RepositoryFolder.Root, "tests", "StaticSite.Tests", "Hosting", "OddAddresses");
        var site = TestSite.Of(RealSite.Read(Path.Combine(folder, "input")));
        var rules = JsonSerializer.Deserialize<string[][]>(File.ReadAllText(Path.Combine(folder, "rules.json")))!;

        Assert.Equal(
            rules.Select(rule => $"{rule[0]} {rule[1]} 301!").Order(StringComparer.Ordinal),
            site.Page("_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_a_host_passes_over_is_told()
    {
        var name = new string('x', 400);
        var site = TestSite.Build($"=== articles/a.md\n---\ntitle: A\naliases: {name}/{name}/{name}.php\n---\nText.\n=== redirects.yml\n" +
            string.Concat(Enumerable.Range(0, 1001).Select(number => $"old/{number}.html: index.html\n")));

        Assert.Contains("input/articles/a.md(3,10): notice HOST001: The line for 'xxx", site.Notices, StringComparison.Ordinal);
        Assert.Contains("' in _redirects has 1229 characters, and Cloudflare Pages passes over those with more than 1000.", site.Notices, StringComparison.Ordinal);
        Assert.Contains(
            "input/site.yml(1,1): notice HOST002: The file _redirects has 2003 lines for old addresses. Cloudflare Pages reads the first 2000, and GitLab Pages as many as its owner allows.",
            site.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_of_the_site_that_looks_like_a_pattern_is_none()
    {
        var site = TestSite.Build("=== site.yml\ntitle: Test site\nbase-url: https://example.org/a b/:x/*/\n=== redirects.yml\nold.php: index.html\n");

        Assert.StartsWith("/a%20b/%3Ax/%2A/*\n", site.Page("_headers"), StringComparison.Ordinal);
        Assert.Equal("/a%20b/%3Ax/%2A/old.php /a%20b/%3Ax/%2A/index.html 301!\n", site.Page("_redirects"));
    }

    [Fact]
    public void A_preview_asks_search_engines_to_leave_it_out()
    {
        var site = TestSite.Of(
            TestSite.Files("=== site.yml\ntitle: Test site\n"), options: new SiteOptions { HidesFromSearch = true });

        Assert.Contains("\n  X-Robots-Tag: noindex\n", site.Page("_headers"), StringComparison.Ordinal);
    }
}
