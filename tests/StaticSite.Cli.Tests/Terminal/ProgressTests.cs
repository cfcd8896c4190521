using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Terminal;

/// <summary>Where nobody watches, long work leaves a line now and then.</summary>
public sealed class ProgressTests
{
    // Each look at this clock is 0.8 seconds after the one before.
    private const int Looks = 20;

    [Fact]
    public void Work_that_takes_long_says_so_every_few_seconds() => Assert.Equal("""
        Building (384) …
        Building (832) …
        Building (1,280) …

        """.ReplaceLineEndings("\n"), Said(Volume.Normal, Looks));

    [Fact]
    public void Work_that_is_soon_done_says_nothing() => Assert.Equal("", Said(Volume.Normal, 3));

    [Fact]
    public void Who_wants_quiet_hears_of_no_work() => Assert.Equal("", Said(Volume.Quiet, Looks));

    private static string Said(Volume volume, int strides)
    {
        using var error = new StringWriter();
        var screen = new Screen(new Pane(TextWriter.Null), new Pane(error)) { Time = new FakeTime(), Volume = volume };
        screen.While(progress =>
        {
            progress.Next("Building");
            for (var step = 0; step < strides * 64; step++)
                progress.Step();
            return 0;
        });
        return error.ToString();
    }
}
