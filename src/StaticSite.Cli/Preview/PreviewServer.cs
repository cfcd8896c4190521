using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;

namespace StaticSite.Cli.Preview;

/// <summary>Kestrel, for this machine alone.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int Tries = 100;
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(1);

    private readonly WebApplication _server;

    private PreviewServer(WebApplication server, int port) => (_server, Port) = (server, port);

    public int Port { get; }

    public Uri Address => new($"http://127.0.0.1:{Port}/");

    /// <exception cref="IOException">Another program listens there.</exception>
    public static async Task<PreviewServer> StartOnAsync(int port, PreviewedSite site, CancellationToken stop) =>
        await TryStartAsync(port, site, stop) ??
        throw new IOException($"Port {port} is taken. Name another with --port, or leave it out.");

    /// <summary>Takes the port or the next free one above it.</summary>
    /// <exception cref="IOException">None of a hundred is free.</exception>
    public static async Task<PreviewServer> StartNearAsync(int port, PreviewedSite site, CancellationToken stop)
    {
        for (var next = port; next < port + Tries; next++)
            if (await TryStartAsync(next, site, stop) is { } server)
                return server;
        throw new IOException($"The ports {port} to {port + Tries - 1} are taken. Name a free one with --port.");
    }

    public async ValueTask DisposeAsync()
    {
        using var patience = new CancellationTokenSource(Farewell);
        await _server.StopAsync(patience.Token);
        await _server.DisposeAsync();
    }

    private static async Task<PreviewServer?> TryStartAsync(int port, PreviewedSite site, CancellationToken stop)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var server = builder.Build();
        server.Run(new AnswerRequests(site, port, stop).AnswerAsync);
        try
        {
            await server.StartAsync(stop);
            return new PreviewServer(server, port);
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            await server.DisposeAsync();
            return null;
        }
    }
}
