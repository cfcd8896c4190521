using Microsoft.Playwright;
using StaticSite.Tests;

namespace StaticSite.BrowserTests;

/// <summary>Light and dark, as the reader likes.</summary>
public sealed class ThemeTests(SiteInBrowser site) : BrowserTest(site)
{
    private const string Background = "() => getComputedStyle(document.documentElement).backgroundColor";
    private const string Light = "rgb(250, 251, 254)";
    private const string Dark = "rgb(15, 17, 25)";

    [Fact]
    public async Task The_system_decides_until_the_reader_does_and_the_choice_is_kept()
    {
        var page = await Open("index.html", new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal(Dark, await page.EvaluateAsync<string>(Background));

        await Choose(page, "Light");
        Assert.Equal(Light, await page.EvaluateAsync<string>(Background));
        await page.GotoAsync(Article);
        Assert.Equal(Light, await page.EvaluateAsync<string>(Background));
        Assert.True(await page.Locator("[name=theme][value=light]").IsCheckedAsync());

        await Choose(page, "As on this device");
        Assert.Equal(Dark, await page.EvaluateAsync<string>(Background));
    }

    [Fact]
    public async Task A_kept_choice_holds_before_anything_is_painted()
    {
        var page = await Open("index.html");
        await Choose(page, "Dark");
        await page.Context.RouteAsync("**/*.js", route => route.AbortAsync());
        await page.AddInitScriptAsync("""
            new MutationObserver((_, observer) => {
                if (!document.body) return;
                window.atBody = document.documentElement.dataset.theme;
                observer.disconnect();
            }).observe(document, { childList: true, subtree: true });
            """);
        await page.GotoAsync(Article);
        Assert.Equal("dark", await page.EvaluateAsync<string>("() => window.atBody"));
        Forgive("ERR_FAILED");
    }

    [Fact]
    public async Task A_choice_holds_for_this_site_and_for_no_other_of_the_same_host()
    {
        var other = Site.Publish("other", RealSite.Files);
        var page = await Open(Article);
        await Choose(page, "Dark");
        Assert.Equal("dark", await page.EvaluateAsync<string>("() => localStorage['/theme']"));

        await page.GotoAsync(new Uri(other, Article).AbsoluteUri);
        Assert.Equal(Light, await page.EvaluateAsync<string>(Background));
        await page.GotoAsync(new Uri(other, "index.html").AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { Name = "Display" }).ClickAsync();
        await page.GetByLabel("Mark them").UncheckAsync();

        Assert.Equal(["/other/previews", "/theme"], await page.EvaluateAsync<string[]>("() => Object.keys(localStorage).sort()"));
        await page.GotoAsync(new Uri(Site.Address, "index.html").AbsoluteUri);
        Assert.Equal(Dark, await page.EvaluateAsync<string>(Background));
        Assert.True(await page.GetByLabel("Mark them").IsCheckedAsync());
    }

    [Fact]
    public async Task The_choices_close_when_the_focus_leaves_them()
    {
        var page = await Open("index.html");
        await page.GetByRole(AriaRole.Button, new() { Name = "Display" }).ClickAsync();
        await page.GetByLabel("Mark them").FocusAsync();
        await page.Locator(".site-title").FocusAsync();
        await Assertions.Expect(page.Locator("#page_choices")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_choices_open_and_close_by_keyboard()
    {
        var page = await Open("index.html");
        var choices = page.Locator("#page_choices");
        await page.GetByRole(AriaRole.Button, new() { Name = "Display" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(choices).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("light", await page.EvaluateAsync<string>("() => document.documentElement.dataset.theme"));
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(choices).ToBeHiddenAsync();
    }

    private static async Task Choose(IPage page, string theme)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Display" }).ClickAsync();
        await page.GetByLabel(theme).CheckAsync();
        await page.Keyboard.PressAsync("Escape");
    }
}
