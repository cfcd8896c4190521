using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using StaticSite.Benchmarks;

namespace StaticSite.BrowserTests.Search;

/// <summary>What a reader loads until the first result, packed as hosts do it, where there is much to find.</summary>
public sealed class SearchWeightTests(SiteInBrowser site)
{
    private const int Terms = 200;

    [Fact]
    public async Task A_glossary_of_a_thousand_terms_answers_for_little()
    {
        var files = GeneratedSite.Files(0, 1_000).ToArray();
        var address = site.Publish("thousand", files);
        var described = Encoding.UTF8.GetString(files.Single(file => file.Name == "glossary/term-500.md").Bytes.Span).Split("kind of ")[1].Split('\n')[0];

        Assert.InRange(Weight(await Load(address, GeneratedSite.TermName(500), withPages: false)), 1, 30_000);
        Assert.InRange(Weight(await Load(address, described, withPages: false)), 1, 50_000);
    }

    [Fact]
    public async Task More_pages_cost_nothing_before_the_glossary_has_answered_and_little_then()
    {
        var question = GeneratedSite.TermName(Terms / 2);
        var few = await Load(site.Publish("few-pages", GeneratedSite.Files(1, Terms)), question, withPages: false);
        var address = site.Publish("many-pages", GeneratedSite.Files(400, Terms));
        var many = await Load(address, question, withPages: false);
        var pages = await Load(address, question, withPages: true);

        Assert.InRange(Weight(many), 1, Weight(few) * 21 / 20);
        Assert.InRange(pages.Count(file => file.Path.Contains("/sections-", StringComparison.Ordinal)), 1, 8);
        Assert.InRange(pages.Count(file => file.Path.Contains("/words-", StringComparison.Ordinal)), 1, 8);
    }

    [Theory]
    [InlineData("is every call center a bpo?", 1, 2)]
    [InlineData("is onshore cheaper than nearshore", 1, 1)]
    [InlineData("shrinkage", 0, 0)]
    public async Task What_answers_by_itself_costs_little_and_nothing_where_nobody_asks_for_it(string question, int least, int most)
    {
        var loaded = await Load(site.Address, question, withPages: true);
        var said = loaded.Where(file => file.Path.Contains("/said-", StringComparison.Ordinal)).ToList();

        Assert.InRange(said.Count, least, most);
        Assert.InRange(Weight(said), 0, most * 2_200);
        Assert.InRange(Weight(loaded), 1, 60_000);
    }

    private static int Weight(List<(string Path, int Bytes)> loaded) => loaded.Sum(file => file.Bytes);

    private async Task<List<(string Path, int Bytes)>> Load(Uri address, string question, bool withPages)
    {
        await using var window = await site.OpenWindow();
        var page = await window.NewPageAsync();
        var answers = new List<IResponse>();
        page.Response += (_, answer) => answers.Add(answer);
        await page.GotoAsync(new Uri(address, "glossary/index.html").AbsoluteUri);
        await page.FocusAsync("form.search [name=q]");
        await page.WaitForFunctionAsync("() => window.siteSearch");
        Assert.NotEqual(0, await page.EvaluateAsync<int>(
            "async ({ question, withPages }) => (await siteSearch.find(question, withPages)).results.length", new { question, withPages }));

        var loaded = new List<(string, int)>();
        foreach (var answer in answers.Where(answer => IsOfSearch(new Uri(answer.Url).AbsolutePath)))
            loaded.Add((answer.Url, Packed(await answer.BodyAsync())));
        return loaded;
    }

    private static bool IsOfSearch(string path) =>
        path.Contains("/search/", StringComparison.Ordinal) || path.Contains("/assets/search", StringComparison.Ordinal);

    private static int Packed(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(content);
        return (int)packed.Length;
    }
}
