using Microsoft.Playwright;

namespace StaticSite.BrowserTests;

/// <summary>Axe finds nothing, in light and dark, with what opens open.</summary>
public sealed class AccessibilityTests(SiteInBrowser site) : BrowserTest(site)
{
    private static readonly string[] Kinds =
    [
        "index.html", "404.html", "articles/index.html", "articles/contact-center-metrics.html",
        "articles/where-sources-disagree.html", "comparisons/index.html", "disputes.html",
        "glossary/bpo.html", "glossary/index.html", "quiz.html", "sources.html", "which-word.html",
    ];

    [Theory]
    [InlineData(ColorScheme.Light, 1280), InlineData(ColorScheme.Dark, 375)]
    public async Task Every_kind_of_page_is_sound(ColorScheme scheme, int width)
    {
        var page = await NewReader(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var kind in Kinds)
        {
            await page.GotoAsync(kind);
            await Check(page, kind);
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task A_page_with_everything_open_is_sound(ColorScheme scheme)
    {
        var page = await Open("articles/bpo-vs-call-center.html", new() { ColorScheme = scheme });
        await page.Locator("a.term").First.HoverAsync();
        await Assertions.Expect(page.Locator("#page_preview")).ToBeVisibleAsync();
        await Check(page, "preview");

        await page.Keyboard.PressAsync("Escape");
        await page.GetByRole(AriaRole.Button, new() { Name = "Display" }).ClickAsync();
        await Check(page, "choices");

        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".table-tools summary").First.ClickAsync();
        await page.Locator(".table-tools [type=search]").First.FillAsync("pric");
        await Check(page, "table");

        await page.GotoAsync("comparisons/pick.html?terms=fcr,asa");
        await Check(page, "picked");
        await page.GotoAsync("glossary/index.html?filter=center&category=Metrics");
        await Check(page, "filtered glossary");

        await page.GotoAsync("quiz.html");
        await page.Locator(".question input").First.CheckAsync();
        await page.Locator(".question .action").First.ClickAsync();
        await Check(page, "answered question");
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280), InlineData(ColorScheme.Dark, 375)]
    public async Task Sites_of_others_are_sound_with_a_look_of_their_own_and_with_hardly_a_feature(ColorScheme scheme, int width)
    {
        var page = await NewReader(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var other in new[] { OtherSites.Branded(Site), OtherSites.Plain(Site) })
        {
            foreach (var kind in new[] { "index.html", "404.html", "articles/index.html", "articles/a.html", "glossary/index.html", "glossary/tide.html", "search.html" })
            {
                await page.GotoAsync(new Uri(other, kind).AbsoluteUri);
                await Check(page, other.AbsolutePath + kind);
            }
        }

        await page.GotoAsync(new Uri(OtherSites.Branded(Site), "articles/a.html").AbsoluteUri);
        if (await page.Locator(".menu-opener").IsVisibleAsync())
            await page.Locator(".menu-opener").ClickAsync();
        await page.Locator(".menu-button").First.ClickAsync();
        await Assertions.Expect(page.Locator(".menu-below").First).ToBeVisibleAsync();
        await Check(page, "an open menu");
    }

    private static async Task Check(IPage page, string what) =>
        Assert.Empty((await page.Barriers()).Select(barrier => $"{what}: {barrier}"));
}
