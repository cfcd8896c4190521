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

    private SiteFolders Folders => SiteFolders.Find(_folder.Root, null, null, null);

    private static SourceFile File(string name, string text) => new("input", name, Encoding.UTF8.GetBytes(text));

    private static string Shown(ImmutableArray<SourceFile> files) => string.Join(
        ", ", files.Select(file => $"{file.Name}: {Encoding.UTF8.GetString(file.Bytes.Span)}").Order(StringComparer.Ordinal));
}
