using System.Diagnostics;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StaticSite.BrowserTests;

/// <summary>What an author sees who writes with the preview open: the real command, in a process of its own.</summary>
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

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("staticsite-preview-");
    private Process? _command;

    private string ArticleFile => Path.Combine(_folder.FullName, "input", "articles", "one.md");

    public ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(ArticleFile)!);
        File.WriteAllText(Path.Combine(_folder.FullName, "input", "site.yml"), "title: Test site\n");
        File.WriteAllText(ArticleFile, Article + LongText);
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _command?.Kill();
        _command?.WaitForExit();
        _command?.Dispose();
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_saved_change_is_seen_where_the_author_reads()
    {
        await using var window = await site.OpenWindow();
        var page = await OpenPreview(window);
        await page.EvaluateAsync("scrollTo(0, 700)");

        await File.WriteAllTextAsync(ArticleFile, Article.Replace("first", "second") + LongText, TestContext.Current.CancellationToken);

        await Expect(page.GetByText("The second words.")).ToBeAttachedAsync();
        await Expect(page.Locator("#preview-errors")).ToHaveCountAsync(0);
        await page.WaitForFunctionAsync("scrollY === 700");
    }

    [Fact]
    public async Task An_error_stands_on_the_page_with_its_line_until_it_is_mended()
    {
        await using var window = await site.OpenWindow();
        var page = await OpenPreview(window);

        await File.WriteAllTextAsync(ArticleFile, Article + "See [that](two.md).\n", TestContext.Current.CancellationToken);

        var panel = page.Locator("#preview-errors");
        await Expect(panel.Locator("summary")).ToHaveTextAsync("1 error: you see the last good version of the site.");
        await Expect(panel.Locator("code")).ToHaveTextAsync("input/articles/one.md(8,5)");
        await Expect(panel.Locator("pre")).ToHaveTextAsync("See [that](two.md).\n    ^");
        await Expect(page.GetByText("The first words.")).ToBeVisibleAsync();
        var axe = await page.Locator("#preview-errors").RunAxe();
        Assert.Equal([], axe.Violations.Select(violation => violation.Id));

        await File.WriteAllTextAsync(ArticleFile, Article, TestContext.Current.CancellationToken);
        await Expect(panel).ToHaveCountAsync(0);
    }

    private static string LongText => string.Concat(Enumerable.Repeat("A line of text.\n\n", 100));

    private async Task<IPage> OpenPreview(IBrowserContext window)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        _command = Process.Start(new ProcessStartInfo(
            dotnet, [Path.Combine(AppContext.BaseDirectory, "StaticSite.Cli.dll"), "preview", "--root", _folder.FullName])
        { RedirectStandardOutput = true })!;
        string? address = null;
        while (address is null && await _command.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            address = AddressPattern().Match(line) is { Success: true } found ? found.Value : null;
        Assert.NotNull(address);

        var page = await window.NewPageAsync();
        var follows = page.WaitForResponseAsync("**/_preview/events?*");
        await page.GotoAsync(address + "articles/one.html");
        await follows;
        return page;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
    private static partial Regex AddressPattern();
}
