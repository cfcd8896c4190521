using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.BrowserTests.Search;

/// <summary>Names that have signs in them, or are nothing but signs.</summary>
public sealed class SignTests(SiteInBrowser site)
{
    private static readonly string[] Languages =
    [
        "C", "C++", "C#", "F#", ".NET", "ASP.NET Core", "Node.js", "CI/CD", "TCP/IP", "HTTP/2", "int", "int?", "@media", "$PATH",
        "=>", "&", "R&D", "k8s",
    ];

    private static readonly string[] Pieces =
    [
        "c", "C", "net", "NET", "int", "a", "x2", "24", "s", "IT", "it", "café", "外包", " ", " ", "+", "#", ".", "/", "&", "@", "$", "%",
        "*", "=", ">", "-", "_", "'", "\"", "(", ")", "!", "?", "~", "^", "|", ":", ",", "→", "≠", "’", "…", "–", "。", "🙂",
    ];

    [Theory]
    [InlineData("C", "C")]
    [InlineData("C++", "C++")]
    [InlineData("c#", "C#")]
    [InlineData("what is C++?", "C++")]
    [InlineData("C# meaning", "C#")]
    [InlineData("(C++)", "C++")]
    [InlineData("c+", "C++")]
    [InlineData("C++ vs C#", "C++")]
    [InlineData("C#/.NET", "C#")]
    [InlineData("difference between C# and C++", "C#")]
    [InlineData(".net", ".NET")]
    [InlineData("net", ".NET")]
    [InlineData("asp.net core", "ASP.NET Core")]
    [InlineData("nodejs", "Node.js")]
    [InlineData("node js", "Node.js")]
    [InlineData("ci cd", "CI/CD")]
    [InlineData("http/2", "HTTP/2")]
    [InlineData("int?", "int?")]
    [InlineData("int", "int")]
    [InlineData("what is an int?", "int")]
    [InlineData("media", "@media")]
    [InlineData("$path", "$PATH")]
    [InlineData("=", "=>")]
    [InlineData("what does => mean", "=>")]
    [InlineData("&", "&")]
    [InlineData("r & d", "R&D")]
    public async Task Signs_are_a_part_of_a_name(string query, string name)
    {
        await using var glossary = await Open("languages", Languages);

        Assert.Equal([name], await glossary.FirstFor([query]));
    }

    [Theory]
    [InlineData("%%")]
    [InlineData("?")]
    public async Task Unknown_signs_find_nothing(string query)
    {
        await using var glossary = await Open("languages", Languages);

        Assert.Equal([""], await glossary.FirstFor([query]));
    }

    [Fact]
    public async Task Half_a_sign_is_searched_as_one_that_was_lost()
    {
        await using var glossary = await Open("languages", Languages);
        await glossary.Page.Locator(".search input").EvaluateAsync("""
            input => {
                input.value = "x\ud800y 🙂";
                input.dispatchEvent(new Event("input"));
            }
            """);

        await Assertions.Expect(glossary.Page.Locator("#search_status")).ToHaveTextAsync("Nothing found for “x\uFFFDy 🙂”.");
        Assert.EndsWith("search.html?q=x%EF%BF%BDy+%F0%9F%99%82", glossary.Page.Url);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task A_name_that_is_typed_exactly_comes_first_whatever_signs_it_has(int seed)
    {
        var random = new Random(seed);
        var names = Enumerable.Range(0, 250)
            .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Pieces[random.Next(Pieces.Length)])))
            .Select(name => string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
            .Where(name => name.Length > 0)
            .DistinctBy(name => LabelKey.InAnyCase(name)).ToArray();
        await using var glossary = await Open($"signs-{seed}", names);

        Assert.Equal(names, await glossary.FirstFor(names));
    }

    [Fact]
    public async Task A_page_that_has_a_name_with_its_signs_is_found_and_marked()
    {
        await using var glossary = await Open("languages", Languages, """
            ---
            title: Two languages
            ---
            One is C and the other is C++.
            """);
        var page = glossary.Page;
        await page.GotoAsync(new Uri(glossary.Address, "search.html?q=C%2B%2B").AbsoluteUri);
        await page.Locator("[data-target^=article] mark").WaitForAsync();

        Assert.Equal(["C++"], await page.Locator("[data-target^=article] mark").AllTextContentsAsync());
        await page.Locator("[data-target^=article] a").ClickAsync();
        await page.WaitForFunctionAsync("() => CSS.highlights.has('searched')");
        Assert.Equal(["C++"], (await page.EvaluateAsync<string[]>(
            "() => [...CSS.highlights.get('searched')].map(range => range.toString())")).Distinct());
    }

    [Theory]
    [InlineData("C++", "C++ vs C#")]
    [InlineData("c#", "C#, C++ vs C#")]
    [InlineData("=>", "=>")]
    [InlineData("o’brien", "O’Brien")]
    [InlineData("front-office", "Front office, front\u2011office work")]
    public async Task The_list_from_A_to_Z_is_filtered_by_signs_too(string words, string names)
    {
        await using var glossary = await Open("filtered", ["C", "C#", "C++ vs C#", "=>", "O'Brien", "Front office", "front\u2011office work"]);
        await glossary.Page.GotoAsync(new Uri(glossary.Address, "glossary/index.html").AbsoluteUri);
        await glossary.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Filter" }).FillAsync(words);

        var left = await glossary.Page.Locator(".letter dl > div:visible dt").AllInnerTextsAsync();
        Assert.Equal(names, string.Join(", ", left.Select(name => name.Trim())));
        Assert.Equal(
            left.Count == 1 ? "1 entry" : $"{left.Count} entries", await glossary.Page.Locator(".filter-tools [role=status]").TextContentAsync());
    }

    private async Task<FoundGlossary> Open(string folder, string[] names, string article = "---\ntitle: A\n---\n")
    {
        var address = site.Publish(folder, names
            .Select((name, at) => new SourceFile("input", $"glossary/t{at}.md", Encoding.UTF8.GetBytes(
                $"---\nterm: {JsonSerializer.Serialize(name)}\ndefinition: thing number {at}\n---\n")))
            .Append(new SourceFile("input", "articles/a.md", Encoding.UTF8.GetBytes(article)))
            .Append(new SourceFile("input", "site.yml", "title: Signs"u8.ToArray())));
        var window = await site.OpenWindow();
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(address, "search.html").AbsoluteUri);
        await page.WaitForFunctionAsync("() => window.siteSearch");
        return new FoundGlossary(window, page, address, names);
    }

    private sealed record FoundGlossary(IBrowserContext Window, IPage Page, Uri Address, string[] Names) : IAsyncDisposable
    {
        private const string First = """
            queries => Promise.all(queries.map(async query => {
                const { results: [first] } = await siteSearch.find(query);
                return first ? first.target : '';
            }))
            """;

        /// <summary>The name of the term that comes first for each query, or nothing.</summary>
        public async Task<string[]> FirstFor(string[] queries) =>
            [.. (await Page.EvaluateAsync<string[]>(First, queries)).Select(target =>
                target.StartsWith("term:t", StringComparison.Ordinal) ? Names[int.Parse(target.AsSpan("term:t".Length), CultureInfo.InvariantCulture)] : target)];

        public ValueTask DisposeAsync() => Window.DisposeAsync();
    }
}
