using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using StaticSite.BrowserTests;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Tests;
using StaticSite.Theme;

[assembly: AssemblyFixture(typeof(SiteInBrowser))]

namespace StaticSite.BrowserTests;

/// <summary>The site of this repository, built once for all tests, served on this machine, and a browser to look at it.
/// </summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    // Chromium talks to nobody but the page that it is shown.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    // In milliseconds. Only a test that fails waits so long, and a machine with other work to do may well need it.
    private const float Patience = 20_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("staticsite-browser-");
    private WebApplication? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The folder that holds the published site.</summary>
    public string Folder => _folder.FullName;

    /// <summary>Where the site is served, with a slash at the end.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1/");

    public delegate ReadOnlySpan<byte> MakeBytes(OutputFile file);

    public async ValueTask InitializeAsync()
    {
        if (FindBrowser.OnThisMachine() is not { } executable)
        {
            Assert.False(
                Environment.GetEnvironmentVariable("STATICSITE_BROWSER_TESTS") == "required",
                "Browser tests are required, and no browser was found. Install Chromium.");
            return;
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        Publish("", RealSite.Files);
        await Serve();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = executable, Args = Flags });
    }

    /// <summary>A new window with nothing remembered. Skips the test when there is no browser.</summary>
    public async Task<IBrowserContext> OpenWindow(BrowserNewContextOptions? options = null)
    {
        Assert.SkipWhen(_browser is null, "No browser was found. Install Chromium to run the browser tests.");
        var window = await _browser!.NewContextAsync(options ?? new());
        window.SetDefaultTimeout(Patience);
        return window;
    }

    /// <summary>Serves another site beside the real one, in a folder of its own, and returns its address.</summary>
    public Uri Publish(string folder, IEnumerable<SourceFile> files) => Publish(folder, files, file => file.Content().Span);

    /// <summary>Serves another site with what is made of its files.</summary>
    public Uri Publish(string folder, IEnumerable<SourceFile> files, MakeBytes bytesOf)
    {
        var built = SiteBuilder.Create(new SiteOptions { BaseUrl = new($"https://example.org/{(folder.Length > 0 ? folder + "/" : "")}") }).Build(files, new RazorTheme());
        Assert.False(built.HasErrors, string.Join('\n', built.Diagnostics));
        built.Render(file =>
        {
            var path = Path.Combine(Folder, folder, file.Path.FileName);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytesOf(file));
        });
        return new Uri(Address, folder.Length > 0 ? folder + "/" : "");
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_server is not null)
            await _server.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private async Task Serve()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(Folder) });
        await _server.StartAsync();
        var addresses = _server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Address = new Uri(addresses.Single() + "/");
    }
}
