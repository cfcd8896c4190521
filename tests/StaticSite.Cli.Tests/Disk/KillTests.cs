using System.Diagnostics;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Disk;

public sealed class KillTests : IDisposable
{
    private static readonly int Kills = ChildProcess.Kills;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(ChildProcess.PublishForEver)]
    [InlineData(ChildProcess.StageForEver)]
    public void Whenever_a_build_is_killed_a_complete_site_is_in_place_and_until_then_some_site(string mode)
    {
        var random = new Random(2026);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var build = ChildProcess.Start(mode, _folder.Root);
            var instant = Stopwatch.StartNew();
            for (var wait = random.Next(60); instant.ElapsedMilliseconds < wait;)
                Assert.True(OperatingSystem.IsWindows() || Directory.Exists(_folder.Path_("output")), "There is no site.");
            build.Kill();
            build.WaitForExit();

            var pages = Directory.GetFiles(_folder.Path_("output"), "*.html", SearchOption.AllDirectories);
            Assert.Equal(ChildProcess.Pages, pages.Length);
            Assert.Single(pages.Select(File.ReadAllText).Distinct());
            Assert.True(Marker.IsIn(_folder.Path_("output")));
        }

        Assert.Equal(0, _folder.With("input/a.md", "A").Run().ExitCode);
        Assert.Equal("a.html: A\n", _folder.Tree("output"));
        Assert.Equal(["input", "output"], _folder.Names());
    }

    [Fact]
    public void A_build_that_is_asked_to_end_tidies_up_and_says_so()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals to send.");
        _folder.With("input/a.md", "A").Run();

        using var build = ChildProcess.Start(ChildProcess.BuildUntilStopped, _folder.Root);
        Assert.Equal("new.html: new\n", _folder.Tree(_folder.Staging()));
        Assert.Equal(3, _folder.Run().ExitCode);
        using (var signal = Process.Start("kill", ["-TERM", $"{build.Id}"]))
            signal.WaitForExit();
        build.WaitForExit();

        Assert.Equal(("Stopped. Nothing was written.\n", 130), (build.StandardError.ReadToEnd(), build.ExitCode));
        Assert.Equal("a.html: A\n", _folder.Tree("output"));
        Assert.Equal(["input", "output"], _folder.Names());
    }

    [Fact]
    public void A_build_that_is_deep_in_thought_ends_too()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals to send.");
        using var build = ChildProcess.Start(ChildProcess.ThinkForEver, _folder.Root);
        using (var signal = Process.Start("kill", ["-TERM", $"{build.Id}"]))
            signal.WaitForExit();
        build.WaitForExit();

        Assert.Equal(130, build.ExitCode);
    }
}
