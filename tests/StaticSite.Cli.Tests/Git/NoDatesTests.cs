using StaticSite.Cli.Git;
using StaticSite.Engine;

namespace StaticSite.Cli.Tests.Git;

/// <summary>Where git cannot tell, dates are left out and a warning says so; the site is built all the same.</summary>
public sealed class NoDatesTests : IDisposable
{
    private readonly TestRepository _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_shallow_clone_has_no_dates()
    {
        _site.WithTerm("apple", "fruit").Commit("2026-03-01");
        _site.WithTerm("apple", "fruit of a tree").Commit("2026-03-02");
        _site.Git("clone", "--quiet", "--depth=1", $"file://{_site.Folder.Root}", "clone");

        var (code, _, error) = _site.Folder.RunReal("--quiet", "--root", "clone");

        Assert.Equal(0, code);
        Assert.Equal(
            "input/site.yml(3,8): warning DATE001: Dates from git are left out, since this clone is shallow and lacks "
            + "the older commits. Get them with 'git fetch --unshallow'.\n", error);
        Assert.DoesNotContain("March", _site.Folder.Read("clone/output/glossary/apple.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_outside_of_git_has_no_dates()
    {
        Directory.Delete(_site.Folder.Path_(".git"), recursive: true);

        Assert.Equal(Reason("the input lies in no Git repository"), Warning());
    }

    [Fact]
    public void What_only_looks_like_a_repository_is_asked_for_nothing()
    {
        _site.WithTerm("apple", "fruit").Commit("2026-03-01");
        foreach (var part in new[] { "HEAD", "config", "objects", "refs" })
            Directory.Move(_site.Folder.Path_($".git/{part}"), _site.Folder.Path_($"input/{part}"));
        Directory.Delete(_site.Folder.Path_(".git"), recursive: true);

        Assert.Contains(Reason("the input lies in no Git repository"), _site.Folder.RunReal("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_inside_the_input_does_not_come_before_the_sites_own()
    {
        _site.WithTerm("apple", "fruit").Commit("2026-03-01");
        _site.Git("clone", "--quiet", "--bare", ".", "bare");
        foreach (var part in new[] { "HEAD", "config", "objects", "refs" })
            Directory.Move(_site.Folder.Path_($"bare/{part}"), _site.Folder.Path_($"input/{part}"));
        _site.WithTerm("apple", "fruit of a tree");
        _site.Git("add", "--force", "input/glossary");
        _site.GitOn("2026-05-01", "commit", "--quiet", "--message", "A change");

        var folders = SiteFolders.Find(_site.Folder.Root, null, null, null);
        var apple = new SourceFile("input", "glossary/apple.md", File.ReadAllBytes(_site.Folder.Path_("input/glossary/apple.md")));
        var settings = new SourceFile("input", "site.yml", File.ReadAllBytes(_site.Folder.Path_("input/site.yml")));
        var history = new ReadHistory(folders, default).Of([apple, settings], new DiagnosticBag());

        Assert.Equal(new DateTimeOffset(2026, 5, 1, 10, 0, 0, TimeSpan.Zero), history.LastChangeOf("input/glossary/apple.md"));
    }

    [Fact]
    public void No_repository_that_the_surroundings_name_comes_before_the_sites_own()
    {
        var names = _site.GitOn("2026-03-01", "rev-parse", "--local-env-vars").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var environment = names.ToDictionary(name => name, string? (_) => "another");
        RunGit.Settle(environment, _site.Folder.Root);

        Assert.Contains("GIT_DIR", names);
        Assert.DoesNotContain("another", environment.Values);
        Assert.Equal("1", environment["GIT_NO_REPLACE_OBJECTS"]);
    }

    [Fact]
    public void A_commit_that_a_clone_replaced_by_another_keeps_its_date()
    {
        var first = _site.WithTerm("apple", "fruit").Commit("2026-03-01");
        _site.Git("replace", first, _site.GitOn("2026-06-01", "commit-tree", "-m", "Another", $"{first}^{{tree}}").Trim());

        Assert.Equal("", Warning());
        Assert.Contains("March", _site.Folder.Read("output/glossary/apple.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("253402300800 +0000")]
    [InlineData("99999999999999999999 +0000")]
    [InlineData("")]
    public void A_file_that_a_commit_without_a_day_of_ours_changed_has_no_dates(string day)
    {
        _site.WithTerm("apple", "fruit").WithTerm("pear", "fruit").Commit("2026-03-01");
        _site.WithTerm("apple", "fruit of a tree").Commit("2026-03-02");
        var commit = _site.GitOn("2026-03-02", "cat-file", "commit", "HEAD").Split('\n');
        commit[Array.FindIndex(commit, line => line.StartsWith("committer ", StringComparison.Ordinal))] =
            $"committer Test <test@example.org> {day}".TrimEnd();
        _site.With("commit", string.Join('\n', commit));
        _site.Git("update-ref", "HEAD", _site.GitOn("2026-03-02", "hash-object", "-t", "commit", "-w", "--literally", "commit").Trim());

        Assert.Equal("", Warning());
        Assert.DoesNotContain("March", _site.Folder.Read("output/glossary/apple.html"), StringComparison.Ordinal);
        Assert.Contains("March", _site.Folder.Read("output/glossary/pear.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repository_without_a_commit_has_no_dates() => Assert.Matches(
        @"^input/site\.yml\(3,8\): warning DATE001: Dates from git are left out, since fatal: .*\. Mend that, or take 'dates: git' away\.\n$",
        Warning());

    [Theory]
    [InlineData("gone", "there is no file 'gone' in the site's folder to list the commits to skip")]
    [InlineData("../gone", "there is no file '../gone' in the site's folder to list the commits to skip")]
    [InlineData("input", "there is no file 'input' in the site's folder to list the commits to skip")]
    [InlineData("/etc/passwd", "there is no file '/etc/passwd' in the site's folder to list the commits to skip")]
    [InlineData("out", "there is no file 'out' in the site's folder to list the commits to skip")]
    [InlineData("endless", "there is no file 'endless' in the site's folder to list the commits to skip")]
    [InlineData("pipe", "there is no file 'pipe' in the site's folder to list the commits to skip")]
    [InlineData(".bulk", "line 2 of '.bulk' is no commit's whole id")]
    public void Dates_that_could_be_those_of_a_skipped_commit_are_left_out(string list, string reason)
    {
        _site.With("input/site.yml", $"title: T\nbase-url: https://example.org/\ndates: git\nskipped-commits: {list}\n");
        _site.With(".bulk", "# a branch\nmain\n").Commit("2026-03-01");
        _site.Folder.WithLink("out", "/etc/passwd").WithLink("endless", "/dev/zero");
        if (!OperatingSystem.IsWindows())
            _site.Folder.WithPipe("pipe");

        Assert.Equal(Reason(reason), Warning());
    }

    [Fact]
    public void A_list_that_an_editor_began_with_its_mark_is_read()
    {
        _site.With("input/site.yml", "title: T\nbase-url: https://example.org/\ndates: git\nskipped-commits: list\n");
        _site.With("list", $"\uFEFF{_site.Commit("2026-03-01")}\n");

        Assert.Equal("", Warning());
    }

    [Fact]
    public void A_name_of_a_list_that_no_disk_can_hold_ends_nothing()
    {
        _site.With("input/site.yml", "title: T\nbase-url: https://example.org/\ndates: git\nskipped-commits: \"a\\0b\"\n").Commit("2026-03-01");

        Assert.Contains(
            Reason("there is no file 'a\\u0000b' in the site's folder to list the commits to skip"),
            _site.Folder.RunReal("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_word_than_git_is_a_slip()
    {
        _site.With("input/site.yml", "title: T\nbase-url: https://example.org/\ndates: gti\n");

        var (code, _, error) = _site.Folder.RunReal("--quiet");

        Assert.Equal(1, code);
        Assert.StartsWith(
            "input/site.yml(3,8): error DATA014: 'gti' is none of the words for 'dates'. Did you mean 'git'? Write one of: git, reviewed.\n",
            error, StringComparison.Ordinal);
    }

    private static string Reason(string reason) =>
        $"input/site.yml(3,8): warning DATE001: Dates from git are left out, since {reason}. Mend that, or take 'dates: git' away.\n";

    private string Warning()
    {
        var (code, _, error) = _site.Folder.RunReal("--quiet");
        Assert.Equal(0, code);
        return error;
    }
}
