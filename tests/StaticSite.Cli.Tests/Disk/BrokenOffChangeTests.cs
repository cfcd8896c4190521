using System.Runtime.Versioning;
using System.Text;
using StaticSite.Authoring;
using StaticSite.Cli.Commands;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;

namespace StaticSite.Cli.Tests.Disk;

/// <summary>A change of several files that was killed is finished by the next command that writes; until then, those that
/// read say so.</summary>
public sealed class BrokenOffChangeTests : IDisposable
{
    private static readonly int Kills = ChildProcess.Kills;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Whenever_a_change_is_killed_it_can_be_finished()
    {
        foreach (var file in ChildProcess.Versions(0))
            _folder.With(file.Path, Encoding.UTF8.GetString(file.Bytes.Span));

        var random = new Random(2026);
        for (var kill = 0; kill < Kills; kill++)
        {
            using (var change = ChildProcess.Start(ChildProcess.ChangeForEver, _folder.Root))
            {
                Thread.Sleep(random.Next(60));
                change.Kill();
                change.WaitForExit();
            }

            ReplaceFiles.FinishPending(Folders, new Pane(TextWriter.Null));
            var round = _folder.Read("input/1/1.md")[0] - 'a';
            Assert.Equal(
                ChildProcess.Versions(round).Select(file => $"{file.Name}: {Encoding.UTF8.GetString(file.Bytes.Span)}").Order(StringComparer.Ordinal),
                _folder.Tree("input").TrimEnd('\n').Split('\n'));

            // The next process starts where the first did.
            if (round == 1)
                new ReplaceFiles(Folders).Write([.. ChildProcess.Versions(1).Zip(ChildProcess.Versions(0), (before, after) => new FileChange(before, after))]);
        }
    }

    [Fact]
    public void Who_reads_says_so_and_fix_finishes_it()
    {
        BreakOff();

        Assert.Equal(
            """
            .input-changes(1,1): error READ004: A change of several files was broken off halfway. Run 'fix', which finishes it.
            """, string.Join('\n', _folder.RunReal("check").Output.Split('\n').Where(line => line.Contains(": error ", StringComparison.Ordinal))));
        Assert.Equal(1, _folder.RunReal().ExitCode);
        Assert.Equal(
            new Outcome(2, "", "error: A change of several files was broken off halfway. Run 'fix', which finishes it, and then try again.\n"),
            _folder.RunReal("fix", "--dry-run"));
        Assert.Equal(
            new Outcome(0, "Nothing has a way out that is certain. Nothing else is wrong.\n", "A change that was broken off is finished now: 3 files.\n"),
            _folder.RunReal("fix"));
        Assert.Equal(["new b", "new c", "# new"], _folder.Tree("input").Split('\n').Where(line => line.Contains("new", StringComparison.Ordinal)).Select(line => line.Split(": ")[^1]));
        Assert.False(System.IO.File.Exists(_folder.Path_("input/articles/a.md")));
        Assert.Equal(["input"], _folder.Names());
    }

    [Fact]
    public void A_new_file_comes_after_a_change_that_was_broken_off()
    {
        BreakOff();

        Assert.Equal((0, "A change that was broken off is finished now: 3 files.\n"), (_folder.RunReal("new", "article", "D") is var run ? run.ExitCode : 0, run.Error));
        Assert.Contains("new c", _folder.Read("input/articles/c.md"), StringComparison.Ordinal);
        Assert.True(System.IO.File.Exists(_folder.Path_("input/articles/d.md")));
    }

    [Theory]
    [InlineData("list", "../../.git/hooks/pre-commit\0")]
    [InlineData("list", null)]
    [InlineData("0.new", "echo PWNED")]
    [InlineData("1.old", null)]
    [InlineData("3.new", "one more")]
    [InlineData("seal", "0123456789abcdef0123456789abcdef")]
    [InlineData("seal", null)]
    public void A_change_that_was_tampered_with_is_not_finished(string file, string? content)
    {
        BreakOff();
        _ = content is null ? _folder.Without($".input-changes/{file}") : _folder.With($".input-changes/{file}", content);

        AssertIsNotOurs();
    }

    [Fact]
    public void A_change_that_a_checkout_brings_is_not_finished()
    {
        BreakOff();
        var here = _folder.Path_(".input-changes");
        Directory.Delete(here, recursive: true);
        _folder.With(".input-changes/list", "../.git/hooks/pre-commit\0").With(".input-changes/0.new", "echo PWNED");

        AssertIsNotOurs();
    }

    [Fact]
    public void A_change_of_another_place_is_not_finished_here()
    {
        BreakOff();
        Directory.CreateDirectory(_folder.Path_("copy"));
        Directory.Move(_folder.Path_("input"), _folder.Path_("copy/input"));
        Directory.Move(_folder.Path_(".input-changes"), _folder.Path_("copy/.input-changes"));

        Assert.Equal(2, _folder.RunIn("copy", "fix").ExitCode);
        Assert.Equal("# new", _folder.Read("copy/.input-changes/2.new").TrimEnd());
    }

    [Fact]
    public void No_link_in_a_change_is_followed()
    {
        BreakOff();
        _folder.With("secret", _folder.Read(".input-changes/1.new")).Without(".input-changes/1.new").WithLink(".input-changes/1.new", "../secret");

        AssertIsNotOurs();
    }

    [Fact]
    public void Nothing_is_written_behind_a_link_that_leads_out_of_the_input()
    {
        _folder.With("outside/a.md", "a").WithLink("input/articles", "../outside");

        Assert.Contains("leads out of the input", Assert.Throws<IOException>(() => new ReplaceFiles(Folders).Write(
            [new FileChange(File("articles/a.md", "a"), File("articles/a.md", "A"))])).Message, StringComparison.Ordinal);
        Assert.Equal("a", _folder.Read("outside/a.md"));
    }

    [Fact]
    public void Nothing_is_written_through_a_link_that_a_checkout_brings_beside_a_file()
    {
        _folder.With("input/a.md", "a").With("victim", "mine")
            .WithLink("input/.a.md-changes", "../victim").WithLink("input/.a.md-new", "../victim").WithLink("input/.a.md.tmp", "../victim");

        Replace("a.md");

        Assert.Equal("A", _folder.Read("input/a.md"));
        Assert.Equal("mine", _folder.Read("victim"));
    }

    [Fact]
    public void A_pipe_that_a_checkout_brings_beside_a_file_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps its pipes elsewhere.");
        _folder.With("input/a.md", "a").WithPipe("input/.a.md-changes");

        Replace("a.md");

        Assert.Equal("A", _folder.Read("input/a.md"));
    }

    [Fact]
    public void What_a_checkout_brings_as_a_change_is_not_read_to_be_refused()
    {
        BreakOff();
        using (var file = System.IO.File.Create(_folder.Path_(".input-changes/0.new")))
            file.SetLength(1L << 30);
        var allocated = GC.GetAllocatedBytesForCurrentThread();

        Assert.False(PendingChange.IsOurs(Folders, _folder.Path_(".input-changes")));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - allocated, 0, 1L << 20);
    }

    [Fact]
    public void A_file_in_the_place_of_a_change_is_told_of()
    {
        _folder.With("input/a.md", "a").With(".input-changes", "mine");

        Assert.Equal(
            "'.input-changes' is no folder of this tool. Delete it, then try again.",
            Assert.Throws<IOException>(() => Replace("a.md")).Message);
        Assert.Equal("mine", _folder.Read(".input-changes"));
        Assert.Equal([".input-changes", "input"], _folder.Names());
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_changed_file_is_as_private_as_it_was()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps rights with the folder.");
        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        foreach (var name in new[] { "a.md", "b.md" })
            System.IO.File.SetUnixFileMode(_folder.With($"input/{name}", "a").Path_($"input/{name}"), Private);

        Replace("a.md");
        new ReplaceFiles(Folders).Write([new FileChange(File("b.md", "a"), File("c.md", "A"))]);

        Assert.Equal(Private, System.IO.File.GetUnixFileMode(_folder.Path_("input/a.md")));
        Assert.Equal(Private, System.IO.File.GetUnixFileMode(_folder.Path_("input/c.md")));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void While_a_change_waits_nobody_else_can_read_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps rights with the folder.");
        BreakOff();

        Assert.Equal(
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute,
            System.IO.File.GetUnixFileMode(_folder.Path_(".input-changes")));
    }

    [Fact]
    public void A_file_with_the_longest_name_there_is_can_be_changed()
    {
        var name = new string('n', 250) + ".md";
        _folder.With($"input/{name}", "a");

        Replace(name);

        Assert.Equal("A", _folder.Read($"input/{name}"));
        Assert.Equal([name], Directory.GetFileSystemEntries(_folder.Path_("input")).Select(Path.GetFileName));
    }

    [Fact]
    public void What_a_killed_change_left_beside_a_file_goes_with_the_next()
    {
        _folder.With("input/a.md", "a").With("input/.staticsite-0123456789abcdef", "half").With("input/.staticsite-mine", "mine");

        Replace("a.md");

        Assert.Equal(".staticsite-mine: mine\na.md: A\n", _folder.Tree("input"));
    }

    [Fact]
    public void What_a_killed_change_left_where_a_file_was_goes_with_the_next()
    {
        _folder.With("input/old/a.md", "a").With("input/old/.staticsite-0123456789abcdef", "half");
        new ReplaceFiles(Folders).Write([new FileChange(File("old/a.md", "a"), File("new/a.md", "A"))]);

        Assert.Equal("new/a.md: A\n", _folder.Tree("input"));
    }

    [Theory]
    [InlineData("articles/a.md", "0.old")]
    [InlineData("articles/b.md", "0.new")]
    [InlineData("articles/c.md", "1.new")]
    [InlineData("redirects.yml", "2.new")]
    public void What_somebody_wrote_in_between_is_left_alone_until_it_is_put_aside(string name, string content)
    {
        BreakOff();
        _folder.With($"input/{name}", "mine");
        var before = _folder.Tree("input");

        Assert.Equal(
            new Outcome(3, "",
                $"error: input/{name} was changed by somebody else before a change of several files was finished. Keep a copy of it, "
                    + $"put .input-changes/{content} in its place, run 'fix', and then make your own change again.\n"),
            _folder.RunReal("fix"));
        Assert.Equal(before, _folder.Tree("input"));

        _folder.With($"input/{name}", _folder.Read($".input-changes/{content}"));

        Assert.Equal("A change that was broken off is finished now: 3 files.\n", _folder.RunReal("fix").Error);
        Assert.Equal(
            $"articles/b.md: {Article("new b")}\narticles/c.md: {Article("new c")}\nredirects.yml: # new\n\n"
                + "site.yml: title: T\nbase-url: https://example.org/\n\n", _folder.Tree("input"));
        Assert.Equal(["input"], _folder.Names());
    }

    [Fact]
    public void If_nothing_can_be_kept_beside_the_input_the_reason_is_told()
    {
        // Nothing can have a name that is longer still.
        var input = new string('i', 240);
        _folder.With($"{input}/a.md", "a");
        var site = SiteFolders.Find(_folder.Root, null, input, null);
        var fault = Record.Exception(() => PendingChange.Stage(site, [new FileChange(File("a.md", "a"), File("a.md", "A"))]));

        Assert.IsNotType<DirectoryNotFoundException>(Assert.IsAssignableFrom<IOException>(fault));
        Assert.Equal([input], _folder.Names());
    }

    [Fact]
    public void If_one_file_cannot_be_put_in_its_place_the_others_are_set_back()
    {
        _folder.With("input/a.md", "a").With("input/taken", "a file where a folder should be");
        var before = _folder.Tree("input");

        Assert.ThrowsAny<IOException>(() => new ReplaceFiles(Folders).Write(
            [new FileChange(File("a.md", "a"), File("a.md", "A")), new FileChange(null, File("taken/b.md", "b"))]));

        Assert.Equal(before, _folder.Tree("input"));
        Assert.Equal(["input"], _folder.Names());
    }

    /// <summary>Killed when the first of three files was in its place.</summary>
    private void BreakOff()
    {
        _folder.With("input/site.yml", "title: T\nbase-url: https://example.org/\n").With("input/articles/a.md", Article("old")).With("input/articles/c.md", Article("old c"));
        PendingChange.Stage(Folders,
        [
            new FileChange(File("articles/a.md", Article("old")), File("articles/b.md", Article("new b"))),
            new FileChange(File("articles/c.md", Article("old c")), File("articles/c.md", Article("new c"))),
            new FileChange(null, File("redirects.yml", "# new\n")),
        ]);
        _folder.With("input/articles/b.md", Article("new b"));
    }

    private void Replace(string name) => new ReplaceFiles(Folders).Write([new FileChange(File(name, "a"), File(name, "A"))]);

    private void AssertIsNotOurs()
    {
        const string Why = "looks like a change that was broken off, but it was not begun by you, on this machine and in this place, "
            + "so nothing in it was used. Delete it; if you moved the site in the middle of a change, look at it first.\n";
        var before = _folder.Tree(".");

        Assert.StartsWith($".input-changes(1,1): error READ005: This {Why}", _folder.RunReal("check").Output, StringComparison.Ordinal);
        Assert.Equal(1, _folder.RunReal().ExitCode);
        foreach (var command in new[] { (string[])["fix"], ["fix", "--dry-run"], ["rename", "b", "c"], ["addresses"], ["new", "article", "d"] })
            Assert.Equal(new Outcome(2, "", $"error: '.input-changes' {Why}"), _folder.RunReal(command));
        Assert.Equal(before, _folder.Tree("."));
    }

    private SiteFolders Folders => SiteFolders.Find(_folder.Root, null, null, null);

    private static string Article(string text) => $"---\ntitle: A\ndescription: About it\nreviewed: 2026-11-01\n---\n{text}\n";

    private static SourceFile File(string name, string text) => new("input", name, Encoding.UTF8.GetBytes(text));
}
