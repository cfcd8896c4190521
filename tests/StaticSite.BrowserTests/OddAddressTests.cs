using Microsoft.Playwright;

namespace StaticSite.BrowserTests;

/// <summary>Anybody can write a link to a page with whatever behind it. No script may stumble over that.</summary>
public sealed class OddAddressTests(SiteInBrowser site) : BrowserTest(site)
{
    private static readonly string[] Fragments =
    [
        "", "#%", "#%E0%A4%A", "#%FF", "#%00", "#:~:text=BPO", "#\"><img src=x onerror=alert(1)>", "#..", "#page_main", "#page_main%", "#constructor",
    ];

    private static readonly string[] Values =
    [
        "%", "%E0%A4%A", "%FF", "%00", "(", "[", "\\", "*", "a{999999999}", "-", "%ED%A0%80", "<b>", "\"]", "__proto__", "constructor,toString", "%F0%9F%92%A9", ",,,",
    ];

    private static readonly string[] Names = ["q", "mark", "terms", "filter", "category", "sort", "columns", "differences"];

    [Theory]
    [InlineData("index.html"), InlineData(Article), InlineData("glossary/index.html"), InlineData("glossary/bpo.html")]
    [InlineData("comparisons/bpo-vs-kpo.html"), InlineData("comparisons/pick.html"), InlineData("quiz.html"), InlineData("search.html")]
    [InlineData("which-word.html"), InlineData("disputes.html"), InlineData("sources.html"), InlineData("404.html")]
    public async Task No_script_stumbles_over_an_address(string address)
    {
        var page = await NewReader();
        await page.AddInitScriptAsync("""
            window.stumbled = [];
            addEventListener("error", event => stumbled.push(event.message));
            addEventListener("unhandledrejection", event => stumbled.push(String(event.reason)));
            """);
        foreach (var fragment in Fragments)
            await Look(page, address, fragment);
        foreach (var value in Values)
            await Look(page, address, "?" + string.Join('&', Names.Select(name => $"{name}={value}")));

        // A fragment that comes later is followed, too.
        foreach (var fragment in Fragments)
            await page.EvaluateAsync("fragment => { location.hash = fragment }", fragment);
        Assert.Empty(await page.EvaluateAsync<string[]>("() => stumbled"));
    }

    private async Task Look(IPage page, string address, string behind)
    {
        // From elsewhere, so that another fragment loads the page again.
        await page.GotoAsync("about:blank");
        var shown = await page.GotoAsync(new Uri(Site.Address, address).AbsoluteUri + behind);
        Assert.Equal(200, shown!.Status);
        Assert.Empty(await page.EvaluateAsync<string[]>("() => stumbled"));
    }
}
