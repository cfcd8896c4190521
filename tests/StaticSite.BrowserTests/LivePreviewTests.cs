using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StaticSite.BrowserTests;

/// <summary>What an author sees who writes with the preview open: the real command, in a process of its own.</summary>
/// <remarks><c>STATICSITE_PROGRAM</c> names another program to try, such as a native one.</remarks>
public sealed partial class LivePreviewTests(SiteInBrowser site) : IAsyncLifetime
{
    private const string Article = """
        ---
        title: Title
        description: Description.
        reviewed: 2026-11-01
        ---
        The first words.


        """;

    // With as many rows as a filter helps with.
    private static readonly string Comparison = """
        title: Rules or judgement
        question: Which of the two?
        subjects: [kpo, bpo]
        criteria:
          - id: work
            label: Work
            cells: { kpo: { text: by judgement }, bpo: { text: by rules } }
          - id: people
            label: People
            cells: { kpo: { text: experts }, bpo: { text: clerks } }
        """ + string.Concat(Enumerable.Range(1, 6).Select(n =>
            $"\n  - id: row-{n}\n    label: Row {n}\n    cells: {{ kpo: {{ text: so }}, bpo: {{ text: otherwise }} }}"));

    private const string Quiz = """
        title: Words
        questions:
          - id: which
            question: Which word?
            options:
              - text: This
                right: true
              - text: That
                misconception: Not that.
            explanation: It is this.
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("staticsite-preview-");
    private readonly List<string> _complaints = [];
    private Process? _command;

    private static string TextWithTable => Article + "BPO is a word.\n\n::: comparison rules\n:::\n\n## Further down\n\n" + LongText;

    public async ValueTask InitializeAsync()
    {
        await Save("site.yml", "title: Test site\n");
        await Save("articles/one.md", Article + LongText);
    }

    public ValueTask DisposeAsync()
    {
        _command?.Kill();
        _command?.WaitForExit();
        _command?.Dispose();
        _folder.Delete(recursive: true);
        Assert.Equal([], _complaints);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_saved_change_is_seen_where_the_author_reads()
    {
        await using var window = await site.OpenWindow();
        var page = await OpenPreview(window);
        await page.EvaluateAsync("scrollTo(0, 700)");

        await Save("articles/one.md", Article.Replace("first", "second") + LongText);

        await Expect(page.GetByText("The second words.")).ToBeAttachedAsync();
        await Expect(page.Locator("#preview-errors")).ToHaveCountAsync(0);
        await Expect(page.Locator("html")).ToHaveJSPropertyAsync("scrollTop", 700);
    }

    [Fact]
    public async Task What_the_reader_did_stays_and_what_scripts_do_goes_on()
    {
        await SaveGlossary();
        await using var window = await site.OpenWindow();
        var page = await OpenPreview(window);
        await page.EvaluateAsync("window.isStillHere = true");
        await page.GetByText("Table tools").ClickAsync();
        await page.GetByLabel("Filter").FillAsync("experts");
        await page.GetByRole(AriaRole.Button, new() { Name = "Display" }).ClickAsync();
        await page.GetByLabel("Dark").CheckAsync();

        await Save("articles/one.md", TextWithTable.Replace("The first words.", "The second words of a KPO."));

        await Expect(page.GetByText("The second words")).ToBeAttachedAsync();
        Assert.True(await page.EvaluateAsync<bool>("window.isStillHere"));
        Assert.True(await page.Locator("#page_choices").IsVisibleAsync());
        Assert.Equal("dark", await page.Locator("html").GetAttributeAsync("data-theme"));
        await Expect(page.Locator("tbody tr:visible")).ToContainTextAsync(["experts"]);

        await page.GetByLabel("Light").CheckAsync();
        Assert.Equal("light", await page.Locator("html").GetAttributeAsync("data-theme"));
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("a.term[data-term=kpo]").First.HoverAsync();
        await Expect(page.Locator("#page_preview")).ToContainTextAsync("Work that needs judgement.");
        await page.Mouse.MoveAsync(2, 2);
        await page.GetByLabel("Filter").FillAsync("rules");
        await Expect(page.Locator("tbody tr:visible")).ToContainTextAsync(["by rules"]);
        await page.Locator("[name=q]").FillAsync("kpo");
        await Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Knowledge process outsourcing");
    }

    [Fact]
    public async Task A_swap_leaves_what_loading_again_would_give()
    {
        await SaveGlossary();
        await using var window = await site.OpenWindow();
        var page = await OpenPreview(window);
        await page.EvaluateAsync("window.isStillHere = true");
        var fresh = await window.NewPageAsync();
        (string File, string Text)[] saved =
        [
            ("articles/one.md", TextWithTable.Replace("first", "*second*")),
            ("articles/one.md", TextWithTable.Replace("first", "KPO")),
            ("glossary/kpo.md", Term("knowledge process outsourcing", "KPO", "work that needs a head")),
            ("articles/one.md", TextWithTable.Replace("Description", "Another description").Replace("first", "KPO and BPO")),
            ("articles/one.md", TextWithTable + "- a list\n- of two\n\n> A quotation.\n"),
            ("articles/one.md", TextWithTable + "- a list\n- of\n- three\n"),
            ("articles/one.md", TextWithTable),
        ];
        foreach (var (file, text) in saved)
        {
            var before = await MarkupOf(page);
            await Save(file, text);
            await Expect(page.Locator("main")).Not.ToHaveJSPropertyAsync("innerHTML", before);

            await fresh.GotoAsync(page.Url);
            Assert.Equal(await MarkupOf(fresh), await MarkupOf(page));
            Assert.Equal(await fresh.TitleAsync(), await page.TitleAsync());
            Assert.True(await page.EvaluateAsync<bool>("window.isStillHere"), text);
        }
    }

    [Fact]
    public async Task What_scripts_hold_on_to_is_loaded_again()
    {
        await SaveGlossary();
        await Save("quiz/words.yml", Quiz);
        await using var window = await site.OpenWindow();
        var page = await OpenPreview(window);
        await page.EvaluateAsync("window.isStillHere = true");

        await Save("comparisons/rules.yml", Comparison.Replace("experts", "professors"));
        await Expect(page.GetByRole(AriaRole.Cell, new() { Name = "professors" })).ToBeAttachedAsync();
        Assert.False(await page.EvaluateAsync<bool>("window.isStillHere === true"));
        await page.GetByText("Table tools").ClickAsync();
        await page.GetByLabel("Filter").FillAsync("professors");
        await Expect(page.Locator("tbody tr:visible")).ToHaveCountAsync(1);

        await Save("articles/one.md", TextWithTable.Replace("Further down", "Far down"));
        await Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Far down" })).ToBeAttachedAsync();
        await page.GetByRole(AriaRole.Heading, new() { Name = "Far down" }).HoverAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Copy link: Far down" })).ToBeAttachedAsync();

        var follows = page.WaitForResponseAsync("**/_preview/news?*");
        await page.GotoAsync(new Uri(new Uri(page.Url), "/quiz.html").AbsoluteUri);
        await follows;
        await Save("quiz/words.yml", Quiz.Replace("Which word?", "What word?"));
        await Expect(page.GetByText("What word?")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Radio, new() { Name = "This" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Check" }).ClickAsync();
        await Expect(page.Locator(".quiz [role=status]")).ToContainTextAsync("1 of 1 right");
    }

    [Fact]
    public async Task An_error_stands_on_the_page_with_its_line_until_it_is_mended()
    {
        await using var window = await site.OpenWindow();
        var page = await OpenPreview(window);

        await Save("articles/one.md", Article + "See [that](two.md).\n");

        var panel = page.Locator("#preview-errors");
        await Expect(panel.Locator("summary")).ToHaveTextAsync("1 error: you see the last good version of the site.");
        await Expect(panel.Locator("code")).ToHaveTextAsync("input/articles/one.md(8,5)");
        await Expect(panel.Locator("pre")).ToHaveTextAsync("See [that](two.md).\n    ^");
        await Expect(page.GetByText("The first words.")).ToBeVisibleAsync();
        Assert.Empty(await page.Locator("#preview-errors").Barriers());

        await Save("articles/one.md", Article);
        await Expect(panel).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Any_number_of_tabs_follow_and_go_on_when_the_first_is_closed()
    {
        const int Many = 9;

        await using var window = await site.OpenWindow();
        var page = await OpenPreview(window);
        var tabs = new List<IPage>();
        for (var tab = 0; tab < Many; tab++)
        {
            tabs.Add(await window.NewPageAsync());
            await tabs[^1].GotoAsync(page.Url);
        }

        await Save("articles/one.md", Article.Replace("first", "second"));
        foreach (var tab in tabs)
            await Expect(tab.GetByText("The second words.")).ToBeAttachedAsync();

        await page.CloseAsync();
        await tabs[0].GotoAsync("about:blank");
        await tabs[0].GoBackAsync();
        await Save("articles/one.md", Article.Replace("first", "third"));
        foreach (var tab in tabs)
            await Expect(tab.GetByText("The third words.")).ToBeAttachedAsync();
    }

    private static string Term(string name, string abbreviation, string definition) =>
        $"---\nterm: {name}\nabbreviation: {abbreviation}\ndefinition: {definition}\n---\n";

    private async Task SaveGlossary()
    {
        await Save("glossary/kpo.md", Term("knowledge process outsourcing", "KPO", "work that needs judgement"));
        await Save("glossary/bpo.md", Term("business process outsourcing", "BPO", "work by rules"));
        await Save("comparisons/rules.yml", Comparison);
        await Save("articles/one.md", TextWithTable);
    }

    private async Task Save(string name, string text)
    {
        var file = new FileInfo(Path.Combine(_folder.FullName, "input", name));
        file.Directory!.Create();
        await File.WriteAllTextAsync(file.FullName, text, TestContext.Current.CancellationToken);
    }

    private static async Task<string> MarkupOf(IPage page) => await page.EvaluateAsync<string>("document.querySelector('main').innerHTML");

    private static string LongText => string.Concat(Enumerable.Repeat("A line of text.\n\n", 100));

    [Fact]
    public async Task Editors_see_by_keyboard_how_texts_use_the_glossary_and_what_they_opened_outlives_a_change()
    {
        await SaveGlossary();
        string Text(string some) => Article + $"A KPO is no BPO.\n\n## More\n\nOf [[bpo|{some}]] work [by the book](../glossary/bpo.md), and [by the book](../glossary/bpo.md).\n";
        await Save("articles/one.md", Text("some"));
        await using var window = await site.OpenWindow(new() { ViewportSize = new() { Width = 375, Height = 700 } });
        var page = await OpenPreview(window);
        var strip = page.GetByRole(AriaRole.Navigation, new() { Name = "Preview" }).GetByRole(AriaRole.Link);
        Assert.Empty(await page.Locator("#preview-strip").Barriers());
        await strip.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("tbody th")).ToHaveTextAsync(["business process outsourcing (BPO)", "knowledge process outsourcing (KPO)"]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Links", Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[aria-sort=descending]")).ToHaveTextAsync("Links");
        await page.Locator("[name=words]").FillAsync("bpo");
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("1 term");
        await Open(page, "business process outsourcing (BPO)");
        await Open(page, "Linked because an author asks: 1 on 1 page");

        await Open(page, "Suggestions: 1, 1 of them sure");

        await Expect(page.Locator("ol p")).ToHaveTextAsync(["Of some work by the book, and by the book.", "Title input/articles/one.md:12"]);
        await Expect(page.Locator(".changes > li > p").First).ToHaveTextAsync(
            "business process outsourcing (BPO): add the alias 'by the book'. 2 links on 1 page lead to it by these words.");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Copy" })).ToHaveCountAsync(2);
        Assert.EndsWith("/_preview/glossary?words=bpo&suggestions=few&sort=links&open=bpo&group=asked%3Abpo", page.Url, StringComparison.Ordinal);
        Assert.Equal(375, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.Empty(await page.Barriers());
        }

        await page.EvaluateAsync("scrollTo(0, 300)");
        await Save("articles/one.md", Text("other"));
        await Expect(page.Locator("ol p").First).ToHaveTextAsync("Of other work by the book, and by the book.");
        await Expect(page.Locator("html")).ToHaveJSPropertyAsync("scrollTop", 300);
        await Expect(page.Locator("[name=words]")).ToHaveValueAsync("bpo");
        await page.GetByRole(AriaRole.Link, new() { Name = "Title" }).ClickAsync();
        await page.WaitForURLAsync("**/articles/one.html#more**");

        static async Task Open(IPage page, string name)
        {
            var button = page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
            await Expect(button).ToHaveAttributeAsync("aria-expanded", "false");
            await button.FocusAsync();
            await page.Keyboard.PressAsync("Space");
            await Expect(button).ToHaveAttributeAsync("aria-expanded", "true");
            await Expect(button).ToBeFocusedAsync();
        }
    }

    private async Task<IPage> OpenPreview(IBrowserContext window)
    {
        string[] preview = ["preview", "--root", _folder.FullName];
        _command = Process.Start(Environment.GetEnvironmentVariable("STATICSITE_PROGRAM") is { Length: > 0 } program
            ? new ProcessStartInfo(program, preview) { RedirectStandardOutput = true }
            : new ProcessStartInfo(
                Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "StaticSite.Cli.dll"), .. preview])
            { RedirectStandardOutput = true })!;
        string? address = null;
        while (address is null && await _command.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            address = AddressPattern().Match(line) is { Success: true } found ? found.Value : null;
        Assert.NotNull(address);

        var page = await window.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Add(message.Text);
        };
        page.PageError += (_, error) => _complaints.Add(error);
        var follows = page.WaitForResponseAsync("**/_preview/news?*");
        await page.GotoAsync(address + "articles/one.html");
        await follows;
        return page;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
    private static partial Regex AddressPattern();
}
