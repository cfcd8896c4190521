using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StaticSite.BrowserTests.Quiz;

public sealed class QuizTests(SiteInBrowser site) : BrowserTest(site)
{
    [Fact]
    public async Task A_reader_with_a_keyboard_alone_picks_checks_and_hears_the_result()
    {
        var page = await Open("quiz.html");
        var question = page.Locator(".question").First;
        var right = await question.Locator("details").GetAttributeAsync("data-right");

        await question.Locator("input").First.FocusAsync();
        for (var letter = 'A'; letter < right![0]; letter++)
            await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("[role=status].quiz-status")).ToHaveTextAsync(new Regex(@"^Right\. 1 of 1 right, \d+ to go\.$"));
        await Expect(question.Locator("details")).ToHaveAttributeAsync("open", "");
        await Expect(question.Locator("summary")).ToBeFocusedAsync();
        await Expect(question.Locator("li.right")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_wrong_answer_is_told_with_the_right_one_and_counts()
    {
        var page = await Open("quiz.html");
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
        var page = await Open("quiz.html");
        var shown = page.Locator(".question:visible");
        await Expect(shown).ToHaveCountAsync(1);

        await shown.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await Expect(shown.Locator("h3")).ToContainTextAsync("Question 2");
        await Expect(shown.Locator("h3")).ToBeFocusedAsync();
        Assert.EndsWith("#" + await shown.Locator("h3").GetAttributeAsync("id"), page.Url);

        await page.EvaluateAsync("location.hash = 'cpm-on-a-price-list'");
        await Expect(shown.Locator("h3")).ToHaveIdAsync("cpm-on-a-price-list");

        // The contents follow, since of the groups only that of the question is there.
        await Expect(page.Locator(".contents a[aria-current=true]")).ToHaveTextAsync("Prices and numbers");

        // Paper has all, and so has who wants it.
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var all = await page.Locator(".question").CountAsync();
        await Expect(shown).ToHaveCountAsync(all);
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.GetByLabel("One question at a time").UncheckAsync();
        await Expect(shown).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task Without_scripts_every_answer_unfolds_and_nothing_waits_for_one()
    {
        var page = await Open("quiz.html", new() { JavaScriptEnabled = false });
        await Expect(page.Locator(".question input:visible")).ToHaveCountAsync(0);
        await Expect(page.Locator(".quiz button:visible")).ToHaveCountAsync(0);

        var question = page.Locator(".question").First;
        await question.Locator("summary").ClickAsync();
        await Expect(question.Locator(".misconceptions li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task No_other_page_loads_its_script()
    {
        Assert.Equal(0, await (await Open("articles/bpo-vs-kpo.html")).Locator("script[src*='/quiz.']").CountAsync());
        Assert.Equal(1, await (await Open("quiz.html")).Locator("script[src*='/quiz.']").CountAsync());
    }
}
