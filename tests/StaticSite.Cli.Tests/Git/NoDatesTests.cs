using StaticSite.Cli.Git;

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

        var (code, _, error) = _site.Folder.RunReal("--root", "clone");

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

        Assert.Matches(
            @"^input/site\.yml\(3,8\): warning DATE001: Dates from git are left out, since fatal: not a git repository.*\. Mend that, or take 'dates: git' away\.\n$",
            Warning());
    }

    [Fact]
    public void A_repository_without_a_commit_has_no_dates() => Assert.Matches(
        @"^input/site\.yml\(3,8\): warning DATE001: Dates from git are left out, since fatal: .*\. Mend that, or take 'dates: git' away\.\n$",
        Warning());

    [Theory]
    [InlineData("gone", "there is no file 'gone' in the site's folder to list the commits to skip")]
    [InlineData("../gone", "there is no file '../gone' in the site's folder to list the commits to skip")]
    [InlineData(".bulk", "'main' in '.bulk' is no commit's whole id")]
    public void Dates_that_could_be_those_of_a_skipped_commit_are_left_out(string list, string reason)
    {
        _site.With("input/site.yml", $"title: T\nbase-url: https://example.org/\ndates: git\nskipped-commits: {list}\n");
        _site.With(".bulk", "main\n").Commit("2026-03-01");

        Assert.Equal(
            $"input/site.yml(3,8): warning DATE001: Dates from git are left out, since {reason}. Mend that, or take 'dates: git' away.\n",
            Warning());
    }

    [Fact]
    public void Another_word_than_git_is_a_slip()
    {
        _site.With("input/site.yml", "title: T\nbase-url: https://example.org/\ndates: gti\n");

        var (code, _, error) = _site.Folder.RunReal();

        Assert.Equal(1, code);
        Assert.StartsWith(
            "input/site.yml(3,8): error DATA014: 'gti' is none of the words for 'dates'. Did you mean 'git'? Write one of: git, reviewed.\n",
            error, StringComparison.Ordinal);
    }

    private string Warning()
    {
        var (code, _, error) = _site.Folder.RunReal();
        Assert.Equal(0, code);
        return error;
    }
}
