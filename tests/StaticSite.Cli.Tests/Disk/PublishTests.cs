using System.Diagnostics;
using System.Runtime.Versioning;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Disk;

public sealed class PublishTests : IDisposable
{
    private const string Old = "a.html: A\nglossary/b.html: B\n";

    private readonly TestFolder _folder = new TestFolder().With("input/a.md", "A").With("input/glossary/b.md", "B");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_page_whose_source_is_gone_is_gone()
    {
        _folder.Run();
        _folder.Without("input/glossary/b.md").With("output/stale.html", "stale").Run();

        Assert.Equal("a.html: A\n", _folder.Tree("output"));
        Assert.Equal([".staticsite", "a.html"], Directory.GetFileSystemEntries(_folder.Path_("output")).Select(Path.GetFileName).Order());
        Assert.Equal(["input", "output"], _folder.Names());
    }

    [Fact]
    public void An_unchanged_page_stays_the_same_file_and_a_changed_one_does_not()
    {
        _folder.Run();
        Assert.True(HardLink.TryCreate(_folder.Path_("output/a.html"), _folder.Path_("kept-a")));
        Assert.True(HardLink.TryCreate(_folder.Path_("output/glossary/b.html"), _folder.Path_("kept-b")));
        _folder.With("input/glossary/b.md", "C").Run();

        Assert.Equal("a.html: A\nglossary/b.html: C\n", _folder.Tree("output"));
        Assert.Equal("B", _folder.Read("kept-b"));
        File.AppendAllText(_folder.Path_("kept-a"), " again");
        Assert.Equal("a.html: A again\nglossary/b.html: C\n", _folder.Tree("output"));
    }

    [Fact]
    public void A_page_that_somebody_edited_in_the_output_is_made_anew()
    {
        _folder.Run();
        var written = File.GetLastWriteTimeUtc(_folder.Path_("output/a.html"));
        _folder.With("output/a.html", "X");
        File.SetLastWriteTimeUtc(_folder.Path_("output/a.html"), written);
        _folder.Run();

        Assert.Equal(Old, _folder.Tree("output"));
    }

    [Fact]
    public void A_page_that_somebody_replaced_by_a_link_becomes_a_file_again()
    {
        _folder.With("elsewhere", "A").Run();
        _folder.Without("output/a.html").WithLink("output/a.html", "../elsewhere").Run();

        Assert.Null(new FileInfo(_folder.Path_("output/a.html")).LinkTarget);
        Assert.Equal(Old, _folder.Tree("output"));
    }

    [Fact]
    public async Task A_page_that_somebody_replaced_by_a_pipe_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps its pipes elsewhere.");
        _folder.With("input/empty.md", "!address").Run();
        _folder.Without("output/empty.html").WithPipe("output/empty.html");

        Assert.Equal(0, (await Task.Run(() => _folder.Run()).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)).ExitCode);
        Assert.Equal("a.html: A\nempty.html: \nglossary/b.html: B\n", _folder.Tree("output"));
    }

    [Fact]
    public void A_page_larger_than_every_buffer_is_compared_to_its_end()
    {
        var large = new string('x', 200_000);
        _folder.With("input/a.md", large + "1").Run();
        _folder.With("input/a.md", large + "2").Run();

        Assert.Equal(large + "2", _folder.Read("output/a.html"));
    }

    [Fact]
    public void An_output_that_lies_deep_in_missing_folders_is_made()
    {
        Assert.Equal(0, _folder.Run("--output", "public/ö/site").ExitCode);
        Assert.Equal(Old, _folder.Tree("public/ö/site"));
    }

    [Fact]
    public void An_empty_folder_may_be_replaced()
    {
        Directory.CreateDirectory(_folder.Path_("output"));

        Assert.Equal(0, _folder.Run().ExitCode);
        Assert.Equal(Old, _folder.Tree("output"));
    }

    [Theory]
    [InlineData("output/thesis.txt")]
    [InlineData("output/.gitkeep")]
    [InlineData("output/deep/er/thesis.txt")]
    [InlineData("output/.staticsite")]
    public void A_folder_that_this_tool_did_not_write_is_left_alone(string file)
    {
        _folder.With(file, "Years of work");

        Assert.Equal(
            new Outcome(2, "", "error: 'output' holds files that this tool did not write, so it was left alone. Empty it, or name another folder with --output.\n"),
            _folder.Run());
        Assert.Equal("Years of work", _folder.Read(file));
        Assert.Equal(["input", "output"], _folder.Names());
    }

    [Fact]
    public void A_Git_repository_in_the_output_is_not_thrown_away()
    {
        _folder.Run();
        _folder.With("output/.git/HEAD", "ref");

        Assert.Equal(
            new Outcome(2, "", "error: 'output' holds a Git repository, which a build would delete. Name another folder with --output, and copy the site from there.\n"),
            _folder.Run());
        Assert.Equal("ref", _folder.Read("output/.git/HEAD"));
    }

    [Fact]
    public void A_write_that_fails_leaves_the_old_site_and_no_litter()
    {
        _folder.Run();
        var (code, output, error) = _folder.With("input/a.md", "new").With("input/z.md", "!name too long").Run();

        Assert.Equal((3, ""), (code, output));
        Assert.StartsWith("error: ", error, StringComparison.Ordinal);
        Assert.Contains(".output-new-", error, StringComparison.Ordinal);
        Assert.Equal(Old, _folder.Tree("output"));
        Assert.Equal(["input", "output"], _folder.Names());
    }

    [Fact]
    public void A_bug_in_the_middle_leaves_the_old_site_and_no_litter()
    {
        _folder.Run();
        _folder.With("input/a.md", "new").With("input/z.md", "!bug");

        Assert.Throws<UnreachableException>(() => _folder.Run());
        Assert.Equal(Old, _folder.Tree("output"));
        Assert.Equal(["input", "output"], _folder.Names());
    }

    [Fact]
    public void Errors_in_the_content_leave_the_old_site()
    {
        _folder.Run();
        _folder.With("input/a.md", "new").With("input/z.md", "!error No.").Run();

        Assert.Equal(Old, _folder.Tree("output"));
    }

    [Fact]
    public void A_build_that_is_stopped_leaves_the_old_site_and_no_litter()
    {
        _folder.Run();

        Assert.Equal(
            new Outcome(130, "", "Stopped. Nothing was written.\n"),
            _folder.With("input/a.md", "new").With("input/z.md", "!stop").Run());
        Assert.Equal(Old, _folder.Tree("output"));
        Assert.Equal(["input", "output"], _folder.Names());
    }

    [Fact]
    public void A_second_build_at_the_same_time_is_sent_away()
    {
        _folder.Run();
        using (Publication.Begin(_folder.Path_("output"), "output"))
        {
            Assert.Equal(
                new Outcome(3, "", "error: Another build is writing 'output'. Wait for it to end, then build again.\n"),
                _folder.Run());
            Assert.Equal(0, _folder.Run("--output", "other").ExitCode);
            Assert.Equal(0, _folder.Run("check").ExitCode);
        }

        Assert.Equal(0, _folder.Run().ExitCode);
    }

    [Fact]
    public void What_killed_builds_left_is_cleaned_up_and_nothing_else()
    {
        const string Id = "0123456789abcdef0123456789abcdef";
        _folder
            .With($".output-new-{Id}/.staticsite", "StaticSite output, format 1").With($".output-new-{Id}/deep/a.html", "half")
            .With($".output-old-{Id}/.staticsite", "StaticSite output, format 1").With($".output-old-{Id}/a.html", "old")
            .With(".output-new-1123456789abcdef0123456789abcdef/.staticsite", "")
            .With(".output-lock", "")
            .With($".output-new-{Id}0/.staticsite", "StaticSite output, format 1")
            .With(".output-new-fffffffffffffffffffffffffffffff0/thesis.txt", "no marker")
            .With($".other-new-{Id}/.staticsite", "StaticSite output, format 1")
            .With("output/.staticsite", "StaticSite output, format 1");

        Assert.Equal(0, _folder.Run().ExitCode);
        Assert.Equal(
            [$".other-new-{Id}", $".output-new-{Id}0", ".output-new-fffffffffffffffffffffffffffffff0", "input", "output"],
            _folder.Names());
    }

    [Fact]
    public void A_build_killed_between_two_renames_is_mended_at_the_next_start()
    {
        _folder.Run();
        Directory.Move(_folder.Path_("output"), Sibling.SignedOf(_folder.Path_("output"), SwapFolders.Aside));

        Assert.Equal(1, _folder.With("input/z.md", "!error No.").Run().ExitCode);
        Assert.Equal(Old, _folder.Tree("output"));
        Assert.Equal(["input", "output"], _folder.Names());
    }

    [Fact]
    public void An_old_site_that_a_checkout_brings_does_not_become_the_output()
    {
        _folder.With(".output-old-0123456789abcdef0123456789abcdef/.staticsite", "StaticSite output, format 1")
            .With(".output-old-0123456789abcdef0123456789abcdef/index.html", "<script>");

        Assert.Equal(1, _folder.With("input/z.md", "!error No.").Run().ExitCode);
        Assert.DoesNotContain("output", _folder.Names());
    }

    [Fact]
    public void An_old_site_that_is_not_known_again_is_told_of_and_stays_as_long_as_there_is_no_other()
    {
        const string Aside = ".output-old-0123456789abcdef0123456789abcdef";
        _folder.Run();
        Directory.Move(_folder.Path_("output"), _folder.Path_(Aside));
        _folder.With("input/z.md", "!error No.");
        for (var time = 0; time < 2; time++)
        {
            Assert.StartsWith(
                $"warning: '{Aside}' looks like a site that a build had put aside, but not by you, on this machine and in this place, so it was not put "
                + "back. If it is yours, rename it to 'output'; as soon as there is a site, builds delete it.\n",
                _folder.Run().Error, StringComparison.Ordinal);
            Assert.Equal(Old, _folder.Tree(Aside));
            Directory.CreateDirectory(_folder.Path_("output"));
        }

        _folder.Without("input/z.md").Run();
        Assert.Equal(Old, _folder.Tree("output"));
        Assert.Equal("", _folder.Run().Error);
        Assert.Equal(["input", "output"], _folder.Names());
    }

    [Fact]
    public void Where_the_group_cannot_be_kept_what_was_for_it_alone_is_for_nobody()
    {
        const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        const UnixFileMode All = Own | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

        Assert.Equal(Own, CopyRights.ForAnotherGroup(Own | UnixFileMode.SetGroup | UnixFileMode.GroupRead | UnixFileMode.GroupWrite));
        Assert.Equal(All, CopyRights.ForAnotherGroup(All | UnixFileMode.GroupWrite));
        Assert.Equal(Own | UnixFileMode.OtherRead, CopyRights.ForAnotherGroup(Own | UnixFileMode.OtherRead));
    }

    [Fact]
    public void A_file_that_the_system_knows_nothing_of_is_told_of_as_every_fault_of_the_disk()
    {
        Assert.SkipUnless(FileIdentity.IsKnown, "This system is not asked.");
        using var closed = new Microsoft.Win32.SafeHandles.SafeFileHandle(999_999, ownsHandle: false);

        Assert.Throws<IOException>(() => FileIdentity.Of(closed));
    }

    [Fact]
    public void Where_folders_cannot_be_exchanged_two_renames_do()
    {
        _folder.With("output/a", "old").With("finished/a", "new");
        SwapFolders.RenameTwice(_folder.Path_("finished"), _folder.Path_("output"));

        Assert.Equal("a: new\n", _folder.Tree("output"));
        Assert.Equal("a: old\n", _folder.Tree("finished"));
        Assert.Equal(["finished", "input", "output"], _folder.Names());
    }

    [Fact]
    public void If_the_second_rename_fails_the_first_is_undone()
    {
        _folder.With("output/a", "old");

        Assert.Throws<DirectoryNotFoundException>(
            () => SwapFolders.RenameTwice(_folder.Path_("missing"), _folder.Path_("output")));
        Assert.Equal("a: old\n", _folder.Tree("output"));
    }

    [Fact]
    public void Two_builds_of_one_input_are_the_same_to_the_last_byte_marker_included()
    {
        _folder.Run("--output", "one");
        _folder.Run("--output", "two");

        Assert.Equal(_folder.Read("one/.staticsite"), _folder.Read("two/.staticsite"));
        Assert.Equal(_folder.Tree("one"), _folder.Tree("two"));
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute)]
    [InlineData(UnixFileMode.SetGroup | UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute)]
    [UnsupportedOSPlatform("windows")]
    public void Who_may_see_the_site_stays_as_it_was(UnixFileMode mode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no such rights.");
        _folder.Run();
        File.SetUnixFileMode(_folder.Path_("output"), mode);
        _folder.With("input/a.md", "new").Run();

        Assert.Equal("a.html: new\nglossary/b.html: B\n", _folder.Tree("output"));
        Assert.Equal(mode, File.GetUnixFileMode(_folder.Path_("output")));
    }
}
