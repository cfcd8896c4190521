using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Disk;

public sealed class ReadInputTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().With("input/index.md", "Hello");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_file_is_read_and_what_starts_with_a_dot_is_not()
    {
        _folder.With("input/a b/ü.md", "deep").With("input/.draft.md", "no").With("input/.git/x.md", "no").Run();

        Assert.Equal("a b/ü.html: deep\nindex.html: Hello\n", _folder.Tree("output"));
    }

    [Fact]
    public void What_editors_and_file_managers_leave_is_passed_over()
    {
        string[] left =
        [
            "index.md~", "#index.md#", "a/b.bak", "a/b.ORIG", "a/b.tmp", "a/4913", "a/~$b.doc", "a/Thumbs.db", "a/desktop.ini", ".index.md.swp",
        ];
        foreach (var name in left)
            _folder.With("input/" + name, "!error Somebody reads this.");

        Assert.Equal(0, _folder.With("input/4913a.md", "4913").Run().ExitCode);
        Assert.Equal("4913a.html: 4913\nindex.html: Hello\n", _folder.Tree("output"));
        Assert.All(left, name => Assert.True(EditorFiles.IncludePath(name), name));
        Assert.False(EditorFiles.IncludePath("a/b.md"));
    }

    [Fact]
    public void The_folder_of_what_others_look_for_is_read_though_it_starts_with_a_dot()
    {
        _folder.With("input/.well-known/security.txt", "Write to us.").With("input/a/.well-known/x.txt", "no").Run();

        Assert.Equal(".well-known/security.html: Write to us.\nindex.html: Hello\n", _folder.Tree("output"));
        Assert.False(EditorFiles.IncludePath(".well-known/security.txt"));
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_characters_in_names()
    {
        foreach (var name in new[] { "b", "a", "B", "a-b", "a/c", "é" })
            _folder.With($"input/{name}.md", "!warning .");

        Assert.Equal("""
            input/B.md(1,1): warning TEST001: .
            input/a-b.md(1,1): warning TEST001: .
            input/a.md(1,1): warning TEST001: .
            input/a/c.md(1,1): warning TEST001: .
            input/b.md(1,1): warning TEST001: .
            input/é.md(1,1): warning TEST001: .

            """.ReplaceLineEndings("\n"), _folder.Run().Error);
    }

    [Theory]
    [InlineData("../secret.md", "READ001: This symbolic link leads out of the input, so it was not read. Put a copy of the file here instead.")]
    [InlineData("/etc", "READ001: This symbolic link leads out of the input, so it was not read. Put a copy of the file here instead.")]
    [InlineData("detour/secret.md", "READ001: This symbolic link leads out of the input, so it was not read. Put a copy of the file here instead.")]
    [InlineData("gone.md", "READ002: This symbolic link leads to nothing. Remove it, or put the file here.")]
    [InlineData("link.md", "READ002: This symbolic link leads to nothing. Remove it, or put the file here.")]
    [InlineData(".", "READ003: This symbolic link leads to a folder that it lies in. Remove it.")]
    public void A_symbolic_link_that_cannot_be_followed_is_an_error_in_the_content(string target, string message)
    {
        _folder.With("secret.md", "secret").WithLink("input/.hidden", "..").WithLink("input/link.md", target);
        if (target.StartsWith("detour", StringComparison.Ordinal))
            _folder.WithLink("input/detour", "..");

        var (code, _, error) = _folder.Run();

        Assert.Equal(1, code);
        Assert.Contains($"input/link.md(1,1): error {message}\n", error, StringComparison.Ordinal);
        Assert.DoesNotContain("output", _folder.Names());
    }

    [Fact]
    public void Symbolic_links_within_the_input_are_followed()
    {
        _folder.With("input/a/x.md", "x").WithLink("input/b", "a").WithLink("input/y.md", "a/x.md");

        Assert.Equal(0, _folder.Run().ExitCode);
        Assert.Equal("a/x.html: x\nb/x.html: x\nindex.html: Hello\ny.html: x\n", _folder.Tree("output"));
    }

    [Fact]
    public void Links_that_multiply_each_other_are_an_error_and_not_endless()
    {
        for (var i = 0; i < 30; i++)
            _folder.With($"input/d{i:00}/x.md", "x").WithLink($"input/d{i:00}/y", $"../d{i + 1:00}").WithLink($"input/d{i:00}/z", $"../d{i + 1:00}");
        _folder.With("input/d30/x.md", "x");

        var errors = _folder.Run().Error.Split('\n');

        Assert.Equal(
            "input/d00/y(1,1): error READ009: Symbolic links lead to files and folders of the input again, and what lies behind this one "
                + "makes that more than 10,000, or more than 67,108,864 bytes, in all. Remove it, or let texts name the one file.", errors[0]);
        Assert.InRange(errors.Length, 2, 70);
    }

    [Fact]
    public void What_many_links_share_is_read_for_each()
    {
        _folder.With("input/shared/a.md", "a").With("input/shared/b.md", "b");
        for (var i = 0; i < 100; i++)
            _folder.WithLink($"input/page-{i}/shared", "../shared");

        Assert.Equal(0, _folder.Run().ExitCode);
        Assert.Equal(203, _folder.Tree("output").TrimEnd('\n').Split('\n').Length);
    }

    [Fact]
    public void A_large_file_is_not_linked_to_again_and_again()
    {
        using (var file = File.Create(_folder.Path_("input/large.md")))
            file.SetLength(16 * 1024 * 1024);
        for (var i = 0; i < 5; i++)
            _folder.WithLink($"input/link-{i}.md", "large.md");

        Assert.StartsWith("input/link-4.md(1,1): error READ009: ", _folder.Run().Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_input_itself_may_be_reached_through_a_link()
    {
        _folder.WithLink("content", "input");

        Assert.Equal(0, _folder.Run("--input", "content").ExitCode);
        Assert.Equal("index.html: Hello\n", _folder.Tree("output"));
    }

    [Fact]
    public void A_pipe_is_not_waited_for()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps its pipes elsewhere.");
        _folder.WithPipe("input/pipe.md");

        Assert.Equal(
            "input/pipe.md(1,1): error READ006: This is a pipe, a socket or a device and no file, so it was not read. Remove it.",
            _folder.Run("check").Output.Split('\n')[0]);
    }

    [Fact]
    public void A_file_is_not_read_to_learn_that_it_is_too_large()
    {
        using (var file = File.Create(_folder.Path_("input/large.md")))
            file.SetLength(1L << 40);

        Assert.Equal(
            "input/large.md(1,1): error READ007: This file has 1,099,511,627,776 bytes, and none over 16,777,216 is read. "
                + "Make it smaller, or keep it elsewhere and link to it.",
            _folder.Run("check").Output.Split('\n')[0]);
    }
}
