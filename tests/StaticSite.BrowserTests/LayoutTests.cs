using Microsoft.Playwright;

namespace StaticSite.BrowserTests;

/// <summary>Pages on every width, on paper, without scripts, from a folder.</summary>
public sealed class LayoutTests(SiteInBrowser site) : BrowserTest(site)
{
    private static readonly string[] Kinds =
    [
        "index.html", "404.html", "articles/index.html", "articles/contact-center-metrics.html",
        "articles/where-sources-disagree.html", "comparisons/index.html", "comparisons/outsourcing-family.html",
        "comparisons/pick.html?terms=fcr,asa,occupancy", "disputes.html", "glossary/bpo.html", "glossary/index.html", "quiz.html",
        "sources.html", "which-word.html",
    ];

    [Theory]
    [InlineData(320), InlineData(375), InlineData(1280)]
    public async Task No_page_scrolls_sideways(int width)
    {
        var page = await NewReader(new() { ViewportSize = new() { Width = width, Height = 700 } });
        foreach (var kind in Kinds)
        {
            await page.GotoAsync(kind);
            var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            Assert.True(wide <= width, $"{kind} is {wide} wide in a window of {width}.");
        }
    }

    // A window of 1280 by 1024 whose reader enlarges everything four times.
    [Fact]
    public async Task The_header_of_an_enlarged_page_takes_a_third_at_most()
    {
        var page = await Open(Article, new() { ViewportSize = new() { Width = 320, Height = 256 } });
        Assert.InRange((await page.Locator(".site-header").BoundingBoxAsync())!.Height, 40, 256 / 3);
    }

    [Theory]
    [InlineData(375), InlineData(1280)]
    public async Task The_letters_stay_in_view_and_show_where_the_reader_is(int width)
    {
        var page = await NewReader(new() { ViewportSize = new() { Width = width, Height = 700 } });
        await page.GotoAsync("glossary/index.html#letter-m");
        var current = page.Locator(".letters [aria-current]");
        await Assertions.Expect(current).ToHaveTextAsync("M");
        await Assertions.Expect(current).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_contents_follow_the_reader()
    {
        var page = await Open(Article);
        var links = page.Locator(".contents a");
        await page.Locator("#page_sources").EvaluateAsync("heading => heading.scrollIntoView()");
        await page.Mouse.WheelAsync(0, 5000);
        await Assertions.Expect(links.Last).ToHaveAttributeAsync("aria-current", "true");
        Assert.Equal(1, await page.Locator(".contents [aria-current]").CountAsync());
        await page.EvaluateAsync("() => scrollTo(0, 0)");
        await Assertions.Expect(links.First).ToHaveAttributeAsync("aria-current", "true");
    }

    [Fact]
    public async Task A_heading_gives_its_address_away()
    {
        var page = await Open(Article, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var heading = page.Locator("article h2").First;
        var name = await heading.TextContentAsync();
        await heading.HoverAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = $"Copy link: {name}" }).ClickAsync();
        Assert.Equal(name, await heading.TextContentAsync());
        await Assertions.Expect(page.Locator(".said")).ToHaveTextAsync("Copied");
        Assert.Equal(page.Url, await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
        Assert.Contains("#", page.Url);
    }

    [Fact]
    public async Task The_glossary_is_filtered_by_words_and_by_category()
    {
        var page = await Open("glossary/index.html");
        var entries = page.Locator(".letter dl > div:visible");
        var all = await entries.CountAsync();
        await page.GetByLabel("Category").SelectOptionAsync("Metrics");
        var metrics = await entries.CountAsync();
        Assert.InRange(metrics, 10, all / 2);
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Filter" }).FillAsync("speed of answer");
        Assert.InRange(await entries.CountAsync(), 1, metrics - 1);
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByLabel("Category")).ToHaveValueAsync("Metrics");
        Assert.InRange(await entries.CountAsync(), 1, metrics - 1);
    }

    [Fact]
    public async Task The_sources_are_filtered_by_what_they_say_of_themselves()
    {
        var page = await Open("sources.html");
        var entries = page.Locator(".source-group > ul > li:visible");
        var all = await entries.CountAsync();
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Filter" }).FillAsync("iso 37500");
        Assert.InRange(await entries.CountAsync(), 1, 5);
        await Assertions.Expect(entries.First).ToContainTextAsync("Guidance on outsourcing");
        await Assertions.Expect(page.Locator(".contents a[href='#kind-law']")).ToBeHiddenAsync();

        // Those that a page cites which is called so are not what is looked for.
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Filter" }).FillAsync("contact-center metrics explained");
        Assert.InRange(await entries.CountAsync(), 0, 1);
        await page.GotoAsync("sources.html");
        Assert.Equal(all, await entries.CountAsync());
    }

    // Letters out of view are laid out when somebody comes near, which keeps the page quick and takes nothing from anybody.
    [Fact]
    public async Task From_a_to_z_every_letter_is_there_for_whoever_comes_near_and_on_paper()
    {
        var page = await Open("glossary/index.html");
        var letters = page.Locator(".letter");
        Assert.Equal(["auto"], await LaidOutOf(letters));
        var last = page.Locator(".letter dl > div").Last;
        await page.GotoAsync("glossary/index.html#" + await last.GetAttributeAsync("id"));
        await Assertions.Expect(last).ToBeInViewportAsync();
        foreach (var letter in await letters.AllAsync())
        {
            var heading = letter.GetByRole(AriaRole.Heading);
            await heading.ScrollIntoViewIfNeededAsync();
            await Assertions.Expect(heading).ToBeInViewportAsync();
        }

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(["visible"], await LaidOutOf(letters));
    }

    // Nothing tells how high a group will be before it is laid out, as the number of its entries does of a letter.
    [Fact]
    public async Task Of_the_sources_nothing_is_left_blank_until_somebody_gets_there()
    {
        var page = await Open("sources.html");
        Assert.Equal(["visible"], await LaidOutOf(page.Locator(".source-group")));
    }

    private static Task<string[]> LaidOutOf(ILocator parts) => parts.EvaluateAllAsync<string[]>(
        "parts => [...new Set(parts.map(part => getComputedStyle(part).contentVisibility))]");

    [Fact]
    public async Task Without_scripts_everything_can_be_read_and_nothing_is_offered_that_does_not_work()
    {
        var page = await Open("articles/bpo-vs-call-center.html", new() { JavaScriptEnabled = false });
        foreach (var tool in new[] { ".choices-button", ".table-tools" })
            Assert.Equal(0, await page.Locator($"{tool}:visible").CountAsync());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Terms used on this page" })).ToBeVisibleAsync();
        await page.Locator("a.term").First.ClickAsync();
        Assert.Contains("/glossary/", page.Url);
        await page.GotoAsync("glossary/index.html");
        Assert.Equal(0, await page.Locator(".filter-tools:visible").CountAsync());
    }

    [Fact]
    public async Task Paper_shows_the_terms_used_and_leaves_the_tools_out()
    {
        var page = await Open("articles/bpo-vs-call-center.html", new() { ColorScheme = ColorScheme.Dark });
        Assert.False(await page.Locator(".terms-used").IsVisibleAsync());
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".terms-used dd").First).ToBeVisibleAsync();
        foreach (var tool in new[] { ".table-tools", ".choices-button", ".menu", ".side", ".copy-link", ".contents" })
            Assert.Equal(0, await page.Locator($"{tool}:visible").CountAsync());
        Assert.Equal("rgb(23, 27, 40)", await page.EvaluateAsync<string>("() => getComputedStyle(document.documentElement).color"));
    }

    [Fact]
    public async Task A_folder_on_disk_is_a_site_too()
    {
        var page = await NewReader();
        await page.GotoAsync(new Uri(Path.Combine(Site.Folder, Article)).AbsoluteUri);
        await page.Locator("a.term").First.HoverAsync();
        await Assertions.Expect(page.Locator("#page_preview")).ToBeVisibleAsync();
    }

    // A browser may keep such a page from changing its address.
    [Fact]
    public async Task From_a_folder_on_disk_a_quiz_is_played_and_a_table_filtered()
    {
        var page = await NewReader();
        await page.AddInitScriptAsync("history.replaceState = () => { throw new DOMException('not from disk', 'SecurityError'); }");
        await page.GotoAsync(new Uri(Path.Combine(Site.Folder, "quiz.html")).AbsoluteUri);
        await page.GetByRole(AriaRole.Button, new() { Name = "Start again" }).ClickAsync();
        await Assertions.Expect(page.Locator("form.question h3").First).ToBeFocusedAsync();

        await page.GotoAsync(new Uri(Path.Combine(Site.Folder, "comparisons/bpo-vs-kpo.html")).AbsoluteUri);
        await page.GetByText("Table tools").ClickAsync();
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Filter" }).FillAsync("price");
        await Assertions.Expect(page.Locator(".compared tbody tr[hidden]").First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task From_a_folder_on_disk_the_search_says_why_it_finds_nothing()
    {
        var page = await NewReader();
        await page.GotoAsync(new Uri(Path.Combine(Site.Folder, "search.html")).AbsoluteUri);
        await page.Locator("main .search input").PressSequentiallyAsync("bpo");
        await Assertions.Expect(page.Locator(".search-note")).ToContainTextAsync("could not be loaded");
        Forgive("file:");
        Forgive("Failed to load resource");
    }

    // Some browsers let a page change its address only so many times in half a minute.
    [Fact]
    public async Task The_search_finds_pages_even_where_the_address_may_not_follow()
    {
        var page = await NewReader();
        await page.AddInitScriptAsync("history.replaceState = () => { throw new DOMException('too often', 'SecurityError'); }");
        await page.GotoAsync("search.html");
        await page.Locator("main .search input").FillAsync("bpo");
        await Assertions.Expect(page.Locator("#search_status")).ToContainTextAsync("Results:");
        await Assertions.Expect(page.Locator("#search_results li[data-target^='article:']").First).ToBeVisibleAsync();
    }

    // Extensions of browsers press keys where no element has the focus, and between two results there is room to click.
    [Fact]
    public async Task A_key_and_a_click_that_hit_no_element_of_ours_stumble_over_nothing()
    {
        var page = await Open(Article);
        await page.Locator(".search input").FillAsync("bpo");
        await Assertions.Expect(page.Locator("#search_options li").First).ToBeVisibleAsync();
        await page.EvaluateAsync("""
            () => {
              document.getElementById('search_options').dispatchEvent(new MouseEvent('click', { bubbles: true }));
              document.dispatchEvent(new KeyboardEvent('keydown', { key: '/' }));
            }
            """);
        await Assertions.Expect(page.Locator(".search input")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_concept_map_leads_to_the_words_around_a_term()
    {
        var page = await Open("glossary/kpo.html");
        await page.GetByRole(AriaRole.Group, new() { Name = "Map of the words around knowledge process outsourcing" })
            .GetByRole(AriaRole.Link, new() { Name = "business process outsourcing" }).ClickAsync();
        await page.WaitForURLAsync("**/glossary/bpo.html");
    }
}
