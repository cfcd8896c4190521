using System.Buffers;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.Playwright;
using StaticSite.Engine;
using StaticSite.Theme;

namespace StaticSite.BrowserTests.Payloads;

/// <summary>Whatever authors write, readers type or links bring runs no script and loads nothing, on a host that sends the security
/// policy and, since pages are copied to places that strip it, without any.</summary>
/// <remarks>Of pages that are alike only some are opened; with <c>STATICSITE_PAYLOADS=all</c> all are.</remarks>
public sealed class PayloadTests(SiteInBrowser site, HostileFolders folders, ITestOutputHelper output)
    : BrowserTest(site), IClassFixture<HostileFolders>
{
    private const int Tabs = 3;

    private static readonly bool IsThorough = Environment.GetEnvironmentVariable("STATICSITE_PAYLOADS") == "all";

    private static readonly string[] Names = ["q", "mark", "terms", "filter", "category", "sort", "columns", "c1.filter"];

    private static readonly string UsePage = File.ReadAllText(Path.Combine(Payload.Folder, "use-page.js"));

    private static readonly string[] Hubs =
    [
        "index.html", "articles/index.html", "comparisons/index.html", "comparisons/pick.html", "glossary/index.html", "disputes.html", "quiz.html",
        "search.html", "sources.html", "which-word.html", "404.html", "feed.xml", "sitemap.xml", "glossary.json", "llms.txt",
    ];

    private static readonly string[] OfEachPayload =
        ["glossary/t", "comparisons/c", "articles/plain-", "articles/top-", "articles/html-", "articles/a"];

    private static readonly string[] Kinds =
    [
        "index.html", "articles/a1.html", "articles/index.html", "comparisons/c1.html", "comparisons/index.html", "comparisons/pick.html",
        "glossary/index.html", "glossary/t1.html", "disputes.html", "quiz.html", "search.html", "sources.html", "which-word.html", "404.html",
    ];

    private readonly ConcurrentBag<string> _faults = [];
    private int _previews;

    [Fact]
    public void A_field_refuses_what_is_no_text()
    {
        var hostile = HostileSite.Of("everywhere.txt", [.. Payload.All.Where(one => !one.IsText)]);

        // Between double quotes, YAML can say half a pair; a file cannot.
        Assert.Equal([], hostile.Taken.Where(hole => hole.IsQuoted || !hole.Payload.Text.Any(char.IsSurrogate)));
    }

    [Fact]
    public void Every_field_that_holds_words_holds_some() => Assert.Equal(
        ["as-of"], folders.Everywhere.Refused.Keys.Select(hole => hole.Field).Except(folders.Everywhere.Taken.Select(hole => hole.Field)));

    // What markup, scripts, style sheets, addresses and shells read as more than a letter.
    private static readonly SearchValues<char> Ends = SearchValues.Create("<>\"'`&;:\\$%{}[]|?#*^\n\r\t");

    [Theory]
    [InlineData("articles/¤.md"), InlineData("glossary/¤.md"), InlineData("comparisons/¤.yml"), InlineData("quiz/¤.yml"), InlineData("pictures/¤.png"), InlineData("¤.txt")]
    public void No_name_of_a_file_that_holds_one_can_end_what_it_stands_in(string name)
    {
        SourceFile[] files =
        [
            .. Payload.All.Select(one => name.Replace("¤", one.Text.Replace("/", "", StringComparison.Ordinal), StringComparison.Ordinal))
                .Select(odd => new SourceFile("input", odd, Encoding.UTF8.GetBytes("A text.\n"))),
        ];
        var refused = SiteBuilder.Create().Build(files, new RazorTheme()).Diagnostics
            .Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Location.Path).ToHashSet();
        Assert.Equal([], files.Select(file => file.Path).Where(path => !refused.Contains(path) && path.AsSpan().ContainsAny(Ends)));
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task Nothing_that_authors_write_runs(bool policy)
    {
        var address = folders.Address(policy);
        output.WriteLine($"{Payload.All.Length} payloads; {folders.Everywhere.Taken.Length} fields hold one, {folders.Everywhere.Refused.Count} refuse it");
        var own =
            from payload in Payload.All.Where(one => one.IsText)
            from page in OfEachPayload.Index()
            where IsThorough || (policy ? payload.Number % 12 == page.Index * 2 : page.Index == 5 || payload.Number % 10 == page.Index)
            select ($"{page.Item}{payload.Number}.html", payload);
        await OpenAll(own, async (tab, page) =>
            await Use(tab, new Uri(address, page.Item1).AbsoluteUri, [page.payload, .. Some(page.payload.Number, 3)], []));
        await OpenAll(Hubs, async (tab, hub) => await Use(tab, new Uri(address, hub).AbsoluteUri, Payload.All, []));
        AssertNothing();
        Assert.True(_previews > 30, $"Only {_previews} previews were open.");
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task Nothing_that_the_settings_say_runs(bool policy)
    {
        var some = Payload.All.Where(one => one.IsText && (IsThorough || one.Number % (policy ? 16 : 4) == 0));
        await OpenAll(some, async (tab, payload) =>
        {
            var address = folders.Publish($"settings-{payload.Number}", HostileSite.Of("settings.txt", [payload]), policy);
            await Use(tab, new Uri(address, "index.html").AbsoluteUri, [payload], []);
        });
        AssertNothing();
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task Nothing_that_readers_type_runs(bool policy)
    {
        var address = folders.Address(policy);
        await OpenAll(["search.html", "articles/a1.html"], async (tab, page) =>
            await Use(tab, new Uri(address, page).AbsoluteUri, [], Payload.All));
        AssertNothing();
    }

    [Theory]
    [InlineData(true), InlineData(false)]
    public async Task Nothing_that_an_address_holds_runs(bool policy)
    {
        var address = folders.Address(policy);
        var behind =
            from kind in Kinds.Index()
            from payloads in Payload.All.Chunk(Names.Length).Index()
            where IsThorough || (payloads.Index + kind.Index) % (policy ? 12 : 4) == 0
            select (kind.Item, Behind(payloads.Item, kind.Index));
        await OpenAll(behind, async (tab, page) => await Use(tab, new Uri(address, page.Item1).AbsoluteUri + page.Item2, [], []));
        AssertNothing();
    }

    // Each name with another payload on each kind of page, and one of them as the fragment, as it is.
    private static string Behind(Payload[] payloads, int shift) =>
        "?" + string.Join('&', payloads.Select((one, place) => $"{Names[(place + shift) % Names.Length]}={Uri.EscapeDataString(one.Text)}"))
        + "#" + payloads[shift % payloads.Length].Text;

    private static IEnumerable<Payload> Some(int number, int count) =>
        Enumerable.Range(1, count).Select(step => Payload.All[(number + step * 31) % Payload.All.Length]);

    private async Task OpenAll<T>(IEnumerable<T> pages, Func<IPage, T, Task> open)
    {
        var (queue, watch) = (new ConcurrentQueue<T>(pages), Stopwatch.StartNew());
        var count = queue.Count;
        await Task.WhenAll(Enumerable.Range(0, Tabs).Select(async _ =>
        {
            var tab = await NewReader();
            await tab.Context.ExposeBindingAsync<int>("hit", (source, number) => _faults.Add($"{source.Frame?.Url}: payload {number} ran"));
            await tab.AddInitScriptAsync("{ const later = setTimeout; window.setTimeout = (call, _, ...values) => later(call, 0, ...values); }");
            while (queue.TryDequeue(out var page))
                await Watch(open(tab, page), $"{page}");
        }));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count} openings in {watch.Elapsed.TotalSeconds:F0} s, {_previews} previews so far"));
    }

    // A page that leaves, or holds up the browser, is a fault like others.
    private async Task Watch(Task opening, string page)
    {
        try
        {
            await opening;
        }
        catch (PlaywrightException fault)
        {
            _faults.Add($"{page}: {fault.Message.Split('\n')[0]}");
        }
    }

    private async Task Use(IPage tab, string address, IEnumerable<Payload> payloads, IEnumerable<Payload> searches)
    {
        // From elsewhere, so that another fragment loads the page again.
        if (address.Contains('#'))
            await tab.GotoAsync("about:blank");
        await tab.GotoAsync(address);
        var found = await tab.EvaluateAsync<Found>(
            $"async texts => await ({UsePage})(JSON.parse(texts))", $"{{\"payloads\":{Json(payloads)},\"searches\":{Json(searches)}}}");
        Interlocked.Add(ref _previews, found.Previews);
        foreach (var fault in found.Faults)
            _faults.Add($"{tab.Url}: {fault}");
    }

    private static string Json(IEnumerable<Payload> payloads) => $"[{string.Join(',', payloads.Select(one => Payload.Quoted(one.Text)))}]";

    private void AssertNothing()
    {
        // Nobody types as fast as this test.
        Forgive("Throttling navigation");
        Assert.True(_faults.IsEmpty, string.Join('\n', _faults.Distinct().Order(StringComparer.Ordinal)));
    }

    private sealed class Found
    {
        public string[] Faults { get; init; } = [];

        public int Previews { get; init; }
    }
}
