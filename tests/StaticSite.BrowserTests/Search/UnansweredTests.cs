using System.Diagnostics;
using System.Text;
using Microsoft.Playwright;
using StaticSite.Engine;
using StaticSite.Tests;
using static Microsoft.Playwright.Assertions;

namespace StaticSite.BrowserTests.Search;

/// <summary>What a reader did not find stays in that reader's browser until the reader sends it.</summary>
public sealed class UnansweredTests(SiteInBrowser site) : BrowserTest(site)
{
    private const string Term = """
        ---
        term: shrinkage
        definition: Time that agents are paid for and not there.
        ---
        """;

    private const string Kept = "Object.entries(localStorage).map(([key, value]) => `${key} ${value}`).join()";

    private ILocator? _note;

    private ILocator Note => _note!;

    [Fact]
    public async Task What_is_not_found_is_kept_when_the_reader_leaves_the_box_presses_Enter_or_pauses()
    {
        var page = await Search();
        var box = page.Locator("main [name=q]");

        await box.PressSequentiallyAsync("photosynthesis");
        await Expect(page.Locator("#search_status")).ToContainTextAsync("Nothing found");
        await Expect(Note).ToBeHiddenAsync();
        await box.BlurAsync();
        await Expect(Note.Locator("summary")).ToHaveTextAsync("What you searched for and did not find (1)");

        await box.FillAsync("shrinkage");
        await box.PressAsync("Enter");
        await Expect(page.Locator("#search_results li")).ToHaveAttributeAsync("data-target", "term:shrinkage");

        await box.FillAsync("what is shrinkage in Esperanto");
        await box.PressAsync("Enter");
        await Expect(Note.Locator("summary")).ToContainTextAsync("(2)");

        // Somebody who pauses may yet type on; then that is what was meant.
        await box.FillAsync("chloro");
        await Expect(Note.Locator("summary")).ToContainTextAsync("(3)");
        await box.PressSequentiallyAsync("phyll");
        await box.BlurAsync();
        await Expect(Note.Locator("pre")).ToHaveTextAsync("chlorophyll\nwhat is shrinkage in Esperanto\nphotosynthesis");

        // The newest once, in whatever letters.
        await box.FillAsync("Photosynthesis");
        await box.BlurAsync();
        await Expect(Note.Locator("pre")).ToHaveTextAsync("Photosynthesis\nchlorophyll\nwhat is shrinkage in Esperanto");
        await Expect(Note).Not.ToHaveAttributeAsync("open", "");
        Assert.Equal(
            """/unanswered/unanswered ["Photosynthesis","chlorophyll","what is shrinkage in Esperanto"]""", await page.EvaluateAsync<string>(Kept));
    }

    [Fact]
    public async Task A_question_that_came_with_the_address_was_meant_and_the_list_is_there_again()
    {
        var page = await Search("?q=photosynthesis");
        await Expect(Note.Locator("pre")).ToHaveTextAsync("photosynthesis");
        await page.GotoAsync(new Uri(Site.Address, "unanswered/search.html").AbsoluteUri);

        await Expect(Note.Locator("pre")).ToHaveTextAsync("photosynthesis");
    }

    [Fact]
    public async Task The_list_is_short_and_its_lines_are()
    {
        var page = await Search();
        await page.EvaluateAsync("localStorage['/unanswered/unanswered'] = JSON.stringify([...Array(50).keys()].map(n => `xyzzy${n} `.repeat(100)))");
        await page.Locator("main [name=q]").FillAsync("photosynthesis");
        await page.Locator("main [name=q]").BlurAsync();
        await Expect(Note.Locator("summary")).ToContainTextAsync("(30)");
        var lines = (await Note.Locator("pre").TextContentAsync())!.Split('\n');

        Assert.Equal("photosynthesis", lines[0]);
        Assert.Equal((30, 200), (lines.Length, lines.Max(line => line.Length)));
        var href = await Note.GetByRole(AriaRole.Link, new() { IncludeHidden = true }).GetAttributeAsync("href");
        Assert.InRange(href!.Length, 1_000, 8_000);
    }

    [Theory]
    [InlineData("""{"a":1}""")]
    [InlineData("[")]
    [InlineData("""[{},null,["<img src=x onerror=alert(1)>"]]""")]
    public async Task What_others_left_under_its_name_is_no_more_than_text(string kept)
    {
        var page = await NewReader();
        await page.Context.AddInitScriptAsync($"localStorage['/unanswered/unanswered'] ??= {System.Text.Json.JsonSerializer.Serialize(kept)}");
        await Show(page, "?q=photosynthesis");

        await Expect(Note.Locator("pre")).ToContainTextAsync("photosynthesis");
        await Expect(Note.Locator("pre *")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Where_storage_is_forbidden_nothing_is_noted()
    {
        var page = await NewReader();
        await page.Context.AddInitScriptAsync("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })");
        await Show(page, "");
        await page.Locator("main [name=q]").FillAsync("photosynthesis");
        await page.Locator("main [name=q]").BlurAsync();
        await Expect(page.Locator("#search_status")).ToContainTextAsync("Nothing found");
        await page.EvaluateAsync("() => siteSearch.find('photosynthesis')");

        await Expect(Note).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Send_leads_to_a_report_that_holds_the_list_and_nothing_is_sent_before()
    {
        var page = await Search("?q=photosynthesis");
        await Note.Locator("summary").ClickAsync();

        await Expect(Note.GetByText("in this browser alone")).ToBeVisibleAsync();
        await Expect(Note.GetByRole(AriaRole.Link, new() { Name = "Send" })).ToHaveAttributeAsync(
            "href", "https://example.org/words/issues/new?title=Searched+for+and+not+found&body=photosynthesis");
    }

    [Fact]
    public async Task Whoever_forgets_all_has_nothing_kept()
    {
        var page = await Search("?q=photosynthesis");
        await Note.Locator("summary").ClickAsync();
        await Note.GetByText("Forget all").ClickAsync();

        await Expect(Note).ToBeHiddenAsync();
        await Expect(page.Locator("main [name=q]")).ToBeFocusedAsync();
        Assert.Equal("", await page.EvaluateAsync<string>(Kept));
    }

    [Fact]
    public async Task What_Copy_gives_is_what_check_tries()
    {
        var page = await Search();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        foreach (var query in new[] { "# photosynthesis", "xyzzy -> plugh", "search.html?q=wombat", "in   Esperanto: shrinkage" })
        {
            await page.Locator("main [name=q]").FillAsync(query);
            await page.Locator("main [name=q]").PressAsync("Enter");
            await Expect(Note.Locator("pre")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex(query[^4..]));
        }

        await Note.Locator("summary").ClickAsync();
        await Note.GetByText("Copy", new() { Exact = true }).ClickAsync();
        await Expect(page.Locator(".said").First).ToHaveTextAsync("Copied");
        var copied = await page.EvaluateAsync<string>("() => navigator.clipboard.readText()");

        Assert.Equal("in Esperanto: shrinkage\nsearch.html wombat\nxyzzy plugh\nphotosynthesis", copied);
        Assert.Contains("4 queries, asked 4 times; 3 of them find nothing.", await Check(copied), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ColorScheme.Light, 375)]
    [InlineData(ColorScheme.Dark, 375)]
    [InlineData(ColorScheme.Light, 1280)]
    public async Task Axe_finds_nothing_and_nothing_is_too_wide(ColorScheme colors, int width)
    {
        var page = await NewReader(new() { ColorScheme = colors, BypassCSP = true, ViewportSize = new() { Width = width, Height = 800 } });
        await Show(page, $"?q={new string('x', 90)}");
        await Note.Locator("summary").ClickAsync();
        await Expect(Note.GetByText("Forget all")).ToBeVisibleAsync();

        Assert.Equal(width, await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth"));
        Assert.Empty(await page.Barriers());
    }

    [Fact]
    public async Task A_site_that_does_not_ask_for_it_has_none_of_it()
    {
        var page = await Open("search.html?q=photosynthesis");
        await Expect(page.Locator("#search_status")).ToContainTextAsync("Nothing found");

        await Expect(page.Locator("#search_unanswered, script[src*=unanswered], link[href*=unanswered]")).ToHaveCountAsync(0);
        Assert.Equal("", await page.EvaluateAsync<string>(Kept));
    }

    private async Task<IPage> Search(string query = "")
    {
        var page = await NewReader();
        await Show(page, query);
        return page;
    }

    private async Task Show(IPage page, string query)
    {
        Site.Publish("unanswered", Files);
        _note = page.Locator("#search_unanswered");
        await page.GotoAsync($"unanswered/search.html{query}");
        await page.WaitForFunctionAsync("() => window.siteSearch");
    }

    private static SourceFile[] Files =>
    [
        new("input", "site.yml", Encoding.UTF8.GetBytes("title: Words\nrepository: https://example.org/words\nunanswered: on\n")),
        new("input", "glossary/shrinkage.md", Encoding.UTF8.GetBytes(Term)),
    ];

    // The real command, in a process of its own.
    private static async Task<string> Check(string queries)
    {
        var folder = Directory.CreateTempSubdirectory("staticsite-queries-");
        try
        {
            foreach (var file in Files)
            {
                var path = Path.Combine(folder.FullName, "input", file.Name);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await File.WriteAllBytesAsync(path, file.Bytes.ToArray(), TestContext.Current.CancellationToken);
            }

            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "queries.txt"), queries, TestContext.Current.CancellationToken);
            using var check = Process.Start(new ProcessStartInfo(
                Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
                [Path.Combine(AppContext.BaseDirectory, "StaticSite.Cli.dll"), "check", "--root", folder.FullName, "--queries", Path.Combine(folder.FullName, "queries.txt")])
            { RedirectStandardOutput = true })!;
            var output = await check.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await check.WaitForExitAsync(TestContext.Current.CancellationToken);
            return output;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
