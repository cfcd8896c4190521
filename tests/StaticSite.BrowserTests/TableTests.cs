using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StaticSite.Engine;
using StaticSite.Tests;

namespace StaticSite.BrowserTests;

/// <summary>Tables on every width, and the tools that order, filter and narrow them, with the state in the address.</summary>
public sealed class TableTests(SiteInBrowser site) : BrowserTest(site)
{
    private const string Table = "comparisons/outsourcing-family.html";
    private const string Pair = "comparisons/bpo-vs-call-center.html";

    // All its columns are values, so their order tells something.
    private static readonly SourceFile Values = new("input", "comparisons/values.yml", Encoding.UTF8.GetBytes(
        "title: Values\nsubjects: [bpo, kpo]\ncriteria:\n" + Row(0, "no", "no") + Row(1, "yes", "no") + Row(2, "partly", "yes") + Row(3, "no", "yes")));

    [Fact]
    public async Task A_column_of_values_gives_the_rows_an_order()
    {
        var page = await Open(new Uri(Site.Publish("values", RealSite.Files.Append(Values)), "comparisons/values.html").AbsoluteUri);
        var original = await Labels(page);
        await Assertions.Expect(page.GetByText("Table tools")).ToHaveCSSAsync("border-top-style", "solid");
        await page.GetByText("Table tools").ClickAsync();
        var order = page.GetByLabel("Order");
        await order.SelectOptionAsync("bpo");
        Assert.Equal(["Row 1", "Row 2", "Row 0", "Row 3"], await Labels(page));
        await Assertions.Expect(page.Locator("th[data-column=bpo]")).ToHaveAttributeAsync("aria-sort", "ascending");
        Assert.Contains("sort=bpo", page.Url);

        await order.SelectOptionAsync("-bpo");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("th[data-column=bpo]")).ToHaveAttributeAsync("aria-sort", "descending");
        await order.SelectOptionAsync("");
        Assert.Equal(original, await Labels(page));
        Assert.DoesNotContain("sort", page.Url);
    }

    [Fact]
    public async Task The_order_of_sentences_is_not_offered()
    {
        var page = await Open(Table);
        await page.GetByText("Table tools").ClickAsync();
        await Assertions.Expect(page.Locator(".table-tools input").First).ToBeVisibleAsync();
        Assert.Equal(0, await page.GetByLabel("Order").CountAsync());
    }

    [Fact]
    public async Task Filtering_leaves_the_rows_that_say_the_words_and_says_how_many()
    {
        var page = await Open(Pair);
        await page.GetByText("Table tools").ClickAsync();
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Filter" }).FillAsync("pric");
        var rows = page.Locator(".compared tbody tr:visible");
        Assert.InRange(await rows.CountAsync(), 1, 3);
        await Assertions.Expect(page.Locator("main [role=status]").First).ToContainTextAsync("of 11 rows");
        Assert.Contains("filter=pric", page.Url);

        // What the address keeps is there again, with the tools open.
        await page.ReloadAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Searchbox, new() { Name = "Filter" })).ToHaveValueAsync("pric");
        Assert.InRange(await rows.CountAsync(), 1, 3);
    }

    [Fact]
    public async Task Columns_can_be_left_out_but_never_all_of_them()
    {
        var page = await Open(Table);
        await page.GetByText("Table tools").ClickAsync();
        var boxes = page.Locator(".table-tools fieldset input");
        await Assertions.Expect(boxes.First).ToBeVisibleAsync();
        for (var i = 0; i < await boxes.CountAsync(); i++)
            await boxes.Nth(i).ClickAsync();

        Assert.Equal(2, await page.Locator(".compared thead th:visible").CountAsync());
        Assert.Equal(2, await page.Locator(".compared tbody tr").First.Locator("th:visible, td:visible").CountAsync());
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".compared thead th:visible")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Only_differences_hides_the_rows_in_which_all_say_the_same()
    {
        var page = await Open("comparisons/who-owns-it.html?columns=in-house");
        var rows = page.Locator(".compared tbody tr:visible");
        await page.GetByLabel("Only differences").CheckAsync();
        await Assertions.Expect(rows).ToHaveCountAsync(0);
        await Assertions.Expect(page.Locator("main [role=status]").First).ToContainTextAsync("0 of");
    }

    [Fact]
    public async Task Tools_of_two_tables_on_a_page_do_not_mix()
    {
        var page = await Open("articles/contact-center-metrics.html");
        var tables = page.Locator("[data-comparison]:has(.table-tools)");
        Assert.True(await tables.CountAsync() > 1);
        var second = await tables.Nth(1).Locator("tbody tr:visible").CountAsync();
        await tables.First.GetByText("Table tools").ClickAsync();
        await tables.First.Locator("fieldset input").First.UncheckAsync();
        await Assertions.Expect(tables.First.Locator("thead th[hidden]")).ToHaveCountAsync(1);
        Assert.Equal(0, await tables.Nth(1).Locator("thead th[hidden]").CountAsync());
        Assert.Equal(second, await tables.Nth(1).Locator("tbody tr:visible").CountAsync());
    }

    // The head stays in the window, so nothing that a key leads to may lie below it.
    [Fact]
    public async Task A_link_that_has_the_focus_is_not_below_the_head()
    {
        var page = await Open(Pair, new() { ViewportSize = new() { Width = 1280, Height = 500 } });
        await page.Locator(".compared tbody .permalink").Last.FocusAsync();
        var links = page.Locator(".compared tbody a");
        for (var i = await links.CountAsync() - 1; i >= 0; i--)
        {
            await links.Nth(i).FocusAsync();
            Assert.True(await links.Nth(i).EvaluateAsync<bool>("""
                link => link.getBoundingClientRect().top >= document.querySelector('.compared thead th').getBoundingClientRect().bottom
                    || link.getBoundingClientRect().top >= innerHeight
                """), $"link {i}");
        }
    }

    [Theory]
    [InlineData(320), InlineData(375), InlineData(800), InlineData(1280), InlineData(1680)]
    public async Task No_table_is_cut_or_scrolls_by_itself(int width)
    {
        var page = await NewReader(new() { ViewportSize = new() { Width = width, Height = 800 } });
        foreach (var kind in (string[])[Pair, Table, "comparisons/pricing-models.html", "articles/contact-center-metrics.html", "articles/bpo-vs-call-center.html"])
        {
            await page.GotoAsync(kind);
            await page.EvaluateAsync("""
                () => {
                  const wider = new CSSStyleSheet();
                  wider.replaceSync('* { letter-spacing: .12em; word-spacing: .16em; line-height: 1.5; }');
                  document.adoptedStyleSheets = [wider];
                }
                """);
            Assert.Empty(await page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('.comparison, .comparison *')]
                  .filter(part => part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 1 && getComputedStyle(part).display !== 'inline')
                  .map(part => part.outerHTML.slice(0, 80))
                """));
            Assert.True(await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth") <= width, kind);
        }
    }

    [Fact]
    public async Task Nothing_moves_when_the_script_comes()
    {
        var page = await Open(Pair, new() { ViewportSize = new() { Width = 375, Height = 700 } });
        await page.WaitForTimeoutAsync(300);
        var shift = await page.EvaluateAsync<double>("""
            () => new Promise(done => new PerformanceObserver(list =>
                done(list.getEntries().reduce((sum, entry) => sum + entry.value, 0))).observe({ type: "layout-shift", buffered: true })
                || setTimeout(done, 300, 0))
            """);
        Assert.InRange(shift, 0, .01);
    }

    [Theory]
    [InlineData(375)]
    [InlineData(1280)]
    public async Task A_table_stays_a_table_as_cards_too(int width)
    {
        var page = await Open(Pair, new() { ViewportSize = new() { Width = width, Height = 700 } });
        var table = page.GetByRole(AriaRole.Table, new() { Name = "What is the difference between a BPO and a call center?" });
        Assert.Equal(12, await table.GetByRole(AriaRole.Row).CountAsync());

        var session = await page.Context.NewCDPSessionAsync(page);
        var tree = (await session.SendAsync("Accessibility.getFullAXTree"))!.Value.GetProperty("nodes").EnumerateArray()
            .Where(node => node.TryGetProperty("role", out _))
            .Select(node => node.GetProperty("role").GetProperty("value").GetString() ?? "")
            .CountBy(role => role).ToDictionary(StringComparer.Ordinal);
        // The square below it is one, too; its corner is there where its rows have their names beside them.
        Assert.Equal((2, 12 + 3, 3 + 2, 11 + 2, 22 + (width > 1000 ? 5 : 4)),
            (tree["table"], tree["row"], tree["columnheader"], tree["rowheader"], tree["cell"]));
    }

    [Fact]
    public async Task Two_or_three_words_are_put_side_by_side_by_hand_and_by_address()
    {
        var page = await Open("comparisons/pick.html");
        await page.GetByLabel("First word").SelectOptionAsync("fcr");
        await page.GetByLabel("Second word").SelectOptionAsync("asa");
        Assert.Equal(["first contact resolution", "average speed of answer"], await page.Locator("#page_picked thead th a").AllInnerTextsAsync());
        var rows = await page.Locator("tbody tr").CountAsync();
        Assert.True(rows >= 2);
        Assert.EndsWith("?terms=fcr%2Casa", page.Url);
        Assert.True(await page.GetByLabel("Third word").Locator("option[value=kpo]").EvaluateAsync<bool>("option => option.disabled"));

        await page.GotoAsync("comparisons/pick.html?terms=fcr,asa,occupancy");
        Assert.Equal(4, await page.Locator("thead th").CountAsync());
        await page.GotoAsync("comparisons/pick.html?terms=nonsense,%22%5D,kpo");
        await Assertions.Expect(page.GetByLabel("First word")).ToHaveValueAsync("kpo");
    }

    [Fact]
    public async Task On_a_phone_a_table_of_two_columns_or_three_wraps_and_only_a_wider_one_scrolls()
    {
        var page = await Open("articles/contact-center-metrics.html", new() { ViewportSize = new() { Width = 375, Height = 812 } });
        var wider = await page.Locator(".table-scroll").EvaluateAllAsync<int[]>(
            "all => all.filter(one => one.scrollWidth > one.clientWidth).map(one => one.querySelector('tr').children.length)");

        Assert.DoesNotContain(wider, columns => columns < 4);
    }

    [Fact]
    public async Task A_table_in_the_text_of_a_term_does_all_that_too_and_so_do_two_on_one_page()
    {
        var files = RealSite.Files.Select(file => file.Name == "glossary/bpo.md"
            ? file with { Bytes = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span) + """

                ::: comparison outsourcing-family
                :::

                ::: comparison bpo-vs-kpo
                :::

                """) }
            : file);
        var page = await Open(new Uri(Site.Publish("tables-in-a-term", files), "glossary/bpo.html").AbsoluteUri);
        var first = page.Locator("[data-comparison=outsourcing-family]");
        var second = page.Locator("[data-comparison=bpo-vs-kpo]");
        var original = await second.Locator("tbody th").AllInnerTextsAsync();

        await first.GetByText("Table tools").ClickAsync();
        await first.Locator("fieldset input[value=bpo]").UncheckAsync();
        await second.GetByText("Table tools").ClickAsync();
        await second.GetByRole(AriaRole.Searchbox).FillAsync(original[1].Trim('○', '\u2060'));

        foreach (var address in (string[])["outsourcing-family.columns=", "bpo-vs-kpo.filter="])
            await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(address)));
        await page.ReloadAsync();
        await Assertions.Expect(first.Locator("th[data-column=bpo]")).ToBeHiddenAsync();
        Assert.Contains(original[1], await second.Locator("tbody tr:visible th").AllInnerTextsAsync());
        await Assertions.Expect(second.Locator("tbody tr:visible").Nth(original.Count - 1)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Both_orders_of_two_words_lead_to_their_table()
    {
        var page = await Open("comparisons/kpo-vs-bpo.html");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(Site.Address, "comparisons/bpo-vs-kpo.html").AbsoluteUri);
    }

    private static string Row(int number, string bpo, string kpo) => $$"""
          - id: row-{{number}}
            label: Row {{number}}
            cells:
              bpo: { text: So it is, value: {{bpo}}, sources: [iso-18295-1] }
              kpo: { text: So it is, value: {{kpo}}, sources: [iso-18295-1] }

        """;

    private static Task<IReadOnlyList<string>> Labels(IPage page) => page.Locator(".compared tbody th").AllInnerTextsAsync();
}
