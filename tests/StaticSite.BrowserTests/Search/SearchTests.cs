using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Tests;

using static Microsoft.Playwright.Assertions;

namespace StaticSite.BrowserTests.Search;

public sealed class SearchTests(SiteInBrowser site)
{
    private const string Options = "[role=option]";

    [Theory]
    [InlineData("what is kpo", "term:kpo")]
    [InlineData("contact centre", "term:contact-center")]
    [InlineData("difference between bpo and kpo", "compare:bpo-vs-kpo")]
    [InlineData("Is every call center a BPO?", "article:bpo-vs-call-center")]
    public async Task The_search_page_answers_the_question_in_its_address(string question, string target)
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, $"search.html?q={Uri.EscapeDataString(question)}");

        await Expect(page.Locator("#search_results li").First).ToHaveAttributeAsync("data-target", target);
        await Expect(page.Locator(".search input")).ToHaveValueAsync(question);
    }

    [Theory]
    [InlineData("Which document of an outsourcing contract says what is delivered?", "quiz.html", "#paper-that-names-the-work")]
    [InlineData("a dialer teaches nobody a second process", "quiz.html", "#same-people-two-processes")]
    [InlineData("Do I need perfect English?", "articles/jobs-and-skills.html", "#do-i-need-perfect-english")]
    [InlineData("Is a contact center in-house or part of a BPO?", "disputes.html", "#c-02")]
    [InlineData("C-08", "disputes.html", "#c-08")]
    [InlineData("kpo example", "comparisons/bpo-vs-kpo.html", "#bpo-vs-kpo-examples")]
    [InlineData("fcr formula", "comparisons/sla-metrics-quality.html", "#sla-metrics-quality-formula")]
    [InlineData("iso 37500", "sources.html", "#iso-37500")]
    [InlineData("What was handed over?", "which-word.html", "#what")]
    [InlineData("it came back to us from a provider", "which-word.html", "#own-where")]
    public async Task A_result_leads_to_the_place_on_its_page(string question, string path, string anchor)
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, $"search.html?q={Uri.EscapeDataString(question)}");
        var links = page.Locator($"#search_results a[href*='{path}'][href$='{anchor}']");
        await links.First.ClickAsync();

        await Expect(page.Locator(anchor).First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Results_are_still_there_for_whoever_comes_back()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "search.html");
        await page.Locator(".search input").PressSequentiallyAsync("shrinkage");
        await Expect(page).ToHaveURLAsync(Exactly("search.html?q=shrinkage"));
        await page.Locator("#search_results a").First.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("shrinkage");
        await page.GoBackAsync();

        await Expect(page.Locator(".search input")).ToHaveValueAsync("shrinkage");
        await Expect(page.Locator("#search_results li").First).ToHaveAttributeAsync("data-target", "term:shrinkage");
    }

    [Fact]
    public async Task The_address_follows_what_is_typed()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "search.html");
        await page.Locator(".search input").PressSequentiallyAsync("bpo vs kpo");

        await Expect(page).ToHaveURLAsync(Exactly("search.html?q=bpo+vs+kpo"));
        await Expect(page.Locator("#search_status")).ToContainTextAsync("Results:");
    }

    [Fact]
    public async Task Nothing_is_loaded_before_somebody_turns_to_the_box()
    {
        await using var window = await site.OpenWindow();
        var page = await window.NewPageAsync();
        var requested = new List<string>();
        page.Request += (_, request) => requested.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync(new Uri(site.Address, "articles/bpo-vs-kpo.html").AbsoluteUri, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.DoesNotContain(requested, path => path.StartsWith("/search/", StringComparison.Ordinal) || path.StartsWith("/assets/search.", StringComparison.Ordinal));

        await page.RunAndWaitForResponseAsync(
            () => page.FocusAsync(".search input"),
            response => response.Url.EndsWith("/search/index.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_works_with_the_keyboard_alone()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "articles/what-is-bpo.html");
        var box = page.Locator(".search input");

        await page.Keyboard.PressAsync("/");
        await Expect(box).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("call cent");
        await Expect(page.Locator(Options).First).ToHaveAttributeAsync("data-target", "term:call-center");
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "true");

        // Pages join the answers a moment later, and that starts the choice afresh.
        await Expect(page.Locator($"{Options}[data-target^=article]").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(box).ToHaveAttributeAsync("aria-activedescendant", "search_option_0");
        await Expect(page.Locator(Options).First).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("ArrowUp");
        await Expect(box).Not.ToHaveAttributeAsync("aria-activedescendant", "search_option_0");

        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".search-popup")).ToBeHiddenAsync();
        await Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(box).ToHaveValueAsync("call cent");

        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync("call center");
    }

    [Fact]
    public async Task Who_chooses_before_the_pages_have_joined_keeps_the_choice()
    {
        await using var window = await site.OpenWindow();
        var page = await window.NewPageAsync();
        var typed = new TaskCompletionSource();
        await page.RouteAsync("**/words-*.txt", async route =>
        {
            await typed.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(new Uri(site.Address, "index.html").AbsoluteUri);
        await page.Locator(".search input").PressSequentiallyAsync("call center");
        await Expect(page.Locator(Options).First).ToHaveAttributeAsync("data-target", "term:call-center");
        await page.Keyboard.PressAsync("ArrowDown");
        typed.SetResult();

        await Expect(page.Locator($"{Options}[data-target^=article]").First).ToBeVisibleAsync();
        await Expect(page.Locator("[aria-selected=true]")).ToHaveAttributeAsync("data-target", "term:call-center");
    }

    [Fact]
    public async Task Who_is_on_a_link_before_the_pages_have_joined_stays_on_it()
    {
        await using var window = await site.OpenWindow();
        var page = await window.NewPageAsync();
        var chosen = new TaskCompletionSource();
        await page.RouteAsync("**/words-*.txt", async route =>
        {
            await chosen.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(new Uri(site.Address, "search.html?q=offshoring").AbsoluteUri);
        await page.Locator("#search_results li").First.WaitForAsync();
        await page.FocusAsync(".search input");
        await page.Keyboard.PressAsync("ArrowDown");
        chosen.SetResult();

        await Expect(page.Locator("#search_results [data-target^=article]").First).ToBeVisibleAsync();
        await Expect(page.Locator("[data-target='term:offshoring'] a")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("index.html", Options)]
    [InlineData("search.html", "#search_results li")]
    public async Task Who_typed_before_the_search_was_there_gets_the_answer_as_soon(string address, string results)
    {
        await using var window = await site.OpenWindow();
        var page = await window.NewPageAsync();
        var typed = new TaskCompletionSource();
        await page.RouteAsync("**/words-*.txt", route => Task.CompletedTask);
        await page.RouteAsync("**/search.*.js", async route =>
        {
            await typed.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri, new() { WaitUntil = WaitUntilState.Commit });
        await page.Locator(".search input").PressSequentiallyAsync("call center");
        typed.SetResult();

        await Expect(page.Locator(results).First).ToHaveAttributeAsync("data-target", "term:call-center");
        await Expect(page.Locator(".search input")).ToHaveValueAsync("call center");
    }

    [Theory]
    [InlineData("Escape")]
    [InlineData("Shift+Tab")]
    public async Task A_list_that_was_left_stays_closed_when_its_pages_arrive(string key)
    {
        await using var window = await site.OpenWindow();
        var page = await window.NewPageAsync();
        var left = new TaskCompletionSource();
        await page.RouteAsync("**/words-*.txt", async route =>
        {
            await left.Task;
            await route.ContinueAsync();
        });
        await page.GotoAsync(new Uri(site.Address, "index.html").AbsoluteUri);
        await page.RunAndWaitForRequestAsync(
            () => page.Locator(".search input").PressSequentiallyAsync("call center"),
            request => request.Url.Contains("/words-", StringComparison.Ordinal));
        await Expect(page.Locator(Options).First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync(key);
        left.SetResult();

        // The same search, asked for later, is answered later.
        await page.EvaluateAsync("() => siteSearch.find('call center')");
        await Expect(page.Locator(".search-popup")).ToBeHiddenAsync();
        await Expect(page.Locator(".search input")).ToHaveAttributeAsync("aria-expanded", "false");
    }

    [Fact]
    public async Task Enter_without_a_choice_leads_to_the_search_page()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "glossary/kpo.html");
        await page.Locator(".search input").FillAsync("shrinkage");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page).ToHaveURLAsync(Exactly("search.html?q=shrinkage"));
        await Expect(page.Locator("#search_results li").First).ToHaveAttributeAsync("data-target", "term:shrinkage");
    }

    [Fact]
    public async Task On_the_search_page_arrows_walk_through_the_links()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "search.html?q=offshoring");
        await page.Locator("#search_results li").First.WaitForAsync();
        await page.FocusAsync(".search input");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("#search_results a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".search input")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Results_are_announced()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "index.html");
        await page.Locator(".search input").PressSequentiallyAsync("kpo");

        await Expect(page.Locator(".search [role=status]")).ToContainTextAsync(
            "Knowledge process outsourcing: Outsourcing of work");
        await page.Locator(".search input").FillAsync("photosynthesis");
        await Expect(page.Locator(".search [role=status]")).ToHaveTextAsync("Nothing found for “photosynthesis”.");
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("search.html")]
    public async Task Over_a_slow_line_it_says_that_it_searches_and_no_more_what_it_said_of_something_else(string address)
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, address);
        var arrived = new TaskCompletionSource();
        var status = page.Locator(".search [role=status], #search_status");
        await page.Locator(".search input").FillAsync("photosynthesis");
        await Expect(status).ToHaveTextAsync("Nothing found for “photosynthesis”.");
        await page.RouteAsync("**/words-*.txt", async route =>
        {
            await arrived.Task;
            await route.ContinueAsync();
        });
        await page.Locator(".search input").FillAsync("zymurgy");
        await Expect(page.Locator(".search-note")).ToHaveTextAsync("Searching …");

        arrived.SetResult();
        await Expect(status).ToHaveTextAsync("Nothing found for “zymurgy”.");
        await Expect(page.Locator(".search-note")).Not.ToContainTextAsync("Searching");
    }

    [Fact]
    public async Task A_question_of_several_lines_in_the_address_keeps_its_words_apart()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "search.html?q=call%0Acenter");

        await Expect(page.Locator(".search input")).ToHaveValueAsync("call center");
    }

    [Fact]
    public async Task An_unknown_word_gives_no_result_and_what_comes_nearest()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "search.html?q=omnichnnllz");
        await Expect(page.Locator(".search-note")).ToContainTextAsync("Did you mean");
        await Expect(page.Locator(".search-note a").First).ToHaveTextAsync("Omnichannel service");
        await Expect(page.Locator(".search-note a").First).ToHaveAttributeAsync("href", new Regex("/glossary/omnichannel\\.html$"));
        await Expect(page.Locator("#search_results li")).ToHaveCountAsync(0);
        await Expect(page.Locator(".search-note")).Not.ToContainTextAsync("Propose");
    }

    [Fact]
    public async Task A_word_that_nothing_here_says_is_named_below_what_the_others_find()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "search.html?q=kpo+meaning+in+esperanto");

        await Expect(page.Locator("#search_results li").First).ToHaveAttributeAsync("data-target", "term:kpo");
        await Expect(page.Locator(".search-note")).ToHaveTextAsync("Nothing found for “esperanto”.");
    }

    [Fact]
    public async Task A_term_says_that_it_was_found_by_what_it_means()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "search.html?q=share+of+calls+solved+at+first+contact");
        var first = page.Locator("#search_results li").First;

        await Expect(first).ToHaveAttributeAsync("data-target", "term:fcr");
        await Expect(first.Locator(".result-note")).ToContainTextAsync("by its meaning");
    }

    [Theory]
    [InlineData("is every call center a bpo?", "Is every call center a BPO?", "Answer", "No. A call center may be in-house or outsourced", "article:bpo-vs-call-center")]
    [InlineData("is onshore cheaper than nearshore", "Onshore, nearshore, offshore", "Comparison · Labor cost against home", "onshoring: ", "compare:onshore-nearshore-offshore")]
    [InlineData("explain BPO in 30 seconds", "30 seconds", "To say aloud", "BPO stands for business process outsourcing", "article:interview-answers")]
    [InlineData("how is AHT calculated", "Average handle time", "Term · AHT", "Average time an agent spends", "term:aht")]
    public async Task A_result_gives_the_answer_itself_and_says_what_it_is(string question, string title, string kind, string answer, string target)
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, $"search.html?q={Uri.EscapeDataString(question)}");
        var first = page.Locator("#search_results li").First;

        await Expect(first).ToHaveAttributeAsync("data-target", target);
        await Expect(first.Locator(".result-title")).ToHaveTextAsync(title);
        await Expect(first.Locator(".result-note")).ToHaveTextAsync(new Regex("^" + Regex.Escape(kind)));
        await Expect(first.Locator(".result-text").First).ToHaveTextAsync(new Regex("^" + Regex.Escape(answer)));
    }

    [Fact]
    public async Task Of_a_row_the_cells_of_what_was_asked_for_are_shown_and_it_leads_there()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "search.html?q=is+onshore+cheaper+than+nearshore");
        var first = page.Locator("#search_results li").First;

        await Expect(first.Locator(".result-text")).ToHaveTextAsync([new Regex("^onshoring: "), new Regex("^nearshoring: ")]);
        await first.Locator("a").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("#onshore-nearshore-offshore-cost$"));
    }

    [Fact]
    public async Task A_measure_shows_its_formula()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "search.html?q=how+is+AHT+calculated");

        await Expect(page.Locator("#search_results li").First.Locator(".result-text").Last).ToHaveTextAsync(new Regex("^Formula: .*÷"));
    }

    [Fact]
    public async Task Results_of_one_title_are_told_apart()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "search.html?q=is+every+call+center+a+bpo");
        var same = page.Locator("#search_results li", new() { HasTextRegex = new Regex("Is every call center a BPO\\?") });
        await Expect(same.Nth(1)).ToBeVisibleAsync();

        Assert.Distinct(await same.Locator(".result-note").AllTextContentsAsync());
    }

    [Fact]
    public async Task Terms_of_one_name_are_told_apart()
    {
        await using var window = await site.OpenWindow();
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Publish("one-name", Files("""
            === site.yml
            title: Words
            categories: [People, Sales]
            === glossary/lead-of-a-team.md
            ---
            term: lead
            cautious: [lead]
            category: People
            definition: who leads a team
            ---
            === glossary/lead-to-sell.md
            ---
            term: lead
            cautious: [lead]
            category: Sales
            definition: who may buy
            ---
            """)), "search.html?q=lead").AbsoluteUri);

        await Expect(page.Locator("#search_results .result-title")).ToHaveTextAsync(["Lead", "Lead"]);
        await Expect(page.Locator("#search_results .result-note")).ToHaveTextAsync(["Term · People", "Term · Sales"]);
    }

    [Fact]
    public async Task What_a_term_has_to_say_aloud_answers_who_asks_for_it()
    {
        await using var window = await site.OpenWindow();
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Publish("say-of-a-term", Files("""
            === site.yml
            title: Words
            === glossary/shrinkage.md
            ---
            term: shrinkage
            definition: time that agents are paid for and not there
            ---
            Some of it is planned.

            ## Why it matters

            ::: say In ten seconds
            Shrinkage is paid time away from the phone.
            :::
            """)), "search.html?q=explain shrinkage in ten seconds").AbsoluteUri);
        var first = page.Locator("#search_results li").First;

        await Expect(first.Locator(".result-note")).ToHaveTextAsync("To say aloud · In ten seconds");
        await Expect(first.Locator(".result-text")).ToHaveTextAsync("Shrinkage is paid time away from the phone.");
        await Expect(first).ToHaveAttributeAsync("data-target", "term:shrinkage");
        await Expect(first.Locator("a")).ToHaveAttributeAsync("href", new Regex("#why-it-matters$"));
    }

    [Fact]
    public async Task An_option_of_the_quiz_is_no_answer()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "search.html");
        await page.WaitForFunctionAsync("() => window.siteSearch");
        var options = RealSite.Files.Where(file => file.Name.StartsWith("quiz/", StringComparison.Ordinal))
            .SelectMany(file => Regex.Matches(Encoding.UTF8.GetString(file.Bytes.Span), "^ +(?:- )?(?:question|text): \"?(.+?)\"?$", RegexOptions.Multiline))
            .Select(match => match.Groups[1].Value).ToArray();
        var answered = await page.EvaluateAsync<string[]>("""
            async queries => {
              const found = await Promise.all(queries.map(query => siteSearch.find(query)));
              return found.flatMap(one => one.results).filter(result => result.said && result.target.startsWith('quiz:')).map(result => result.target);
            }
            """, options);

        Assert.InRange(options.Length, 100, 10_000);
        Assert.Equal([], answered);
    }

    [Fact]
    public async Task Below_the_answer_come_the_glossary_and_then_pages_each_under_its_name()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "search.html?q=is+every+call+center+a+bpo");
        await Expect(page.Locator("#search_results h2")).ToHaveTextAsync(["In the glossary", "On pages"]);
        var lists = await page.EvalOnSelectorAllAsync<string[]>(
            "#search_results ol", "lists => lists.map(list => [...list.children].map(item => item.dataset.target.split(':')[0]).join(' '))");

        Assert.Equal("article", lists[0]);
        Assert.Matches("^(compare|term)( compare| term)*$", lists[1]);
        Assert.Matches("^(article|dispute)( article| dispute| quiz| source| page)*$", lists[2]);
        Assert.Equal(3, lists.Length);

        // The same in the same order as where they are asked for.
        Assert.Equal(
            await page.EvaluateAsync<string[]>("async () => (await siteSearch.find('is every call center a bpo')).results.map(result => result.target)"),
            await page.EvalOnSelectorAllAsync<string[]>("#search_results li", "items => items.map(item => item.dataset.target)"));
    }

    [Fact]
    public async Task A_rank_of_which_nothing_was_found_has_no_name()
    {
        await using var window = await site.OpenWindow();
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Publish("one-page", Files("""
            === site.yml
            title: Words
            === articles/a.md
            ---
            title: About wombats
            description: They dig.
            ---
            A wombat digs.
            """)), "search.html?q=wombat").AbsoluteUri);

        await Expect(page.Locator("#search_results li")).ToHaveCountAsync(1);
        await Expect(page.Locator("#search_results h2")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task Whoever_has_not_asked_yet_is_shown_what_to_ask(int width)
    {
        await using var window = await site.OpenWindow(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = await Open(window, "search.html");
        var questions = page.Locator("main .search-questions");
        await Expect(questions).ToBeVisibleAsync();
        Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));

        await page.Locator(".search input").FillAsync("kpo");
        await Expect(questions).ToBeHiddenAsync();
        await page.Locator(".search input").FillAsync("");
        await questions.GetByText("Is a call center a BPO?").ClickAsync();
        await Expect(page).ToHaveURLAsync(new Regex("\\?q=Is%20a%20call%20center%20a%20BPO%3F$|\\?q=Is\\+a\\+call\\+center\\+a\\+BPO%3F$"));
        await Expect(page.Locator("#search_results li").First).ToBeVisibleAsync();
        await Expect(questions).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_site_with_a_repository_invites_a_proposal()
    {
        await using var window = await site.OpenWindow();
        var page = await window.NewPageAsync();
        await page.RouteAsync("**/search/index.json", async route =>
        {
            var manifest = await (await route.FetchAsync()).TextAsync();
            await route.FulfillAsync(new()
            {
                Body = manifest[..^1] +
                    ",\"propose\":\"https://example.org/repo/new/main/input/glossary?filename={id}.md&value=term%3A%20{term}\"}",
            });
        });
        await page.GotoAsync(new Uri(site.Address, "search.html?q=Xqzk+\"zzqk\"").AbsoluteUri);

        await Expect(page.GetByText("Propose this term")).ToHaveAttributeAsync(
            "href", "https://example.org/repo/new/main/input/glossary?filename=xqzk-zzqk.md&value=term%3A%20%22Xqzk%20%5C%22zzqk%5C%22%22");
    }

    [Fact]
    public async Task What_was_searched_is_marked_on_the_page_that_it_leads_to()
    {
        await using var window = await site.OpenWindow();
        var page = await Open(window, "search.html?q=shrinkage");
        await Expect(page.Locator("#search_results li mark").First).ToHaveTextAsync("Shrinkage");
        await page.Locator("#search_results a").First.ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("shrinkage");

        Assert.True(await page.EvaluateAsync<int>("() => CSS.highlights.get('searched').size") > 1);
    }

    [Fact]
    public async Task Without_scripts_the_search_page_leads_to_the_list_of_all_names()
    {
        await using var window = await site.OpenWindow(new() { JavaScriptEnabled = false });
        var page = await Open(window, "glossary/kpo.html");
        await page.Locator(".search input").FillAsync("contact centre");
        await page.Locator(".search button").ClickAsync();
        await Expect(page).ToHaveURLAsync(Exactly("search.html?q=contact+centre"));
        await page.Locator("noscript a").ClickAsync();

        await page.Locator("div:has(> dd > #contact-centre) a").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("contact center");
    }

    [Fact]
    public async Task Every_name_stands_in_the_list_and_leads_to_its_term()
    {
        await using var window = await site.OpenWindow(new() { JavaScriptEnabled = false });
        var page = await Open(window, "glossary/index.html");
        var entries = await page.EvalOnSelectorAllAsync<string[]>(
            "main [id]", "entries => entries.flatMap(entry => [...(entry.closest('dl > div') ?? entry).querySelectorAll('a')].map(link => `${entry.id} ${link.href}`))");
        var lacking = QueryTests.Terms()
            .SelectMany(term => term.Aliases.Concat(term.Forms).Concat(term.Deprecated).Select(label => (label.Text, term.Path)))
            .Where(label => !entries.Any(entry => Regex.IsMatch(
                entry, $"^{Regex.Escape(Slug.OfHeading(label.Text))}(-[0-9]+)? {Regex.Escape(new Uri(site.Address, label.Path.FileName).AbsoluteUri)}$")));

        Assert.Equal([], lacking);
    }

    [Theory]
    [InlineData("search.html?q=kpo")]
    [InlineData("search.html")]
    [InlineData("glossary/kpo.html")]
    public async Task From_a_folder_it_says_that_it_cannot_search_and_leads_to_the_list(string address)
    {
        await using var window = await site.OpenWindow();
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Folder + "/").AbsoluteUri + address);
        await page.Locator(".search input").FillAsync("bpo");
        await Expect(page.Locator(".search-note")).ToContainTextAsync("from a folder");
        await page.Locator(".search-note a").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Glossary");
    }

    [Fact]
    public async Task It_keeps_the_security_policy()
    {
        await using var window = await site.OpenWindow();
        await window.AddInitScriptAsync("addEventListener('securitypolicyviolation', event => console.error(event.violatedDirective))");
        var page = await window.NewPageAsync();
        var errors = new List<string>();
        page.Console += (_, message) => errors.Add($"{message.Type}: {message.Text}");
        page.PageError += (_, error) => errors.Add(error);
        await page.GotoAsync(new Uri(site.Address, "index.html").AbsoluteUri);
        await page.Locator(".search input").PressSequentiallyAsync("<img src=x onerror=alert(1)> bpo");
        await Expect(page.Locator(Options).First).ToBeVisibleAsync();
        await page.GotoAsync(new Uri(site.Address, "search.html?q=%3Czzzz%3E").AbsoluteUri);
        await Expect(page.Locator("#search_status")).ToContainTextAsync("“<zzzz>”");

        Assert.Equal([], errors);
    }

    [Theory]
    [InlineData("index.html", ColorScheme.Light)]
    [InlineData("index.html", ColorScheme.Dark)]
    [InlineData("search.html", ColorScheme.Light)]
    [InlineData("search.html", ColorScheme.Dark)]
    public async Task Axe_finds_nothing_while_results_are_open(string address, ColorScheme colors)
    {
        await using var window = await site.OpenWindow(new() { ColorScheme = colors, BypassCSP = true });
        var page = await Open(window, address);
        await page.Locator(".search input").PressSequentiallyAsync("contact center");
        await Expect(page.Locator("[data-target^=article]").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");

        Assert.Empty(await page.Barriers());
    }

    [Fact]
    public async Task Nothing_is_wider_than_a_small_phone()
    {
        await using var window = await site.OpenWindow(new() { ViewportSize = new() { Width = 320, Height = 640 } });
        var page = await Open(window, "glossary/kpo.html");
        await page.Locator(".search input").PressSequentiallyAsync("customer relationship management");
        await Expect(page.Locator(Options).First).ToBeVisibleAsync();

        Assert.Equal(320, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
    }

    private static IEnumerable<SourceFile> Files(string listing) =>
        from file in listing.ReplaceLineEndings("\n").Split("=== ", StringSplitOptions.RemoveEmptyEntries)
        let end = file.IndexOf('\n', StringComparison.Ordinal)
        select new SourceFile("input", file[..end], Encoding.UTF8.GetBytes(file[(end + 1)..]));

    // A question mark in a string would stand for any letter.
    private Regex Exactly(string address) => new($"^{Regex.Escape(new Uri(site.Address, address).AbsoluteUri)}$");

    private async Task<IPage> Open(IBrowserContext window, string address)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, address).AbsoluteUri);
        return page;
    }
}
