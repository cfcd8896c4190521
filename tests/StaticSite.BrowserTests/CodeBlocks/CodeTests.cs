using System.Text;
using Microsoft.Playwright;
using StaticSite.Engine;

namespace StaticSite.BrowserTests.CodeBlocks;

/// <summary>Code as readers see and copy it.</summary>
public sealed class CodeTests(SiteInBrowser site) : BrowserTest(site)
{
    private const string Text = """
        # Code
        ```cs title="a.cs" {2} showLineNumbers
        // A note
        public const string Name = $"{1} a", Other = nameof(Other), More = "as long as no screen of a telephone is";

        ```

        ```diff
        -old
        +new
        ```

        ```html
        <p class="a">x &amp; y</p><!-- note -->
        ```

        > ```json
        > {"a": [1, true]}
        > ```
        """;

    private const string FirstCode = """
        // A note
        public const string Name = $"{1} a", Other = nameof(Other), More = "as long as no screen of a telephone is";


        """;

    [Theory]
    [InlineData(ColorScheme.Light, 1280), InlineData(ColorScheme.Dark, 375)]
    public async Task Every_word_of_code_is_well_to_be_seen(ColorScheme scheme, int width)
    {
        var page = await OpenCode(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });

        Assert.Empty(await page.Barriers());
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
    }

    [Fact]
    public async Task A_button_copies_the_code_as_it_was_written_and_says_so()
    {
        var page = await OpenCode(new() { Permissions = ["clipboard-read", "clipboard-write"] });
        var heights = await Heights(page);
        await page.Locator(".code-copy").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".visually-hidden[role=status]")).ToHaveTextAsync("Copied");
        Assert.Equal(FirstCode.ReplaceLineEndings("\n"), await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Equal(heights, await Heights(page));
        await Assertions.Expect(page.Locator(".code-copy").First).ToHaveTextAsync("Copy");
        await Assertions.Expect(page.Locator(".visually-hidden[role=status]")).ToHaveTextAsync("");
    }

    [Fact]
    public async Task Where_nothing_may_be_copied_the_code_is_selected()
    {
        var page = await OpenCode();
        await page.EvaluateAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await page.Locator(".code-copy").Nth(1).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("-old\n+new", await page.EvaluateAsync<string>("getSelection().toString().trimEnd()"));
    }

    [Fact]
    public async Task Without_scripts_there_is_no_button()
    {
        var page = await OpenCode(new() { JavaScriptEnabled = false });
        await Assertions.Expect(page.Locator(".code-copy").First).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator("code").First).ToHaveTextAsync(FirstCode);
    }

    [Fact]
    public async Task Where_nothing_hovers_the_button_covers_no_code()
    {
        var page = await OpenCode(new() { HasTouch = true, IsMobile = true, ViewportSize = new() { Width = 375, Height = 800 } });

        Assert.Equal("", await page.EvaluateAsync<string>("""
            [...document.querySelectorAll('.code')]
              .filter(code => code.querySelector('code').getBoundingClientRect().top < code.querySelector('.code-copy').getBoundingClientRect().bottom)
              .map(code => code.textContent).join()
            """));
        await Assertions.Expect(page.Locator(".code-copy").Nth(1)).ToHaveCSSAsync("opacity", "1");
    }

    [Theory]
    [InlineData(ColorScheme.Light), InlineData(ColorScheme.Dark)]
    public async Task Where_a_reader_has_colours_of_their_own_marked_words_have_them_too(ColorScheme scheme)
    {
        var page = await OpenCode(new() { ForcedColors = ForcedColors.Active, ColorScheme = scheme });

        Assert.Equal(
            await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.code span')).color"),
            await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('mark.code-line span')).color"));
        Assert.Equal(
            await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('pre')).backgroundColor"),
            await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('mark.code-line')).backgroundColor"));
    }

    private static SourceFile[] Files =>
    [
        new("input", "site.yml", "title: Code\n"u8.ToArray()),
        new("input", "articles/code.md", Encoding.UTF8.GetBytes(Text.ReplaceLineEndings("\n"))),
    ];

    private static async Task<string> Heights(IPage page) =>
        string.Join(' ', await page.Locator(".code").EvaluateAllAsync<double[]>("all => all.map(one => one.getBoundingClientRect().height)"));

    private async Task<IPage> OpenCode(BrowserNewContextOptions? options = null) =>
        await Open(Site.Publish("code", Files) + "articles/code.html", options);
}
