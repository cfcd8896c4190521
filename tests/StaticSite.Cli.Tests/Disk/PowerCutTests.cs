using System.Text;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Disk;

/// <summary>A power cut leaves the old site or the new one, whole. Disks put names in their places some time before the
/// content of the files, so it is the seconds after a build that matter.</summary>
public sealed class PowerCutTests : IDisposable
{
    private const int Pages = 60;
    private const int Cuts = 4;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whenever_the_power_goes_a_complete_site_is_in_place(bool isHostWriting)
    {
        Assert.SkipUnless(LoopDisk.CanBeMade, "Only root on Linux can mount a disk of its own.");
        using var disk = LoopDisk.Make(_folder);
        Publish('a');
        disk.Flush();
        Publish('b');

        for (var cut = 0; cut < Cuts; cut++)
        {
            using (var after = disk.AfterPowerCut())
                Assert.Contains(_folder.Tree($"{after.Name}/site"), (string[])[Site('a'), Site('b')]);
            await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        }

        void Publish(char letter)
        {
            if (isHostWriting)
                Stage(disk, letter);
            else
                Build(disk, letter);
        }
    }

    private void Build(LoopDisk disk, char letter)
    {
        for (var page = 0; page < Pages; page++)
            _folder.With($"input/{page}.md", Text(letter));
        Assert.Equal(0, _folder.Run("--output", $"{disk.Name}/site").ExitCode);
    }

    private void Stage(LoopDisk disk, char letter)
    {
        using var run = StagedRun.Begin([SiteFolders.Find(_folder.Root, _folder.Root, input: null, $"{disk.Name}/site")]);
        for (var page = 0; page < Pages; page++)
        {
            // Not emptied first, which some disks take for a wish to have the content there at once.
            using var file = File.OpenHandle(Path.Combine(run.Folder, $"{page}.html"), FileMode.CreateNew, FileAccess.Write);
            RandomAccess.Write(file, Encoding.UTF8.GetBytes(Text(letter)), 0);
        }

        run.Publish();
    }

    private static string Text(char letter) => new(letter, 3000);

    private static string Site(char letter) => string.Concat(
        Enumerable.Range(0, Pages).Select(page => $"{page}.html").Order(StringComparer.Ordinal).Select(page => $"{page}: {Text(letter)}\n"));
}
