using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StaticSite.BrowserTests.Quiz;

public sealed class QuizTests(SiteInBrowser site)
{
    [Fact]
    public async Task A_reader_with_a_keyboard_alone_picks_checks_and_hears_the_result()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window);
        var question = page.Locator(".question").First;
        var right = await question.Locator("details").GetAttributeAsync("data-right");

        await question.Locator("input").First.FocusAsync();
        for (var letter = 'A'; letter < right![0]; letter++)
            await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("[role=status].quiz-status")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(@"^Right\. 1 of 1 right, \d+ to go\.$"));
        await Expect(question.Locator("details")).ToHaveAttributeAsync("open", "");
        await Expect(question.Locator("summary")).ToBeFocusedAsync();
        await Expect(question.Locator("li.right")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_wrong_answer_is_told_with_the_right_one_and_counts()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window);
        var question = page.Locator(".question").First;
        var right = await question.Locator("details").GetAttributeAsync("data-right");
        await question.Locator($"input:not([value={right}])").First.CheckAsync();
        await question.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();

        await Expect(page.Locator(".quiz-status")).ToContainTextAsync($"Not right, the answer is {right}. 0 of 1 right");
        await Expect(question.Locator("li.wrong")).ToHaveCountAsync(1);

        await page.GetByRole(AriaRole.Button, new() { Name = "Start again" }).ClickAsync();
        await Expect(page.Locator(".quiz-status")).ToHaveTextAsync("");
        await Expect(question.Locator("input").First).ToBeEnabledAsync();
    }

    [Fact]
    public async Task One_question_at_a_time_steps_through_all_and_follows_the_address()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window);
        await page.GetByLabel("One question at a time").CheckAsync();
        var shown = page.Locator(".question:visible");
        await Expect(shown).ToHaveCountAsync(1);

        await shown.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await Expect(shown.Locator("h3")).ToContainTextAsync("Question 2");
        await Expect(shown.Locator("h3")).ToBeFocusedAsync();
        Assert.EndsWith("#" + await shown.Locator("h3").GetAttributeAsync("id"), page.Url);

        await page.EvaluateAsync("location.hash = 'cpm-on-a-price-list'");
        await Expect(shown.Locator("h3")).ToHaveIdAsync("cpm-on-a-price-list");
    }

    [Fact]
    public async Task Without_scripts_every_answer_unfolds_and_nothing_waits_for_one()
    {
        await using var window = await site.OpenWindow(new() { JavaScriptEnabled = false });
        var page = await Open(window);
        await Expect(page.Locator(".question input:visible")).ToHaveCountAsync(0);
        await Expect(page.Locator(".quiz button:visible")).ToHaveCountAsync(0);

        var question = page.Locator(".question").First;
        await question.Locator("summary").ClickAsync();
        await Expect(question.Locator(".misconceptions li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task No_other_page_loads_its_script()
    {
        await using var window = await site.OpenWindow();
        var page = await window.NewPageAsync();
        var scripts = new List<string>();
        page.Request += (_, request) => scripts.Add(request.Url);
        await page.GotoAsync(new Uri(site.Address, "articles/bpo-vs-kpo.html").AbsoluteUri);
        Assert.DoesNotContain(scripts, address => address.Contains("/quiz."));
    }

    private async Task<IPage> Open(IBrowserContext window)
    {
        var page = await window.NewPageAsync();
        page.PageError += (_, error) => Assert.Fail(error);
        await page.GotoAsync(new Uri(site.Address, "quiz.html").AbsoluteUri);
        return page;
    }
}
