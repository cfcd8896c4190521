using System.Collections.Immutable;
using System.Text;
using StaticSite.Authoring;
using StaticSite.Cli.Preview;
using StaticSite.Engine;

namespace StaticSite.Cli.Tests.Preview;

public sealed class InputFilesTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().With("input/a.md", "old").With("input/b.md", "b");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_change_that_was_broken_off_is_told_until_it_is_finished()
    {
        var brokenOff = PendingChange.Stage(Folders, [new FileChange(File("a.md", "old"), File("a.md", "new"))]);
        var files = new InputFiles(Folders, new ParallelScheduler());

        Assert.Equal("a.md: old, b.md: b", Shown(files.ReadAll()));
        Assert.Equal("READ004", Assert.Single(files.Unreadable).Rule.Code);

        brokenOff.Finish();

        Assert.Equal("a.md: new, b.md: b", Shown(files.ReadAgain(ImmutableHashSet.Create("a.md"))));
        Assert.Empty(files.Unreadable);
    }

    [Fact]
    public async Task A_file_that_became_a_pipe_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps its pipes elsewhere.");
        var files = new InputFiles(Folders, new ParallelScheduler());
        files.ReadAll();
        _folder.Without("input/a.md").WithPipe("input/a.md");

        Assert.Equal("b.md: b", Shown(await InTimeAsync(() => files.ReadAgain(ImmutableHashSet.Create("a.md")))));
        Assert.Equal("READ006", Assert.Single(files.Unreadable).Rule.Code);
    }

    [Fact]
    public void A_file_whose_folder_became_a_link_that_leads_out_is_not_read()
    {
        _folder.With("input/deep/c.md", "c").With("outside/c.md", "secret");
        var files = new InputFiles(Folders, new ParallelScheduler());
        files.ReadAll();
        Directory.Delete(_folder.Path_("input/deep"), recursive: true);
        _folder.WithLink("input/deep", "../outside");

        Assert.Equal("a.md: old, b.md: b", Shown(files.ReadAgain(ImmutableHashSet.Create("deep/c.md"))));
        Assert.Equal("READ001", Assert.Single(files.Unreadable).Rule.Code);
    }

    private static async Task<T> InTimeAsync<T>(Func<T> read) => await Task.Run(read).WaitAsync(TimeSpan.FromSeconds(30));

    private SiteFolders Folders => SiteFolders.Find(_folder.Root, null, null, null);

    private static SourceFile File(string name, string text) => new("input", name, Encoding.UTF8.GetBytes(text));

    private static string Shown(ImmutableArray<SourceFile> files) => string.Join(
        ", ", files.Select(file => $"{file.Name}: {Encoding.UTF8.GetString(file.Bytes.Span)}").Order(StringComparer.Ordinal));
}
