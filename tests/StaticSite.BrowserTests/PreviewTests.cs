using Microsoft.Playwright;

namespace StaticSite.BrowserTests;

/// <summary>What a word means, shown beside it.</summary>
public sealed class PreviewTests(SiteInBrowser site) : BrowserTest(site)
{
    private static readonly BrowserNewContextOptions Phone =
        new() { ViewportSize = new() { Width = 375, Height = 700 }, HasTouch = true, IsMobile = true };

    [Fact]
    public async Task Opens_after_a_moment_under_the_pointer_and_stays_while_the_pointer_is_in_it()
    {
        var page = await Open(Article);
        var word = page.Locator("a.term").First;
        await page.EvaluateAsync("""
            () => {
                document.addEventListener("pointerover", event => event.target.closest("a.term") && (window.entered ??= event.timeStamp));
                document.querySelector("#page_preview").addEventListener("toggle", () => window.waited ??= performance.now() - window.entered);
            }
            """);
        await word.HoverAsync();
        await Assertions.Expect(Preview(page)).ToBeVisibleAsync();
        await Assertions.Expect(Preview(page)).ToContainTextAsync(await Definition(page, word));
        Assert.True(await page.EvaluateAsync<double>("() => window.waited") >= 340);
        await Preview(page).HoverAsync();
        await page.WaitForTimeoutAsync(400);
        await Assertions.Expect(Preview(page)).ToBeVisibleAsync();

        await page.Mouse.MoveAsync(2, 2);
        await Assertions.Expect(Preview(page)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Opens_at_once_on_keyboard_focus_and_describes_its_word_only_while_open()
    {
        var page = await Open(Article);
        var word = page.Locator("a.term").First;
        Assert.Null(await word.GetAttributeAsync("aria-describedby"));

        await TabTo(page, word);
        Assert.True(await Preview(page).IsVisibleAsync());
        Assert.Equal("page_preview", await word.GetAttributeAsync("aria-describedby"));

        await page.Keyboard.PressAsync("Tab");
        Assert.Null(await word.GetAttributeAsync("aria-describedby"));
    }

    [Fact]
    public async Task Adds_no_tab_stop()
    {
        var page = await Open(Article);
        var words = page.Locator("main :is(a[href], button, input, summary, [tabindex='0']):not(.copy-link)");
        var first = page.Locator("a.term").First;
        await TabTo(page, first);
        var stops = await words.EvaluateAllAsync<int>("all => all.filter(one => one.checkVisibility()).indexOf(document.activeElement)");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal(stops + 1, await words.EvaluateAllAsync<int>("all => all.filter(one => one.checkVisibility()).indexOf(document.activeElement)"));
    }

    [Fact]
    public async Task Escape_closes_it_with_the_pointer_still_on_the_word()
    {
        var page = await Open(Article);
        var word = page.Locator("a.term").First;
        await word.HoverAsync();
        await Assertions.Expect(Preview(page)).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(Preview(page)).ToBeHiddenAsync();

        var box = (await word.BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + 2, box.Y + box.Height / 2);
        await page.WaitForTimeoutAsync(500);
        Assert.False(await Preview(page).IsVisibleAsync());

        await page.Mouse.MoveAsync(2, 2);
        await word.HoverAsync();
        await Assertions.Expect(Preview(page)).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1280, 800, true), InlineData(375, 700, true), InlineData(320, 480, true)]
    [InlineData(1280, 800, false), InlineData(375, 700, false), InlineData(320, 480, false)]
    public async Task Never_covers_its_word_and_stays_in_the_window(int width, int height, bool anchors)
    {
        var page = await NewReader(new() { ViewportSize = new() { Width = width, Height = height } });
        if (!anchors)
            await ForgetAnchors(page);
        await page.GotoAsync("articles/what-is-bpo.html");
        var words = page.Locator("main a.term");
        for (var i = 0; i < Math.Min(4, await words.CountAsync()); i++)
        {
            var word = words.Nth(i);
            foreach (var place in new[] { "start", "center", "end" })
            {
                await word.EvaluateAsync("(word, block) => word.scrollIntoView({ block })", place);
                await word.HoverAsync();
                await Assertions.Expect(word).ToHaveAttributeAsync("aria-describedby", "page_preview");
                var faults = await word.EvaluateAsync<string>("""
                    word => {
                        const box = document.querySelector("#page_preview").getBoundingClientRect();
                        const at = word.getBoundingClientRect();
                        const isFar = Math.max(box.top - at.bottom, at.top - box.bottom) > 16;
                        const covers = [...word.getClientRects()].some(at =>
                            box.left < at.right - 1 && box.right > at.left + 1 && box.top < at.bottom - 1 && box.bottom > at.top + 1);
                        const leaves = box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight;
                        const isCut = innerHeight > 600 && document.querySelector("#page_preview").scrollHeight > box.height;
                        return covers || leaves || isCut || isFar ? `${word.textContent}: ${JSON.stringify(box)} ${JSON.stringify(word.getBoundingClientRect())}` : "";
                    }
                    """);
                Assert.Equal("", faults);
                await page.Keyboard.PressAsync("Escape");
                await page.Mouse.MoveAsync(0, 0);
            }
        }
    }

    [Fact]
    public async Task With_a_finger_the_first_tap_shows_it_and_the_second_follows_the_link()
    {
        var page = await Open(Article, Phone);
        var word = page.Locator("a.term").First;
        await word.TapAsync();
        await Assertions.Expect(Preview(page)).ToBeVisibleAsync();
        Assert.EndsWith(Article, page.Url);

        await page.Locator("h1").TapAsync();
        await Assertions.Expect(Preview(page)).ToBeHiddenAsync();

        await word.TapAsync();
        await Assertions.Expect(Preview(page)).ToBeVisibleAsync();
        await page.WaitForTimeoutAsync(500);
        await FollowByTap(page, word);
    }

    // On a busy machine the browser may take a tap for a long press, which follows no link and leaves the preview as it is.
    // The page behind the link may come late, too, so what a tap left is asked for only where it still stands.
    private static async Task FollowByTap(IPage page, ILocator link)
    {
        for (var tries = 0; tries < 5; tries++)
        {
            if (await Preview(page).IsVisibleAsync())
                await link.TapAsync();
            try
            {
                await page.WaitForURLAsync("**/glossary/*.html", new() { Timeout = 10_000, WaitUntil = WaitUntilState.Commit });
                return;
            }
            catch (TimeoutException)
            {
                // The next round sees whether the preview still waits for its second tap.
            }
        }

        Assert.Fail($"No tap followed the link on {page.Url}.");
    }

    [Fact]
    public async Task A_reader_can_switch_it_off_for_good()
    {
        var page = await Open(Article);
        await page.GetByRole(AriaRole.Button, new() { Name = "Display" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByLabel("Mark them and show what they mean").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("Escape");

        foreach (var _ in new[] { 1, 2 })
        {
            await page.Locator("a.term").First.HoverAsync();
            await page.WaitForTimeoutAsync(600);
            Assert.False(await Preview(page).IsVisibleAsync());
            await page.GotoAsync("articles/what-is-bpo.html");
        }

        Assert.False(await page.GetByLabel("Mark them").IsCheckedAsync());
    }

    [Fact]
    public async Task Words_of_embedded_tables_and_boxes_have_theirs()
    {
        var page = await Open("articles/where-sources-disagree.html");
        Assert.Empty(await page.Locator("main a.term").EvaluateAllAsync<string[]>(
            "all => all.map(one => one.dataset.term).filter(id => !document.getElementById('term_' + id))"));
        Assert.Empty(await page.Locator("[id^=term_]").EvaluateAllAsync<string[]>(
            "all => all.map(one => one.id).filter((id, i, ids) => ids.indexOf(id) != i)"));
    }

    [Theory]
    [InlineData(375), InlineData(1280)]
    public async Task Choices_open_inside_the_window_in_a_browser_without_anchors(int width)
    {
        var page = await NewReader(new() { ViewportSize = new() { Width = width, Height = 700 } });
        await ForgetAnchors(page);
        await page.GotoAsync(Article);
        await page.GetByRole(AriaRole.Button, new() { Name = "Display" }).ClickAsync();
        var box = (await page.Locator("#page_choices").BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, width - box.Width);
        Assert.InRange(box.Y, 0, 700 - box.Height);
    }

    // What a browser without anchors makes of the style sheet: it skips what it does not know.
    private static async Task ForgetAnchors(IPage page)
    {
        await page.AddInitScriptAsync("""
            const knows = CSS.supports.bind(CSS);
            CSS.supports = (...asked) => !asked.join().includes("position-area") && knows(...asked);
            """);
        await page.RouteAsync("**/*.css", async route =>
        {
            var sheet = await route.FetchAsync();
            var body = (await sheet.TextAsync()).Replace("position-area", "unknown", StringComparison.Ordinal)
                .Replace("position-anchor", "unknown", StringComparison.Ordinal)
                .Replace("position-try", "unknown", StringComparison.Ordinal);
            await route.FulfillAsync(new() { Response = sheet, Body = body });
        });
    }

    private static ILocator Preview(IPage page) => page.Locator("#page_preview");

    private static Task<string> Definition(IPage page, ILocator word) => word.EvaluateAsync<string>(
        "word => document.getElementById('term_' + word.dataset.term).lastElementChild.textContent");

    private static async Task TabTo(IPage page, ILocator target)
    {
        for (var i = 0; i < 80; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("one => one == document.activeElement"))
                return;
        }

        Assert.Fail("The keyboard does not get there.");
    }
}
