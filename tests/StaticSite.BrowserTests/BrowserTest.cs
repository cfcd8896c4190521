using Microsoft.Playwright;

namespace StaticSite.BrowserTests;

/// <summary>A test that reads the site in a browser. Whatever it does, no page may break its security policy, report an
/// error or ask another host for anything.</summary>
public abstract class BrowserTest(SiteInBrowser site) : IAsyncDisposable
{
    private readonly List<IBrowserContext> _contexts = [];
    private readonly List<string> _complaints = [];
    private readonly List<string> _forgiven = [];

    public const string Article = "articles/bpo-vs-kpo.html";

    protected SiteInBrowser Site { get; } = site;

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _contexts)
            await context.CloseAsync();
        GC.SuppressFinalize(this);
        var left = _complaints.Where(complaint => !_forgiven.Exists(words => complaint.Contains(words, StringComparison.Ordinal))).ToArray();
        Assert.True(left.Length == 0, string.Join('\n', left));
    }

    /// <summary>A reader with a window of their own, and nothing remembered.</summary>
    protected async Task<IPage> NewReader(BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL = Site.Address.AbsoluteUri;
        options.ViewportSize ??= new ViewportSize { Width = 1280, Height = 800 };
        var context = await Site.OpenWindow(options);
        _contexts.Add(context);
        context.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Site.Address.AbsoluteUri, StringComparison.Ordinal)
                && !request.Url.StartsWith("file:", StringComparison.Ordinal))
                _complaints.Add($"asks {request.Url}");
        };
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Add($"{message.Text} {message.Location}");
        };
        context.WebError += (_, error) => _complaints.Add(error.Error);
        return await context.NewPageAsync();
    }

    /// <summary>For a test that breaks something on purpose, of which the browser may tell a moment later.</summary>
    protected void Forgive(string words) => _forgiven.Add(words);

    protected async Task<IPage> Open(string address, BrowserNewContextOptions? options = null)
    {
        var page = await NewReader(options);
        await page.GotoAsync(address);
        return page;
    }
}
