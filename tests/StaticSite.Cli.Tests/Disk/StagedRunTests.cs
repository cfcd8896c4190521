using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Disk;

/// <summary>A host that writes files itself publishes as safely as the default one does.</summary>
public sealed class StagedRunTests : IDisposable
{
    private const string Old = "a.html: A\nglossary/b.html: B\n";

    private readonly TestFolder _folder = new TestFolder().With("input/a.md", "A");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_a_run_wrote_takes_the_place_of_the_old_site_as_a_whole()
    {
        Publish(("a.html", "A"), ("glossary/b.html", "B"));
        Assert.Equal(Old, _folder.Tree("output"));

        Publish(("a.html", "new"), ("empty.html", ""));
        Assert.Equal("a.html: new\nempty.html: \n", _folder.Tree("output"));
        Assert.Equal([".staticsite", "a.html", "empty.html"], Directory.GetFileSystemEntries(_folder.Path_("output")).Select(Path.GetFileName).Order());
        Assert.Equal(["input", "output"], _folder.Names());
    }

    [Fact]
    public void Until_a_run_is_known_to_be_good_the_old_site_stands_and_afterwards_nothing_is_left_of_a_bad_one()
    {
        Publish(("a.html", "A"), ("glossary/b.html", "B"));
        using (var run = Begin())
        {
            Write(run, ("a.html", "half"));
            Assert.Equal(Old, _folder.Tree("output"));
        }

        Assert.Equal(Old, _folder.Tree("output"));
        Assert.Equal(["input", "output"], _folder.Names());
    }

    [Fact]
    public void A_folder_that_this_tool_did_not_write_is_left_alone()
    {
        _folder.With("output/thesis.txt", "Years of work");

        Assert.Equal(
            "'output' holds files that this tool did not write, so it was left alone. Empty it, or name another folder with --output.",
            Assert.Throws<UsageException>(Begin).Message);
        Assert.Equal("thesis.txt: Years of work\n", _folder.Tree("output"));
        Assert.Equal(["input", "output"], _folder.Names());
    }

    [Theory]
    [InlineData("'thesis.txt', which this tool", "thesis.txt")]
    [InlineData("'glossary/.notes', which this tool", "glossary/.notes")]
    [InlineData("'a/1' and 2 more files, which this tool", "a/1", "a/2", "b")]
    public void A_file_of_somebody_else_in_the_site_is_not_thrown_away(string told, params string[] foreign)
    {
        Publish(("a.html", "A"), ("glossary/b.html", "B"));
        foreach (var name in foreign)
            _folder.With("output/" + name, "Years of work");
        var before = _folder.Tree("output");

        Assert.Equal(
            $"'output' holds {told} did not write, so it was left alone. Move that elsewhere, or name another folder with --output.",
            Assert.Throws<UsageException>(Begin).Message);
        Assert.Equal(before, _folder.Tree("output"));
        Assert.Equal(["input", "output"], _folder.Names());
    }

    [Fact]
    public void A_file_that_somebody_puts_into_the_site_while_a_run_writes_is_not_thrown_away()
    {
        Publish(("a.html", "A"));
        using (var run = Begin())
        {
            Write(run, ("a.html", "new"));
            _folder.With("output/thesis.txt", "Years of work");
            Assert.Throws<UsageException>(run.Publish);
        }

        Assert.Equal("a.html: A\nthesis.txt: Years of work\n", _folder.Tree("output"));
        Assert.Equal(["input", "output"], _folder.Names());
    }

    [Fact]
    public void A_link_in_the_site_is_a_file_of_somebody_else_and_is_not_followed()
    {
        Publish(("a.html", "A"));
        _folder.With("elsewhere/a.html", "A").WithLink("output/more", "../elsewhere");

        Assert.StartsWith("'output' holds 'more', which", Assert.Throws<UsageException>(Begin).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_file_managers_leave_in_the_site_is_nobodys_work()
    {
        Publish(("a.html", "A"));
        _folder.With("output/.DS_Store", "x").With("output/glossary/Thumbs.db", "x");
        Publish(("a.html", "new"));

        Assert.Equal("a.html: new\n", _folder.Tree("output"));
    }

    [Fact]
    public void Both_hosts_replace_what_the_other_wrote()
    {
        Assert.Equal(0, _folder.Run().ExitCode);
        Publish(("a.html", "new"), ("b.html", "B"));
        Assert.Equal("a.html: new\nb.html: B\n", _folder.Tree("output"));

        Assert.Equal(0, _folder.Run().ExitCode);
        Assert.Equal("a.html: A\n", _folder.Tree("output"));
    }

    [Fact]
    public void A_list_that_is_too_long_to_be_read_makes_no_file_ours()
    {
        Publish(("a.html", "A"));
        using (var marker = File.OpenWrite(_folder.Path_("output/.staticsite")))
            marker.SetLength(Marker.MostBytes + 1L);

        Assert.StartsWith("'output' holds 'a.html', which", Assert.Throws<UsageException>(Begin).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_runs_of_the_same_files_leave_the_same_bytes_marker_included()
    {
        Publish(("a.html", "A"), ("b/c.html", "C"));
        var first = _folder.Read("output/.staticsite");
        Publish(("b/c.html", "C"), ("a.html", "A"));

        Assert.Equal("""
            StaticSite output, format 1
            Every build replaces this folder. Keep nothing of your own in it.
            The last one wrote:
            a.html
            b/c.html

            """.ReplaceLineEndings("\n"), first);
        Assert.Equal(first, _folder.Read("output/.staticsite"));
    }

    [Theory]
    [InlineData("input", "is the input or holds it, and a build would replace it. Name another")]
    [InlineData("input/output", "lies inside the input, and the next build would read it. Name another")]
    [InlineData(".", "is the site's folder or holds it, and a build would replace it. Name another")]
    public void A_folder_that_a_run_would_harm_is_refused(string output, string told) => Assert.Equal(
        $"'{output}' {told} with --output.", Assert.Throws<UsageException>(() => Begin(output)).Message);

    [Fact]
    public void A_second_run_at_the_same_time_is_sent_away()
    {
        using var first = Begin();

        Assert.Equal(
            "Another build is writing 'output'. Wait for it to end, then build again.", Assert.Throws<IOException>(Begin).Message);
    }

    private StagedRun Begin() => Begin("output");

    private StagedRun Begin(string output) => StagedRun.Begin([SiteFolders.Find(_folder.Root, _folder.Root, input: null, output)]);

    private void Publish(params (string Name, string Content)[] files)
    {
        using var run = Begin();
        Write(run, files);
        run.Publish();
    }

    private static void Write(StagedRun run, params (string Name, string Content)[] files)
    {
        foreach (var (name, content) in files)
        {
            var path = Path.Combine(run.Folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, content);
        }
    }
}
