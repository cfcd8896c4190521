using System.Runtime.InteropServices;
using StaticSite.Cli.Preview;

namespace StaticSite.Cli.Terminal;

/// <summary>Turns the first Ctrl+C or request to end into a token, so that a command can tidy up. What has not ended soon
/// afterwards, or is asked again, is ended at once, which is safe too: the next start cleans up.</summary>
internal sealed class StopOnSignal : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stop = new();
    private readonly Timer _end = new(_ => Environment.Exit(ExitCode.Stopped));
    private readonly PosixSignalRegistration[] _registrations;

    public StopOnSignal() => _registrations =
    [
        PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop),
        PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop),
    ];

    public CancellationToken Token => _stop.Token;

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _end.Dispose();
        _stop.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        if (_stop.IsCancellationRequested)
            return;

        signal.Cancel = true;
        _end.Change(Patience, Timeout.InfiniteTimeSpan);
        _stop.Cancel();
    }
}
