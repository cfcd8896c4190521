namespace StaticSite.Cli.Tests.Disk;

/// <summary>What a checkout may bring under a lock's name does no harm.</summary>
public sealed class FolderLockTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().With("input/a.md", "A");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("victim")]
    [InlineData("missing")]
    [InlineData(".")]
    public void A_link_is_not_followed(string target)
    {
        _folder.With("victim", "precious").WithLink(".output-lock", target);
        var written = File.GetLastWriteTimeUtc(_folder.Path_("victim"));

        AssertRefused();
        Assert.Equal(("precious", written), (_folder.Read("victim"), File.GetLastWriteTimeUtc(_folder.Path_("victim"))));
        Assert.Equal([".output-lock", "input", "victim"], _folder.Names());
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps its pipes elsewhere.");
        _folder.WithPipe(".output-lock");

        AssertRefused();
    }

    [Fact]
    public void A_folder_is_told_of()
    {
        Directory.CreateDirectory(_folder.Path_(".output-lock"));

        AssertRefused();
    }

    [Fact]
    public void A_lock_can_be_taken_again_and_again_whatever_the_clock_says()
    {
        for (var time = 0; time < 3; time++)
        {
            using var held = FolderLock.Take(_folder.Path_("output"), "taken");
            File.SetLastWriteTimeUtc(_folder.Path_(".output-lock"), DateTime.UnixEpoch);
            Assert.Equal("taken", Assert.Throws<IOException>(() => FolderLock.Take(_folder.Path_("output"), "taken")).Message);
        }

        Assert.Equal(["input"], _folder.Names());
    }

    private void AssertRefused() => Assert.Equal(
        new Outcome(3, "", "error: '~/.output-lock' is no file of this tool. Delete it, then try again.\n"), _folder.Run());
}
