using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StaticSite.BrowserTests.WhichWord;

public sealed class WhichWordTests(SiteInBrowser site) : BrowserTest(site)
{
    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task A_reader_goes_step_by_step_to_a_term_with_and_without_scripts(bool scripts)
    {
        var page = await Open("which-word.html", new() { JavaScriptEnabled = scripts });
        var step = page.Locator(".path-step:visible");
        await Expect(step).ToHaveCountAsync(1);

        await step.GetByRole(AriaRole.Link, new() { Name = "What kind of work it is" }).ClickAsync();
        await Expect(step).ToHaveIdAsync("kind");
        await Expect(step).ToHaveCountAsync(1);
        await step.GetByRole(AriaRole.Link, new() { Name = "Yes" }).ClickAsync();
        await step.GetByRole(AriaRole.Link, new() { Name = "By telephone" }).ClickAsync();
        await step.GetByRole(AriaRole.Link, new() { Name = "The customers" }).ClickAsync();
        await Expect(page.Locator("h1")).ToContainTextAsync("inbound call center");

        await page.GoBackAsync();
        await Expect(step).ToHaveIdAsync("direction");
    }

    [Fact]
    public async Task On_paper_all_steps_stand_below_each_other()
    {
        var page = await Open("which-word.html");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator(".path-step:visible")).ToHaveCountAsync(await page.Locator(".path-step").CountAsync());
    }
}
