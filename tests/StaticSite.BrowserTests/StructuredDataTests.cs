namespace StaticSite.BrowserTests;

/// <summary>What pages say to machines, in a browser that enforces their policy.</summary>
public sealed class StructuredDataTests(SiteInBrowser site) : BrowserTest(site)
{
    // A breach of the policy would be an error of the page, which every test here reports.
    [Theory]
    [InlineData(Article, "Article FAQPage BreadcrumbList")]
    [InlineData("glossary/bpo.html", "DefinedTerm BreadcrumbList")]
    [InlineData("glossary/index.html", "DefinedTermSet BreadcrumbList")]
    public async Task The_policy_of_a_page_lets_its_data_stand(string address, string types)
    {
        var page = await Open(address);

        Assert.Equal(types, await page.EvaluateAsync<string>("""
            () => JSON.parse(document.querySelector("script[type='application/ld+json']").textContent)["@graph"]
                .map(node => node["@type"]).join(" ")
            """));
    }
}
