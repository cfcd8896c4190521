using System.Collections.Concurrent;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;
using StaticSite.BrowserTests;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Theme;

namespace StaticSite.Benchmarks.Search;

/// <summary>What a search costs a reader of a generated site: how much is loaded until the first result and until the pages have joined
/// it, by kind of file and packed as hosts do it; and how long the script takes at each key, once the files are there.</summary>
internal static class MeasureSearch
{
    private const string Origin = "https://example.org/";
    private const string Script = "script";
    private const int Rounds = 3;

    // As somebody types, and not what the network takes, which is why the first round does not count.
    private const string TypeAll = """
        async ({ queries, rounds }) => {
          const times = [];
          for (let round = 0; round <= rounds; round++) {
            for (const query of queries) {
              for (let length = 1; length <= query.length; length++) {
                const start = performance.now();
                await siteSearch.find(query.slice(0, length), false);
                if (round) times.push(performance.now() - start);
              }
            }
          }
          return times.sort((one, other) => one - other);
        }
        """;

    public static async Task Run(int articles, int terms)
    {
        var files = GeneratedSite.Files(articles, terms).ToArray();
        var site = SiteBuilder.Create(new SiteOptions { BaseUrl = new(Origin) }).Build(files, new RazorTheme());
        var index = new ConcurrentDictionary<SitePath, ReadOnlyMemory<byte>>();
        site.Render(file =>
        {
            if (file.Path.FileName.StartsWith("search/", StringComparison.Ordinal))
                index[file.Path] = file.Content();
        });
        Print($"{articles:N0} articles, {terms:N0} terms: {index.Count:N0} files of the index, {index.Values.Sum(file => (long)file.Length):N0} bytes");

        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = FindBrowser.OnThisMachine() ?? throw new InvalidOperationException("No browser was found. Install Chromium."),
            Args = ["--no-sandbox", "--disable-gpu"],
        });
        var described = Definition(files, terms / 2);
        string[] queries = [GeneratedSite.TermName(terms / 2), GeneratedSite.TermName(terms - 1), described, string.Join(' ', described.Split(' ').Skip(2).Take(4))];
        var pages = site.OnDemand();
        foreach (var query in queries)
            await MeasureBytes(browser, Read, query);
        await MeasureKeys(browser, Read, queries);

        ReadOnlyMemory<byte>? Read(SitePath path) => index.TryGetValue(path, out var content) ? content : pages.Find(path)?.Content();
    }

    private static async Task MeasureBytes(IBrowser browser, Func<SitePath, ReadOnlyMemory<byte>?> read, string query)
    {
        var loaded = new Dictionary<string, (int Files, int Bytes)>(StringComparer.Ordinal);
        await using var window = await browser.NewContextAsync();
        var page = await Open(window, read, (path, content) =>
        {
            var kind = KindOf(path);
            if (kind.Length == 0)
                return;
            var (count, bytes) = loaded.GetValueOrDefault(kind);
            loaded[kind] = (count + 1, bytes + Packed(content));
        });

        await page.EvaluateAsync("query => siteSearch.find(query, false)", query);
        var first = loaded.Values.Sum(kind => kind.Bytes);
        await page.EvaluateAsync("query => siteSearch.find(query)", query);
        Print($"'{query}': {Kilobytes(first)} to the first result, {Kilobytes(loaded.Values.Sum(kind => kind.Bytes))} with pages");
        Print("  " + string.Join(", ", loaded.Select(kind => $"{kind.Key} {Kilobytes(kind.Value.Bytes)} in {kind.Value.Files}")));
    }

    private static async Task MeasureKeys(IBrowser browser, Func<SitePath, ReadOnlyMemory<byte>?> read, string[] queries)
    {
        await using var window = await browser.NewContextAsync();
        var page = await Open(window, read, (_, _) => { });
        var times = await page.EvaluateAsync<double[]>(TypeAll, new { queries, rounds = Rounds });
        Print($"{times.Length:N0} keys: {times[times.Length / 2]:F1} ms for half of them, {times[times.Length * 95 / 100]:F1} ms for 95 %, {times[^1]:F1} ms at most");
    }

    private static async Task<IPage> Open(IBrowserContext window, Func<SitePath, ReadOnlyMemory<byte>?> read, Action<string, ReadOnlyMemory<byte>> note)
    {
        await window.RouteAsync("**/*", async route =>
        {
            var path = new Uri(route.Request.Url).AbsolutePath;
            if (read(SitePath.Parse(path)) is not { } content)
            {
                await route.FulfillAsync(new() { Status = 404 });
                return;
            }

            note(path, content);
            await route.FulfillAsync(new() { BodyBytes = content.ToArray(), ContentType = TypeOf(path) });
        });
        var page = await window.NewPageAsync();
        await page.GotoAsync(Origin + "glossary/term-0.html");
        await page.FocusAsync("form.search [name=q]");
        await page.WaitForFunctionAsync("() => window.siteSearch");
        return page;
    }

    /// <summary>What a file is to the search; empty for what the page loads anyway.</summary>
    private static string KindOf(string path) => path.Split('/') switch
    {
        ["", "assets", var script] when script.StartsWith("search", StringComparison.Ordinal) => Script,
        ["", "search", .., var name] => name.Split('-', '.')[0],
        _ => "",
    };

    private static string TypeOf(string path) => Path.GetExtension(path) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript",
        ".css" => "text/css",
        ".json" => "application/json",
        ".svg" => "image/svg+xml",
        _ => "text/plain; charset=utf-8",
    };

    private static int Packed(ReadOnlyMemory<byte> content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(content.Span);
        return (int)packed.Length;
    }

    /// <summary>What a term is, without the words that begin it.</summary>
    private static string Definition(SourceFile[] files, int term)
    {
        const string Key = "definition: kind of ";
        var text = Encoding.UTF8.GetString(files.Single(file => file.Name == $"glossary/term-{term}.md").Bytes.Span);
        return text[(text.IndexOf(Key, StringComparison.Ordinal) + Key.Length)..text.LastIndexOf("\n---", StringComparison.Ordinal)];
    }

    private static string Kilobytes(int bytes) => (bytes / 1000.0).ToString("F1", CultureInfo.InvariantCulture) + " KB";

    private static void Print(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    private static void Print(string line) => Console.WriteLine(line);
}
