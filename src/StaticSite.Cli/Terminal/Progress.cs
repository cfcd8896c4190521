using System.Globalization;

namespace StaticSite.Cli.Terminal;

/// <summary>Says in a few words how far the work is.</summary>
/// <remarks>Steps may be counted on any thread.</remarks>
internal sealed class Progress(Action<string> show)
{
    private const int Stride = 64;

    private string _stage = "";
    private int _done;

    public void Next(string stage)
    {
        (_stage, _done) = (stage, 0);
        show(stage);
    }

    public void Step()
    {
        var done = Interlocked.Increment(ref _done);
        if (done % Stride == 0)
            show(string.Create(CultureInfo.InvariantCulture, $"{_stage} ({done:N0})"));
    }
}
