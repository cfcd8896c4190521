using System.Net;
using System.Net.Sockets;
using System.Text;
using StaticSite.Cli.Preview;

namespace StaticSite.Cli.Tests.Preview;

/// <summary>A preview of a test's folder, running until the test ends.</summary>
internal sealed class RunningPreview : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TestFolder _folder;
    private readonly Task<Outcome> _command;

    private RunningPreview(TestFolder folder, int port)
    {
        _folder = folder;
        _command = Task.Run(() => folder.RunReal("preview", "--port", $"{port}"));
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri($"http://127.0.0.1:{port}/"),
            Timeout = Patience,
        };
    }

    public HttpClient Client { get; }

    public static async Task<RunningPreview> StartAsync(TestFolder folder)
    {
        var preview = new RunningPreview(folder, FreePort());
        for (var waited = TimeSpan.Zero; !await preview.ListensAsync(); waited += TimeSpan.FromMilliseconds(50))
        {
            Assert.False(preview._command.IsCompleted, "The preview ended at once.");
            Assert.True(waited < Patience, "The preview never listened.");
            await Task.Delay(50);
        }

        return preview;
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The status and the text of an address, as they come.</summary>
    public async Task<string> GetAsync(string address)
    {
        using var response = await Client.GetAsync(new Uri(address, UriKind.Relative));
        var text = response.Headers.Location is { } location ? $"→ {location}" : await response.Content.ReadAsStringAsync();
        return $"{(int)response.StatusCode} {response.Content.Headers.ContentType} {text.TrimEnd()}";
    }

    public async Task<FollowingTab> FollowAsync(string page) => new(Client, page, new StreamReader(
        await Client.GetStreamAsync(new Uri("/_preview/events", UriKind.Relative)), Encoding.UTF8));

    /// <summary>Ends it as Ctrl+C would.</summary>
    public async Task<Outcome> EndAsync()
    {
        await _folder.Stop.CancelAsync();
        return await _command.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        Client.Dispose();
    }

    private async Task<bool> ListensAsync()
    {
        try
        {
            using var response = await Client.GetAsync(new Uri("/", UriKind.Relative));
            return true;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
