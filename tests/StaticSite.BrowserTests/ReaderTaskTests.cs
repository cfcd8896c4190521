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

    // Scripts or none, what the header has is one line with the name, the menu behind a button, and the search.
    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task On_a_phone_the_name_is_one_line_and_the_menu_opens_below_it(bool scripts)
    {
        var page = await NewReader(new() { ViewportSize = new() { Width = 375, Height = 800 }, HasTouch = true, JavaScriptEnabled = scripts });
        await page.GotoAsync("sources.html");
        var header = (await page.Locator(".site-header").BoundingBoxAsync())!;
        Assert.InRange(header.Height, 50, 60);
        Assert.Equal(1, await page.Locator(".site-title").EvaluateAsync<int>("""
            title => {
              const range = document.createRange();
              range.selectNodeContents(title.lastChild);
              return new Set([...range.getClientRects()].filter(line => line.width > 0).map(line => Math.round(line.top))).size;
            }
            """));

        var menu = page.GetByRole(AriaRole.Navigation, new() { Name = "Main" });
        await Assertions.Expect(menu.GetByRole(AriaRole.Link)).ToHaveCountAsync(0);
        await menu.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
        var current = menu.Locator("[aria-current]");
        await Assertions.Expect(current).ToHaveTextAsync("Sources");
        await Assertions.Expect(current).ToBeInViewportAsync(new() { Ratio = 1 });
        Assert.InRange((await page.Locator("#page_menu").BoundingBoxAsync())!.Y, header.Height - 2, header.Height + 2);

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(current).ToBeHiddenAsync();
        await page.Locator(".site-header input").ClickAsync();
        await Assertions.Expect(page.Locator(".site-header input")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(320, 256), InlineData(375, 800), InlineData(800, 600), InlineData(1280, 800)]
    public async Task A_menu_of_eight_and_a_long_name_stay_within_the_window(int width, int height)
    {
        var page = await Open("sources.html", new() { ViewportSize = new() { Width = width, Height = height } });
        await page.EvaluateAsync("""
            () => {
              const entries = document.querySelector('#page_menu');
              while (entries.children.length < 8) entries.append(entries.firstElementChild.cloneNode(true));
              for (const link of entries.querySelectorAll('a')) link.textContent = 'Something with a longer name';
              document.querySelector('.site-title').lastChild.data = 'Words of an association of people and machines';
            }
            """);
        if (width < 768)
            await page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
        Assert.Equal(8, await page.Locator("#page_menu a:visible").CountAsync());
        Assert.Equal("", await page.EvaluateAsync<string>("""
            () => [...document.querySelectorAll('.site-header :is(a, button, input)')].filter(one => one.checkVisibility())
              .filter(one => one.getBoundingClientRect().left < 0 || one.getBoundingClientRect().right > innerWidth)
              .map(one => one.outerHTML).join('\n')
            """));
    }
}
