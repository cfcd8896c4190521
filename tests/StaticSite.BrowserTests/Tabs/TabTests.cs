using System.Text;
using Microsoft.Playwright;
using StaticSite.Engine;
using static Microsoft.Playwright.Assertions;

namespace StaticSite.BrowserTests.Tabs;

/// <summary>Of several texts a reader sees one, finds all, and chooses once.</summary>
public sealed class TabTests(SiteInBrowser site) : BrowserTest(site)
{
    private const string Text = """
        ## Install

        ::: tabs
        ### Linux
        The shell. [To the disk](#a-disk)
        ### macOS
        An image.
        #### A disk
        Deep words.
        ### Windows
        A wizard.
        :::

        ## Use

        ::: tabs
        ### Windows
        A window.
        ### Linux
        A prompt.
        :::

        ::: details More
        ## Folded
        Words in here.
        :::
        """;

    [Fact]
    public async Task One_shows_and_equal_names_switch_together_on_all_pages()
    {
        var page = await OpenTabs("a");
        await ExpectShown(page, "The shell", "A window");

        await page.GetByRole(AriaRole.Tab, new() { Name = "Windows" }).First.ClickAsync();
        await ExpectShown(page, "A wizard", "A window");
        await page.GetByRole(AriaRole.Tab, new() { Name = "Linux" }).Last.ClickAsync();
        await ExpectShown(page, "The shell", "A prompt");

        await page.GotoAsync("tabs/articles/b.html");
        await ExpectShown(page, "The shell", "A prompt");
    }

    [Fact]
    public async Task Arrows_and_ends_move_between_them()
    {
        var page = await OpenTabs("a");
        var first = page.GetByRole(AriaRole.Tablist).First;
        await first.GetByRole(AriaRole.Tab).First.FocusAsync();
        foreach (var (key, name) in new[] { ("ArrowRight", "macOS"), ("End", "Windows"), ("ArrowRight", "Linux"), ("ArrowLeft", "Windows"), ("Home", "Linux") })
        {
            await page.Keyboard.PressAsync(key);
            await Expect(first.GetByRole(AriaRole.Tab, new() { Name = name })).ToBeFocusedAsync();
            await Expect(first.GetByRole(AriaRole.Tab, new() { Selected = true })).ToHaveTextAsync(name);
        }
    }

    [Fact]
    public async Task A_link_opens_what_it_leads_into()
    {
        var page = await OpenTabs("a");
        await page.GetByRole(AriaRole.Link, new() { Name = "To the disk" }).ClickAsync();
        await Expect(page.GetByText("Deep words.")).ToBeInViewportAsync();

        await page.GotoAsync("tabs/articles/b.html#windows");
        await ExpectShown(page, "A wizard", "A window");

        await page.GotoAsync("tabs/articles/b.html#folded");
        await Expect(page.GetByText("Words in here.")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Without_scripts_and_on_paper_all_stand_below_their_headings()
    {
        var page = await OpenTabs("a", new() { JavaScriptEnabled = false });
        await Expect(page.Locator(".tab:visible")).ToHaveCountAsync(5);
        await Expect(page.Locator(".tab > h3:visible")).ToHaveCountAsync(5);
        await Expect(page.Locator(".tab-list:visible")).ToHaveCountAsync(0);

        page = await OpenTabs("a");
        await Expect(page.Locator(".tab > h3:visible")).ToHaveCountAsync(0);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator(".tab > h3:visible")).ToHaveCountAsync(5);
        await Expect(page.GetByText("Deep words.")).ToBeVisibleAsync();
        await Expect(page.Locator(".tab-list:visible")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_a_reader_has_colours_of_their_own_the_chosen_tab_is_told_apart()
    {
        var page = await OpenTabs("a", new() { ForcedColors = ForcedColors.Active });

        Assert.True(await page.EvaluateAsync<bool>("""
            (() => {
              const of = tab => getComputedStyle(tab).borderBlockEndColor;
              const list = document.querySelector('.tab-list');
              return [...list.querySelectorAll('a:not([aria-selected="true"])')].every(tab => of(tab) !== of(list.querySelector('[aria-selected="true"]')));
            })()
            """));
    }

    [Fact]
    public async Task Nothing_in_the_text_moves_when_the_script_comes()
    {
        var page = await NewReader();
        await page.AddInitScriptAsync("""
            window.moved = [];
            new PerformanceObserver(list => {
              for (const { node } of list.getEntries().flatMap(entry => entry.sources))
                if ((node?.parentElement ?? node)?.closest('.prose')) window.moved.push(node.textContent);
            }).observe({ type: 'layout-shift', buffered: true });
            """);
        await page.GotoAsync(Publish() + "articles/a.html");
        await Expect(page.Locator(".tabs[data-live]")).ToHaveCountAsync(2);
        await page.WaitForTimeoutAsync(300);
        Assert.Empty(await page.EvaluateAsync<string[]>("window.moved"));
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280), InlineData(ColorScheme.Dark, 375)]
    public async Task Axe_finds_nothing(ColorScheme scheme, int width)
    {
        var page = await OpenTabs("a", new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        await page.Locator("details.details > summary").ClickAsync();
        Assert.Empty(await page.Barriers());
    }

    private static async Task ExpectShown(IPage page, params string[] words)
    {
        var shown = page.Locator(".tab:not([hidden])");
        await Expect(shown).ToHaveCountAsync(words.Length);
        for (var i = 0; i < words.Length; i++)
            await Expect(shown.Nth(i)).ToContainTextAsync(words[i]);
    }

    private async Task<IPage> OpenTabs(string article, BrowserNewContextOptions? options = null) =>
        await Open($"{Publish()}articles/{article}.html", options);

    private Uri Publish() => Site.Publish("tabs", [File("site.yml", "title: T\n"), Page("a"), Page("b")]);

    private static SourceFile Page(string id) => File($"articles/{id}.md", $"---\ntitle: Page {id}\ndescription: Page {id}.\n---\n{Text}\n");

    private static SourceFile File(string name, string text) => new("input", name, Encoding.UTF8.GetBytes(text));
}
