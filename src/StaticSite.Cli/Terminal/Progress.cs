using System.Globalization;

namespace StaticSite.Cli.Terminal;

/// <summary>Says in a few words how far the work is, and keeps how long each stage of it took.</summary>
/// <remarks>Steps may be counted on any thread.</remarks>
internal sealed class Progress(Action<string> show, TimeProvider? time = null)
{
    private const int Stride = 64;

    private readonly List<(string Stage, TimeSpan Took)> _ended = [];
    private string _stage = "";
    private int _done;
    private long _started;

    public void Next(string stage)
    {
        End();
        (_stage, _done) = (stage, 0);
        show(stage);
    }

    public void Step()
    {
        var done = Interlocked.Increment(ref _done);
        if (done % Stride == 0)
            show(string.Create(CultureInfo.InvariantCulture, $"{_stage} ({done:N0})"));
    }

    /// <summary>A line for each stage: <c>Building: 0.8 s</c>. Nothing where nobody measures.</summary>
    public IEnumerable<string> Stages()
    {
        End();
        return _ended.Select(ended => string.Create(CultureInfo.InvariantCulture, $"{ended.Stage}: {ended.Took.TotalSeconds:0.0} s"));
    }

    private void End()
    {
        if (time is null)
            return;
        if (_stage.Length > 0)
            _ended.Add((_stage, time.GetElapsedTime(_started)));
        (_stage, _started) = ("", time.GetTimestamp());
    }
}
