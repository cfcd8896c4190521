using StaticSite.Localization;

namespace StaticSite.BrowserTests.Interface;

/// <summary>Pages and scripts count alike: the rules by which pages are written are those that browsers have.</summary>
public sealed class PluralRuleTests(SiteInBrowser site) : BrowserTest(site)
{
    private static readonly int[] Numbers = [.. Enumerable.Range(0, 221), 1_000, 1_001, 1_000_000, 1_000_001, 2_000_000, 12_000_000];

    [Fact]
    public async Task A_number_takes_the_same_form_on_a_page_and_in_a_script()
    {
        var page = await Open("404.html");
        var known = await page.EvaluateAsync<string[]>("languages => Intl.PluralRules.supportedLocalesOf(languages)", PluralRule.Languages);

        Assert.InRange(known.Length, 60, 200);
        foreach (var language in known)
            Assert.Equal(
                (language, string.Join(' ', await page.EvaluateAsync<string[]>(
                    "([language, numbers]) => numbers.map(number => new Intl.PluralRules(language).select(number))", new object[] { language, Numbers }))),
                (language, string.Join(' ', Numbers.Select(number => PluralRule.For(language).CategoryOf(number).ToString().ToLowerInvariant()))));
    }
}
