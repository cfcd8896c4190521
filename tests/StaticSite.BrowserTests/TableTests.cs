using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StaticSite.Tests;

namespace StaticSite.BrowserTests;

/// <summary>Sorting, filtering and narrowing tables, with the state in the address.</summary>
public sealed class TableTests(SiteInBrowser site) : BrowserTest(site)
{
    private const string Table = "comparisons/outsourcing-family.html";
    private const string Pair = "comparisons/bpo-vs-call-center.html";

    [Fact]
    public async Task A_column_sorts_one_way_then_the_other_then_not_at_all()
    {
        var page = await Open(Table);
        var original = await Labels(page);
        var head = page.Locator("th[data-column=row]");

        await head.Locator("button").ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "ascending");
        Assert.Equal(original.Order(StringComparer.InvariantCultureIgnoreCase), await Labels(page));
        Assert.Contains("sort=row", page.Url);

        await head.Locator("button").ClickAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "descending");
        await page.ReloadAsync();
        await Assertions.Expect(head).ToHaveAttributeAsync("aria-sort", "descending");

        await head.Locator("button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(original, await Labels(page));
        Assert.DoesNotContain("sort", page.Url);
    }

    [Fact]
    public async Task Filtering_leaves_the_rows_that_say_the_words_and_says_how_many()
    {
        var page = await Open(Pair);
        await page.GetByRole(AriaRole.Searchbox, new() { Name = "Filter" }).FillAsync("pric");
        var rows = page.Locator("tbody tr:visible");
        Assert.InRange(await rows.CountAsync(), 1, 3);
        await Assertions.Expect(page.Locator("main [role=status]").First).ToContainTextAsync("of 11 rows");
        Assert.Contains("filter=pric", page.Url);

        await page.ReloadAsync();
        Assert.InRange(await rows.CountAsync(), 1, 3);
    }

    [Fact]
    public async Task Columns_can_be_left_out_but_never_all_of_them()
    {
        var page = await Open(Table);
        await page.GetByText("Columns", new() { Exact = true }).ClickAsync();
        var boxes = page.Locator(".columns input");
        for (var i = 0; i < await boxes.CountAsync(); i++)
            await boxes.Nth(i).ClickAsync();

        Assert.Equal(2, await page.Locator("thead th:visible").CountAsync());
        Assert.Equal(2, await page.Locator("tbody tr").First.Locator("th:visible, td:visible").CountAsync());
        await page.ReloadAsync();
        Assert.Equal(2, await page.Locator("thead th:visible").CountAsync());
    }

    [Fact]
    public async Task Only_differences_hides_the_rows_in_which_all_say_the_same()
    {
        var page = await Open(Table + "?columns=bpo");
        Assert.NotEqual(0, await page.Locator("tbody tr:visible").CountAsync());
        await page.GetByLabel("Only differences").CheckAsync();
        Assert.Equal(0, await page.Locator("tbody tr:visible").CountAsync());
        await Assertions.Expect(page.Locator("main [role=status]").First).ToContainTextAsync("0 of");
    }

    [Fact]
    public async Task Tools_of_two_tables_on_a_page_do_not_mix()
    {
        var page = await Open("articles/contact-center-metrics.html");
        var tables = page.Locator("[data-comparison]");
        Assert.True(await tables.CountAsync() > 1);
        var second = await tables.Nth(1).Locator("tbody tr:visible").CountAsync();
        await tables.First.Locator("[type=search]").FillAsync("nothing has this");
        Assert.Equal(0, await tables.First.Locator("tbody tr:visible").CountAsync());
        Assert.Equal(second, await tables.Nth(1).Locator("tbody tr:visible").CountAsync());
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
        Assert.Equal((1, 12, 3, 11, 22),
            (tree["table"], tree["row"], tree["columnheader"], tree["rowheader"], tree["cell"]));
    }

    [Fact]
    public async Task Two_or_three_words_are_put_side_by_side_by_hand_and_by_address()
    {
        var page = await Open("comparisons/pick.html");
        await page.GetByLabel("First word").SelectOptionAsync("fcr");
        await page.GetByLabel("Second word").SelectOptionAsync("asa");
        Assert.Equal(["first contact resolution", "average speed of answer"], await page.Locator("thead th a").AllInnerTextsAsync());
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

        await first.Locator("th[data-column=row] button").ClickAsync();
        await second.GetByRole(AriaRole.Searchbox).FillAsync(original[1]);

        foreach (var address in (string[])["outsourcing-family.sort=row", "bpo-vs-kpo.filter="])
            await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape(address)));
        await page.ReloadAsync();
        await Assertions.Expect(first.Locator("th[data-column=row]")).ToHaveAttributeAsync("aria-sort", "ascending");
        Assert.Contains(original[1], await second.Locator("tbody tr:visible th").AllInnerTextsAsync());
        await Assertions.Expect(second.Locator("tbody tr:visible").Nth(original.Count - 1)).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Both_orders_of_two_words_lead_to_their_table()
    {
        var page = await Open("comparisons/kpo-vs-bpo.html");
        await Assertions.Expect(page).ToHaveURLAsync(new Uri(Site.Address, "comparisons/bpo-vs-kpo.html").AbsoluteUri);
    }

    private static Task<IReadOnlyList<string>> Labels(IPage page) => page.Locator("tbody th").AllInnerTextsAsync();
}
