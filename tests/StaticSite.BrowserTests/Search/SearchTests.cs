using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace StaticSite.BrowserTests.Search;

public sealed class SearchTests(SiteInBrowser site)
{
    [Fact]
    public async Task The_search_page_answers_the_question_in_its_address()
    {
        await using var window = await site.OpenWindow();
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "search.html?q=what+is+kpo").AbsoluteUri);

        await Expect(page.Locator("#search_results li").First).ToHaveAttributeAsync("data-target", "term:kpo");
    }
}
