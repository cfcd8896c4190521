using Microsoft.Playwright;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Tests;
using StaticSite.Theme;
using StaticSite.Theme.Search;

namespace StaticSite.BrowserTests.Search;

/// <summary>How good the search is, over the real content. It runs in a browser, since the client decides what comes
/// first, and a second client in another language would only be tested against itself.</summary>
public sealed class QueryTests(SiteInBrowser site, ITestOutputHelper output)
{
    private const string FindAll = """
        ({ queries, withPages }) => Promise.all(queries.map(async query => {
            const { results } = await siteSearch.find(query, withPages);
            return results.map(result => result.target).join(' ');
        }))
        """;

    // As the index has them: a piece with signs behind the words that it has.
    private const string AllKeys = """
        window.keysOf = text => piecesOf(text).flatMap(piece => [...plainOf(piece).map(keyOf), ...(hasSigns(piece) ? [spell(piece)] : [])]);
        """;

    [Fact]
    public async Task What_people_type_finds_what_they_mean()
    {
        var pairs = ReadPairs().ToArray();
        var found = await Find([.. pairs.Select(pair => pair.Query)]);
        var judged = pairs.Zip(found, (pair, targets) => (pair.Query, pair.Targets, Found: targets)).ToArray();

        var first = Share(judged.Count(one => IsRight(one.Targets, one.Found, 1)), judged.Length);
        var third = Share(judged.Count(one => IsRight(one.Targets, one.Found, 3)), judged.Length);
        output.WriteLine($"{judged.Length} queries: {first:F3} right at 1, {third:F3} right among 3");
        foreach (var (query, targets, list) in judged.Where(one => !IsRight(one.Targets, one.Found, 1)))
            output.WriteLine($"{query} → {string.Join(" ", list.Take(4))}, not {string.Join(" | ", targets)}");

        Assert.True(pairs.Length >= 350);
        Assert.InRange(first, 0.98, 1);
        Assert.InRange(third, 0.99, 1);
    }

    [Fact]
    public async Task Without_a_browser_the_same_is_found()
    {
        var queries = ReadPairs().Select(pair => pair.Query).Where((_, number) => number % 10 == 0).ToArray();
        using var client = new SearchClient(path => File.Exists(Path.Combine(site.Folder, path.FileName))
            ? File.ReadAllBytes(Path.Combine(site.Folder, path.FileName)) : null);

        Assert.Equal(await Find(queries), queries.Select(query => client.Search(query).Select(hit => hit.Target).ToArray()));
    }

    [Fact]
    public async Task Every_name_finds_its_term()
    {
        var labels = Labels();
        var found = await Find([.. labels.Select(label => label.Text)]);
        var wrong = labels.Zip(found).Where(one => !one.First.Terms.Contains(one.Second.FirstOrDefault())).ToArray();
        foreach (var (label, targets) in wrong)
            output.WriteLine($"{label.Text} → {string.Join(" ", targets.Take(3))}, not {string.Join(" | ", label.Terms)}");
        output.WriteLine($"{labels.Length} names, {wrong.Length} wrong");

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_slip_in_a_name_still_finds_its_term(int seed)
    {
        var random = new Random(seed);
        var labels = Labels().Where(label => label.Text.Length >= 4 && label.Text.Any(char.IsLower)).ToArray();
        var slips = labels.Select(label => Slip(label.Text, random)).ToArray();
        var found = await Find(slips);
        var right = labels.Zip(found).Count(one => one.First.Terms.Contains(one.Second.FirstOrDefault()));
        for (var i = 0; i < slips.Length; i++)
            if (!labels[i].Terms.Contains(found[i].FirstOrDefault()))
                output.WriteLine($"{labels[i].Text} as {slips[i]} → {string.Join(" ", found[i].Take(3))}");
        output.WriteLine($"{labels.Length} names with a slip: {Share(right, labels.Length):F3} right at 1");

        Assert.InRange(Share(right, labels.Length), 0.93, 1);
    }

    [Fact]
    public async Task A_name_is_found_while_it_is_typed()
    {
        var labels = Labels();
        var typed = labels.SelectMany(label => Enumerable.Range(4, Math.Max(0, label.Text.Length - 4))
            .Where(length => label.Text[length - 1] != ' ')
            .Select(length => (label.Terms, Text: label.Text[..length]))).ToArray();
        var found = await Find([.. typed.Select(one => one.Text)], withPages: false);

        // Many names start alike, so the first is right if it starts so too; the own one should not be far.
        var startsSo = typed.Zip(found).Count(one => labels.Any(label =>
            label.Text.StartsWith(one.First.Text, StringComparison.OrdinalIgnoreCase) && label.Terms.Contains(one.Second.FirstOrDefault())));
        var own = typed.Zip(found).Count(one => one.Second.Take(5).Any(one.First.Terms.Contains));
        output.WriteLine($"{typed.Length} beginnings: {Share(startsSo, typed.Length):F3} start so at 1, {Share(own, typed.Length):F3} own among 5");

        Assert.InRange(Share(startsSo, typed.Length), 0.97, 1);
        Assert.InRange(Share(own, typed.Length), 0.95, 1);
    }

    [Fact]
    public async Task The_client_spells_words_as_the_index_does()
    {
        var lines = TestLines("keys.txt").Select(line => line.Split('|')).ToArray();
        await using var window = await site.OpenWindow(new() { BypassCSP = true });
        var page = await OpenSearch(window);
        var words = File.ReadAllText(Path.Combine(RepositoryFolder.Root, "theme", "StaticSite.Theme", "Search", "search-words.js"));
        await page.AddScriptTagAsync(new() { Type = "module", Content = words + AllKeys });
        await page.WaitForFunctionAsync("() => window.keysOf");
        foreach (var line in lines)
        {
            var key = Assert.Single((await KeysOf(line[0])).Distinct());
            Assert.DoesNotContain(key, await KeysOf(line.Length > 1 ? line[1] : ""));
        }

        foreach (var pair in TestLines("words.txt").Select(line => line.Split(" -> ")))
            Assert.Equal(pair[1], string.Join(' ', await KeysOf(pair[0])));

        Task<string[]> KeysOf(string text) => page.EvaluateAsync<string[]>("text => keysOf(text)", text);
    }

    private async Task<IPage> OpenSearch(IBrowserContext window)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, "search.html").AbsoluteUri);
        await page.WaitForFunctionAsync("() => window.siteSearch");
        return page;
    }

    private async Task<string[][]> Find(string[] queries, bool withPages = true)
    {
        await using var window = await site.OpenWindow();
        var page = await OpenSearch(window);
        var found = new List<string[]>();
        foreach (var some in queries.Chunk(200))
            found.AddRange((await page.EvaluateAsync<string[]>(FindAll, new { queries = some, withPages }))
                .Select(targets => targets.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        return [.. found];
    }

    private static IEnumerable<string> TestLines(string file) => File
        .ReadLines(Path.Combine(RepositoryFolder.Root, "tests", "StaticSite.Tests", "Search", file))
        .Where(line => line.Length > 0 && !line.StartsWith('#'));

    private static IEnumerable<(string Query, string[] Targets)> ReadPairs() => TestLines("queries.txt")
        .Select(line => line.Split("->", StringSplitOptions.TrimEntries))
        .Select(pair => (pair[0], pair[1].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));

    private static bool IsRight(string[] targets, string[] found, int among) =>
        targets.Length == 0 ? found.Length == 0 : found.Take(among).Intersect(targets).Any();

    internal static IEnumerable<Term> Terms() => SiteBuild.Run(
        RealSite.Files, SiteBuilder.Create().Pipelines(new RazorTheme()), new ParallelScheduler())
        .Site.Get(TermIndex.Fact).Terms;

    /// <summary>Every name of the glossary, with the terms that go by it.</summary>
    private static (string Text, string[] Terms)[] Labels()
    {
        var names = Terms().SelectMany(term => new[] { term.Name, term.Abbreviation }
            .Concat(term.Aliases.Concat(term.Forms).Concat(term.Cautious).Concat(term.Search).Select(label => (Located?)label))
            .OfType<Located>()
            .Select(label => (label.Text, Term: $"term:{term.Id}")));
        return
        [
            .. names.GroupBy(name => name.Text.Replace('-', ' ').ToUpperInvariant(), StringComparer.Ordinal)
                .Select(claim => (claim.First().Text, claim.Select(name => name.Term).Distinct().ToArray())),
        ];
    }

    /// <summary>One letter left out, put in, changed, or swapped with its neighbor.</summary>
    private static string Slip(string word, Random random)
    {
        var at = random.Next(word.Length - 1);
        var letter = (char)('a' + random.Next(26));
        return random.Next(4) switch
        {
            0 => word.Remove(at, 1),
            1 => word.Insert(at, letter.ToString()),
            2 => string.Concat(word.AsSpan(0, at), letter.ToString(), word.AsSpan(at + 1)),
            _ => string.Concat(word.AsSpan(0, at), $"{word[at + 1]}{word[at]}", word.AsSpan(at + 2)),
        };
    }

    private static double Share(int right, int all) => Math.Round((double)right / all, 3);
}
