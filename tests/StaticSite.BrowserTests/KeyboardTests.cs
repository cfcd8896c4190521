using System.Text;
using Microsoft.Playwright;
using StaticSite.Engine;
using static Microsoft.Playwright.Assertions;

namespace StaticSite.BrowserTests;

/// <summary>Whoever has no pointer reaches everything, is not sent through the same thing again and again, and sees where they are.
/// </summary>
public sealed class KeyboardTests(SiteInBrowser site) : BrowserTest(site)
{
    private const string Long = "articles/bpo-vs-call-center.html";

    // Puts each thing that takes the focus right at an edge of the window, where what sticks there may cover it, and gives it the
    // focus. It must then be seen, at one of nine points at least.
    private const string Covered = """
        () => {
          const covered = [];
          for (const one of document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')) {
            if (one.tabIndex < 0) continue;
            for (const edge of ['top', 'bottom']) {
              document.activeElement?.blur();
              scrollBy(0, one.getBoundingClientRect()[edge] - (edge === 'top' ? 1 : innerHeight - 1));
              one.focus();
              if (document.activeElement !== one) continue;
              const parts = [one, ...one.labels ?? []];
              const isSeen = parts.flatMap(part => [...part.getClientRects()]).some(box => [.05, .5, .95].some(x => [.05, .5, .95].some(y => {
                const hit = document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
                return hit && parts.some(part => part.contains(hit));
              })));
              if (!isSeen) covered.push(`${edge}: ${one.outerHTML}`);
            }
          }
          return covered.join('\n');
        }
        """;

    [Theory]
    [InlineData(1280, 800), InlineData(375, 700)]
    public async Task Nothing_that_stays_in_view_covers_what_has_the_focus(int width, int height)
    {
        var page = await NewReader(new() { ViewportSize = new() { Width = width, Height = height } });
        foreach (var kind in new[] { Long, "comparisons/outsourcing-family.html", "glossary/index.html", "quiz.html" })
        {
            await page.GotoAsync(kind);
            if (kind == "quiz.html")
            {
                await page.Locator(".question input").First.CheckAsync();
                await page.Locator(".question .action").First.ClickAsync();
            }

            Assert.Equal("", await page.EvaluateAsync<string>(Covered));
        }
    }

    [Fact]
    public async Task A_long_article_has_few_stops_and_none_twice_in_a_section()
    {
        var page = await Open(Long);
        var stops = await PressTabToTheEnd(page);
        Assert.InRange(stops.Length, 100, 170);
        Assert.Equal("", await page.EvaluateAsync<string>("""
            () => {
              const met = new Set(), wrong = [];
              for (const one of document.querySelectorAll('h2, .cite')) {
                if (one.matches('h2')) met.clear();
                else if (one.checkVisibility()) {
                  if (met.has(one.hash) !== one.tabIndex < 0) wrong.push(one.outerHTML);
                  met.add(one.hash);
                }
              }
              return wrong.join('\n');
            }
            """));

        // What is passed by leads where a stop leads, and a row's address is a stop on the table's own page.
        var cited = await page.Locator(".cite:visible").EvaluateAllAsync<string[]>("all => all.map(one => one.href)");
        Assert.Empty(cited.Except(stops));
        await page.GotoAsync("comparisons/bpo-vs-call-center.html");
        Assert.Equal(0, await page.Locator(".permalink[tabindex]").CountAsync());
    }

    [Fact]
    public async Task A_number_opens_the_folded_part_of_the_list_that_it_leads_into()
    {
        var page = await Open(Long);
        var folded = page.Locator(".source-list details");
        await Expect(folded).ToHaveJSPropertyAsync("open", false);
        var target = await folded.EvaluateAsync<string>("""
            folded => [...document.querySelectorAll('.prose .cite')].findLast(one => one.checkVisibility() && folded.querySelector(one.hash)).hash.slice(1)
            """);
        await page.Locator($".cite[href='#{target}']:visible").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator($"#{target}")).ToBeInViewportAsync();
        await Expect(folded).ToHaveJSPropertyAsync("open", true);
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator($"#{target} a")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_part_of_the_menu_opens_and_closes_by_keyboard()
    {
        var page = await Open(new Uri(OtherSites.Branded(Site), "articles/a.html").AbsoluteUri);
        var button = page.Locator(".menu-button").First;
        var below = page.Locator(".menu-below").First;
        await Expect(below).ToBeHiddenAsync();
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(below).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(below.Locator("a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await Expect(button).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(below).ToBeHiddenAsync();

        await page.Keyboard.PressAsync("Space");
        await Expect(below).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(below).ToBeHiddenAsync();
        await Expect(button).ToBeFocusedAsync();

        // Whoever goes on leaves it, and it covers nothing of what comes.
        await page.Keyboard.PressAsync("Enter");
        for (var i = 0; i < await below.Locator("a").CountAsync(); i++)
            await page.Keyboard.PressAsync("Tab");
        await Expect(below.Locator("a").Last).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(below).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_text_that_is_to_be_said_is_copied_by_keyboard()
    {
        var folder = Site.Publish("say",
        [
            new SourceFile("input", "site.yml", "title: Say\n"u8.ToArray()),
            new SourceFile("input", "articles/a.md", Encoding.UTF8.GetBytes("# Say it\n\n::: say\nIt is *short* [@a], and it helps [@a].\n:::\n")),
            new SourceFile("input", "sources.yml", "sources:\n  - { key: a, title: A, verified: read }\n"u8.ToArray()),
        ]);
        var page = await Open(new Uri(folder, "articles/a.html").AbsoluteUri, new() { Permissions = ["clipboard-read", "clipboard-write"] });
        await page.Locator("main .copy").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".said")).ToHaveTextAsync("Copied");
        Assert.Equal("It is short, and it helps.", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task What_Display_opened_closes_when_focus_or_pointer_go_elsewhere_and_not_before()
    {
        var page = await Open("index.html");
        var button = page.GetByRole(AriaRole.Button, new() { Name = "Display" });
        var choices = page.Locator("#page_choices");

        await button.ClickAsync();
        await page.GetByLabel("Dark").CheckAsync();
        await Expect(choices).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).ClickAsync();
        await Expect(choices).ToBeHiddenAsync();

        await button.ClickAsync();
        await page.GetByLabel("Light").CheckAsync();
        await button.ClickAsync();
        await Expect(choices).ToBeHiddenAsync();

        await button.ClickAsync();
        await page.GetByLabel("Mark them").FocusAsync();
        await page.Locator(".site-title").FocusAsync();
        await Expect(choices).ToBeHiddenAsync();
    }

    /// <summary>Where each stop leads, from the top of the page to its end.</summary>
    private static async Task<string[]> PressTabToTheEnd(IPage page)
    {
        var stops = new List<string>();
        while (stops.Count < 500)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string?>("""
                () => {
                  const one = document.activeElement, met = window.metByTab ??= new Set();
                  if (!one || one === document.body || met.has(one)) return null;
                  met.add(one);
                  return one.href ?? one.outerHTML;
                }
                """) is not { } stop)
                break;
            stops.Add(stop);
        }

        return [.. stops];
    }
}
