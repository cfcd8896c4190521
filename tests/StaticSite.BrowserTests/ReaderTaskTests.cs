using Microsoft.Playwright;

namespace StaticSite.BrowserTests;

/// <summary>What people come with, on a phone, from the home page, in as few taps as it takes.</summary>
public sealed class ReaderTaskTests(SiteInBrowser site) : BrowserTest(site)
{
    private static readonly BrowserNewContextOptions Phone =
        new() { ViewportSize = new() { Width = 375, Height = 700 }, HasTouch = true, IsMobile = true };

    [Theory]
    [InlineData("what is KPO?", "Knowledge process outsourcing", "an expert's judgement")]
    [InlineData("is a call center a BPO?", "Is every call center a BPO?", "only when an outside provider runs it")]
    [InlineData("claims processing", "Claims processing", "Back-office work")]
    [InlineData("inbound vs blended", "Inbound, outbound and blended call centers", "whose agents do both")]
    [InlineData("AHT", "Average handle time", "(talk + hold + after-call work)")]
    [InlineData("is onshore cheaper than nearshore?", "Onshore, nearshore, offshore", "nearshoring: Lower")]
    [InlineData("explain BPO in 30 seconds", "30 seconds", "BPO stands for")]
    [InlineData("shared services vs outsourcing", "In-house, captive, shared services, outsourced", "belong to the company")]
    public async Task A_question_is_answered_under_the_box_after_one_tap(string question, string title, string answer)
    {
        var page = await Open("index.html", Phone);
        await page.Locator("form[role=search] [name=q]").TapAsync();
        await page.Keyboard.TypeAsync(question);
        var answers = page.GetByRole(AriaRole.Option).Filter(new() { HasText = title }).Filter(new() { HasText = answer });
        await Assertions.Expect(answers.First).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task A_question_that_the_first_page_asks_is_answered_after_one_tap()
    {
        var page = await Open("index.html", Phone);
        await page.GetByRole(AriaRole.Link, new() { Name = "Is a call center a BPO?", Exact = true }).TapAsync();
        await Assertions.Expect(page.GetByText("only when an outside provider runs it").First).ToBeInViewportAsync(new() { Ratio = 1 });
    }

    [Fact]
    public async Task The_price_of_a_bpo_and_of_a_call_center_is_one_tap_away()
    {
        var page = await Open("index.html", Phone);
        await page.GetByRole(AriaRole.Link, new() { Name = "BPO or call center?", Exact = true }).TapAsync();
        var row = page.GetByRole(AriaRole.Row, new() { Name = "Usual basis of price" });
        await Assertions.Expect(row.GetByRole(AriaRole.Cell)).ToHaveCountAsync(2);
        await row.ScrollIntoViewIfNeededAsync();
        await Assertions.Expect(row).ToBeInViewportAsync();
    }

    [Fact]
    public async Task A_mention_leads_to_its_definition_and_back_to_the_same_place()
    {
        var page = await Open("articles/what-is-bpo.html", Phone);
        var mention = page.Locator("main a.term").Nth(5);
        await mention.EvaluateAsync("word => word.scrollIntoView({ block: 'center' })");
        var before = await page.EvaluateAsync<int>("() => Math.round(scrollY)");
        Assert.NotEqual(0, before);
        await mention.TapAsync();
        await Assertions.Expect(page.Locator("#page_preview")).ToBeInViewportAsync();

        await mention.TapAsync();
        await Assertions.Expect(page.Locator(".meaning")).ToBeInViewportAsync();
        await page.GoBackAsync();
        await Assertions.Expect(mention).ToBeInViewportAsync();
        Assert.Equal(before, await page.EvaluateAsync<int>("() => Math.round(scrollY)"));
    }

    [Fact]
    public async Task The_menu_is_one_line_that_shows_where_the_reader_is()
    {
        var page = await NewReader(Phone);
        foreach (var (address, words) in new[] { ("articles/index.html", "Articles"), ("quiz.html", "Quiz"), ("sources.html", "Sources") })
        {
            await page.GotoAsync(address);
            var menu = page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
            var current = menu.Locator("[aria-current]");
            await Assertions.Expect(current).ToHaveTextAsync(words);
            await Assertions.Expect(current).ToBeInViewportAsync(new() { Ratio = 1 });
            Assert.InRange((await menu.BoundingBoxAsync())!.Height, 40, 52);
        }
    }
}
