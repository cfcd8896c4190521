using System.Collections.Concurrent;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using StaticSite.Engine;

namespace StaticSite.Theme.Tests;

/// <summary>What a site says of its own look, its pages have.</summary>
public sealed class BrandedSiteTests
{
    private const string Drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 24\"><path d=\"M0 0h48v24H0z\"/></svg>";

    private const string Settings = """
        title: Words of the sea
        base-url: https://example.org/
        brand: { logo: logo.svg, logo-dark: dark.svg, icon: icon.png, accent: "#0a6b4f", font: system, corners: square }
        menu:
          - { label: Words, page: glossary }
          - label: More
            below:
              - { label: This, page: articles/a.md }
              - { label: Elsewhere, page: https://example.com/ }
        footer: |
          All words of the *sea*.

          ## Mend it

          [Write](articles/a.md) to us.
        social: { Mastodon: https://example.social/@sea }
        head: { google-site-verification: abc }
        styles: [own.css]
        scripts:
          - file: own.js
          - { address: https://stats.example.org/s.js, data: { domain: a"b } }
        policy: { script-src: [https://stats.example.org], img-src: [https://pictures.example.org] }
        """;

    private static readonly ConcurrentDictionary<string, string> Branded = Publish(Settings);

    [Fact]
    public void The_theme_has_a_place_for_each_colour_of_a_brand()
    {
        var plain = SheetOf(Publish("title: T"));
        var branded = SheetOf(Branded);

        Assert.All("paper raised line edge ink soft link on a b bar".Split(' '), name =>
        {
            Assert.Contains($"--{name}:light-dark(#", plain);
            Assert.NotEqual(ValueOf(name, plain), ValueOf(name, branded));
        });
        Assert.Equal("light-dark(#00543a,#8fd8ba)", ValueOf("link", branded));
        Assert.Equal(("system-ui, sans-serif", "0", "0"), (ValueOf("ui", branded), ValueOf("radius", branded), ValueOf("radius-small", branded)));
    }

    [Fact]
    public void Rules_of_the_site_stand_above_those_of_the_theme() =>
        Assert.EndsWith("@layer site{h1{color:red;background:url(\"../logo.svg\")}\n}\n", SheetOf(Branded));

    [Fact]
    public void A_page_has_the_logo_the_name_and_the_icon()
    {
        var page = Page("articles/a.html");
        Assert.Equal(
            ["logo for-light ../logo.svg 48x24", "logo for-dark ../dark.svg 48x24"],
            page.QuerySelectorAll(".site-title img").Select(picture => $"{picture.ClassName} {picture.GetAttribute("src")} {picture.GetAttribute("width")}x{picture.GetAttribute("height")}{picture.GetAttribute("alt")}"));
        Assert.Equal("Words of the sea", page.QuerySelector(".site-title")!.TextContent.Trim());
        Assert.Equal(
            ["icon image/png ../icon.png", "apple-touch-icon  ../icon.png"],
            page.QuerySelectorAll("link[rel~=icon], link[rel=apple-touch-icon]").Select(link => $"{link.GetAttribute("rel")} {link.GetAttribute("type")} {link.GetAttribute("href")}"));
        Assert.DoesNotContain(Branded.Keys, file => file.StartsWith("assets/icon.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_logo_with_the_title_in_it_stands_alone()
    {
        var page = new HtmlParser().ParseDocument(Publish("title: T\nbrand: { logo: logo.svg, title: in-logo }")["articles/a.html"]);
        Assert.Equal(("", "T"), (page.QuerySelector(".site-title")!.TextContent.Trim(), page.QuerySelector(".site-title img")!.GetAttribute("alt")));
    }

    [Fact]
    public void A_page_has_the_menu_of_the_site()
    {
        var page = Page("articles/a.html");
        Assert.Equal(
            ["Words ../glossary/index.html ", "This a.html page", "Elsewhere https://example.com/ "],
            page.QuerySelectorAll(".menu a").Select(link => $"{link.TextContent} {link.GetAttribute("href")} {link.GetAttribute("aria-current")}"));
        var button = page.QuerySelector("#page_menu button")!;
        Assert.Equal(("More", "menu-button chosen"), (button.TextContent, button.ClassName));
        Assert.NotNull(page.GetElementById(button.GetAttribute("popovertarget")!)!.GetAttribute("popover"));
    }

    [Fact]
    public void A_page_has_the_foot_of_the_site()
    {
        var foot = Page("glossary/index.html").QuerySelector(".site-footer")!;
        Assert.Equal("All words of the sea.", foot.QuerySelector("div > .foot-name + p")!.TextContent);
        Assert.Equal("https://example.social/@sea", foot.QuerySelector("a[rel~=me]")!.GetAttribute("href"));
        Assert.Equal(("page_foot-mend-it", "../articles/a.html"), (foot.QuerySelector("h2")!.Id, foot.QuerySelector("h2 + p a")!.GetAttribute("href")));
    }

    [Fact]
    public void Scripts_and_names_stand_in_the_head_and_the_policy_allows_them()
    {
        var page = Page("index.html");
        Assert.Equal("abc", page.QuerySelector("meta[name=google-site-verification]")!.GetAttribute("content"));
        var scripts = page.QuerySelectorAll("script[src]").TakeLast(2).Select(script => $"{script.GetAttribute("src")} {script.GetAttribute("data-domain")}").ToArray();
        Assert.Equal("https://stats.example.org/s.js a\"b", scripts[1]);
        Assert.Equal("say(1)\n", Branded[scripts[0].Trim()]);

        var policy = page.QuerySelector("meta[http-equiv=Content-Security-Policy]")!.GetAttribute("content")!;
        Assert.Matches("img-src 'self' https://pictures.example.org; script-src 'self' 'sha256-[^']+' https://stats.example.org; connect-src 'self'; form-action 'self'; base-uri 'none'$", policy);
        Assert.Contains(policy + "; frame-ancestors", Branded["_headers"]);
    }

    [Fact]
    public void A_site_that_says_nothing_has_the_files_of_the_theme() => Assert.Equal(
        new RazorTheme().Assets.Select(file => file.Path.FileName).Order(StringComparer.Ordinal),
        Publish("title: T").Keys.Where(file => file.StartsWith("assets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    private static IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Branded[path]);

    private static string SheetOf(ConcurrentDictionary<string, string> site) =>
        site.Single(file => file.Key.StartsWith("assets/site.", StringComparison.Ordinal) && file.Key.EndsWith(".css", StringComparison.Ordinal)).Value;

    private static string ValueOf(string token, string sheet)
    {
        var start = sheet.IndexOf($"--{token}:", StringComparison.Ordinal) + token.Length + 3;
        return sheet.Substring(start, sheet.AsSpan(start).IndexOfAny(';', '}'));
    }

    private static ConcurrentDictionary<string, string> Publish(string settings)
    {
        SourceFile Text(string name, string content) => new("input", name, Encoding.UTF8.GetBytes(content));
        var theme = new RazorTheme();
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 8, 0, 0, 0, 8];
        var site = SiteBuilder.Create().Build(
            [
                Text("site.yml", settings + "\n"),
                Text("articles/a.md", "---\ntitle: A\ndescription: D.\n---\nText.\n"),
                Text("logo.svg", Drawing), Text("dark.svg", Drawing), new SourceFile("input", "icon.png", png),
                .. settings.Contains("own.css", StringComparison.Ordinal) ? [Text("own.css", "h1 { color: red; background: url(logo.svg) }"), Text("own.js", "say(1)\n")] : Array.Empty<SourceFile>(),
            ],
            theme);
        Assert.Empty(site.Diagnostics.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.ToString()));
        var published = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        site.Render(file => published[file.Path.FileName] = Encoding.UTF8.GetString(file.Content().Span));
        return published;
    }
}
