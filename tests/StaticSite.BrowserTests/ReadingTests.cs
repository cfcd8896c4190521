using Microsoft.Playwright;

namespace StaticSite.BrowserTests;

/// <summary>Pages as readers set them for themselves: more room between letters and lines, colours of their own, a finger.</summary>
public sealed class ReadingTests(SiteInBrowser site) : BrowserTest(site)
{
    private static readonly string[] Kinds =
    [
        "index.html", "404.html", "articles/index.html", "articles/bpo-vs-call-center.html", "comparisons/index.html",
        "comparisons/outsourcing-family.html", "comparisons/pick.html?terms=fcr,asa,occupancy", "disputes.html", "glossary/bpo.html",
        "glossary/index.html", "quiz.html", "sources.html", "which-word.html", "search.html",
    ];

    private const string MoreRoom = """
        *{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}
        p{margin-block-end:2em!important}
        .letter{content-visibility:visible!important}
        """;

    // Where each line of each text really stands: inside of the window and of what cuts, and not over another. What scrolls by itself
    // may be wider.
    private const string Misplaced = """
        () => {
          const boxes = [], wrong = [], cuts = overflow => overflow === 'hidden' || overflow === 'clip';
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          for (let text; text = walker.nextNode();) {
            const parent = text.parentElement, words = text.data.trim().slice(0, 60);
            if (!words || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })
              || parent.closest('.visually-hidden, .skip, option, .compared thead th:first-child')) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            const scrolls = parent.closest('.table-scroll, .letters ul, pre');
            for (const box of range.getClientRects()) {
              if (scrolls || box.width < 2) continue;
              if (box.left < -1 || box.right > innerWidth + 1) wrong.push(`out of the window: ${words}`);
              for (let around = parent; around !== document.body; around = around.parentElement) {
                const { overflowX, overflowY } = getComputedStyle(around);
                const edge = around.getBoundingClientRect();
                if (cuts(overflowX) && (box.right > edge.right + 1 || box.left < edge.left - 1)
                  || cuts(overflowY) && (box.bottom > edge.bottom + 1 || box.top < edge.top - 1)) wrong.push(`cut: ${words}`);
              }
              // Of a line the middle: what letters may need above and below is empty most of the time.
              boxes.push({ words, left: box.left + 1, right: box.right - 1, top: box.top + box.height * .3, bottom: box.bottom - box.height * .3 });
            }
          }
          boxes.sort((one, other) => one.top - other.top);
          boxes.forEach((one, i) => {
            for (let j = i + 1; j < boxes.length && boxes[j].top < one.bottom; j++)
              if (boxes[j].left < one.right && one.left < boxes[j].right) wrong.push(`over each other: ${one.words} | ${boxes[j].words}`);
          });
          if (document.documentElement.scrollWidth > innerWidth) wrong.push('the page scrolls sideways');
          return wrong.join('\n');
        }
        """;

    // A link in a sentence is as high as its line. What has the focus by another, such as a box by its label, is as large as both.
    private const string Small = """
        least => {
          const small = [];
          for (const one of document.querySelectorAll('a[href], button, input, select, summary')) {
            if (!one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || one.tabIndex < 0) continue;
            const block = one.closest('p, dd, td, th, li, legend, blockquote, figcaption');
            const { display } = getComputedStyle(one);
            if (display === 'inline' && block && block.textContent.trim() !== one.textContent.trim()) continue;
            if (getComputedStyle(one, '::after').position === 'absolute') continue;
            const boxes = [one, ...one.labels ?? []].map(part => part.getBoundingClientRect());
            const [width, height] = [Math.max(...boxes.map(box => box.width)), Math.max(...boxes.map(box => box.height))];
            if (height < least - .5 || width < 23.5) small.push(`${Math.round(width)} by ${Math.round(height)}: ${one.outerHTML.slice(0, 120)}`);
          }
          return small.join('\n');
        }
        """;

    [Theory]
    [InlineData(375), InlineData(1280)]
    public async Task With_more_room_between_letters_and_lines_nothing_is_cut_or_covered(int width)
    {
        var page = await NewReader(new() { ViewportSize = new() { Width = width, Height = 800 }, BypassCSP = true });
        foreach (var kind in Kinds)
        {
            await page.GotoAsync(kind);
            await page.AddStyleTagAsync(new() { Content = MoreRoom });
            AssertNone(kind, await page.EvaluateAsync<string>(Misplaced));
        }

        // And the measure would see it.
        await page.GotoAsync("articles/bpo-vs-call-center.html");
        await page.AddStyleTagAsync(new() { Content = "main *{line-height:.4!important}h1{margin-inline-start:95%!important;white-space:nowrap}" });
        var seen = await page.EvaluateAsync<string>(Misplaced);
        Assert.Contains("over each other", seen);
        Assert.Contains("out of the window", seen);
    }

    [Theory]
    [InlineData(false, 24), InlineData(true, 44)]
    public async Task What_is_pointed_at_is_large_enough(bool finger, int least)
    {
        var page = await NewReader(new() { ViewportSize = new() { Width = finger ? 375 : 1280, Height = 800 }, HasTouch = finger, IsMobile = finger });
        foreach (var kind in Kinds)
        {
            await page.GotoAsync(kind);
            AssertNone(kind, await page.EvaluateAsync<string>(Small, least));
        }
    }

    [Fact]
    public async Task A_card_leads_where_its_title_does_and_no_link_stands_in_another()
    {
        var page = await NewReader();
        foreach (var (kind, card) in new[] { ("articles/index.html", ".entries li"), ("comparisons/index.html", ".pair"), ("index.html", ".pair") })
        {
            await page.GotoAsync(kind);
            Assert.Equal(0, await page.Locator("a a, a button, a summary").CountAsync());
            var first = page.Locator(card).First;
            var target = await first.Locator("a").First.EvaluateAsync<string>("one => one.href");
            await first.ScrollIntoViewIfNeededAsync();
            var box = (await first.BoundingBoxAsync())!;
            await first.ClickAsync(new() { Position = new() { X = box.Width - 6, Y = box.Height - 6 } });
            await Assertions.Expect(page).ToHaveURLAsync(target);
        }
    }

    [Theory]
    [InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task In_colours_of_the_readers_own_what_colour_said_is_told_by_lines(ColorScheme scheme)
    {
        var page = await Open("articles/bpo-vs-call-center.html", new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("solid 3px", await page.EvaluateAsync<string>("(({ outlineStyle, outlineWidth }) => `${outlineStyle} ${outlineWidth}`)(getComputedStyle(document.activeElement))"));

        // Of two words, the first and the second.
        Assert.Equal(["solid", "double"], await Styles(page, ".two thead th + th", "borderBottomStyle"));
        await page.GotoAsync("comparisons/index.html");
        Assert.Equal(["solid", "double"], (await Styles(page, ".word-a, .word-b", "textDecorationStyle")).Distinct());

        // The part of the site, and the letter, that is open.
        await page.GotoAsync("glossary/index.html#letter-m");
        await Assertions.Expect(page.Locator(".letters [aria-current]")).ToHaveCSSAsync("outline-style", "solid");
        Assert.Equal(2, (await Styles(page, ".menu a", "borderBottomColor")).Distinct().Count());

        // What a link led to.
        await page.GotoAsync("sources.html");
        var id = await page.Locator(".source-group > ul > li").First.GetAttributeAsync("id");
        await page.GotoAsync($"sources.html#{id}");
        await Assertions.Expect(page.Locator($"#{id}")).ToHaveCSSAsync("outline-style", "solid");

        // The answer that was given, and the right one.
        await page.GotoAsync("quiz.html");
        await page.Locator(".question").First.Locator("input").First.CheckAsync();
        await page.Locator(".question .action").First.ClickAsync();
        await Assertions.Expect(page.Locator(".options .wrong").First).ToHaveCSSAsync("border-bottom-style", "dashed");
        await Assertions.Expect(page.Locator(".options .right").First).ToHaveCSSAsync("border-bottom-style", "solid");
    }

    private static async Task<string[]> Styles(IPage page, string selector, string property) =>
        await page.Locator(selector).EvaluateAllAsync<string[]>("(all, property) => all.map(one => getComputedStyle(one)[property])", property);

    private static void AssertNone(string kind, string found) => Assert.True(found.Length == 0, $"{kind}\n{found}");
}
