using AngleSharp.Html.Parser;
using StaticSite.Cli.Git;

namespace StaticSite.Cli.Tests.Git;

/// <summary>When definitions changed, as the pages of terms tell it from git.</summary>
public sealed class DefinitionHistoryTests : IDisposable
{
    private readonly TestRepository _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void A_term_tells_when_its_definition_changed_and_not_when_something_else_did()
    {
        _site.WithTerm("apple", "fruit").Commit("2026-03-01");
        _site.WithTerm("apple", "fruit", "Notes.").Commit("2026-03-02");
        _site.WithTerm("apple", "'fruit'").Commit("2026-03-03");
        _site.WithTerm("apple", "fruit of a tree").Commit("2026-03-04");
        _site.WithTerm("apple", ">\n  fruit of\n  a tree").Commit("2026-03-05");

        Assert.Equal(["1 March 2026: first defined", "4 March 2026: definition changed"], History("apple"));
    }

    [Fact]
    public void A_renamed_term_keeps_its_past()
    {
        _site.WithTerm("apple", "fruit of a tree", "Some\nlonger\nnotes\nthat\nstay.\n").Commit("2026-03-01");
        _site.Git("mv", "input/glossary/apple.md", "input/glossary/pomme.md");
        _site.Commit("2026-03-02");
        _site.With("input/glossary/apple.md", "---\nterm: apple tree\ndefinition: tree\n---\n").Commit("2026-03-03");

        Assert.Equal(["1 March 2026: first defined"], History("pomme"));
        Assert.Equal(["3 March 2026: first defined"], History("apple"));
    }

    [Fact]
    public void Commits_that_are_listed_do_not_count()
    {
        _site.With("input/site.yml", "title: T\ndates: git\nskipped-commits: .bulk\n");
        _site.WithTerm("apple", "fruit").WithTerm("pear", "fruit");
        var import = _site.Commit("2026-03-01");
        _site.WithTerm("apple", "FRUIT");
        var shouting = _site.Commit("2026-03-02");
        _site.WithTerm("apple", "fruit of a tree").Commit("2026-03-03");
        _site.With(".bulk", $"# The first import\n{import}\n\n{shouting} # and a slip\n");

        Assert.Equal(["3 March 2026: definition changed"], History("apple"));
        Assert.Equal([], History("pear"));
    }

    [Fact]
    public void Two_lines_of_work_that_are_joined_change_a_definition_when_they_do()
    {
        const string lines = "One\ntwo\nthree\nfour\nfive\nsix\nseven\n";
        _site.WithTerm("apple", "fruit", lines).Commit("2026-03-01");
        _site.Git("checkout", "--quiet", "-b", "side");
        _site.WithTerm("apple", "fruit of a tree", lines).Commit("2026-03-02");
        _site.Git("checkout", "--quiet", "main");
        _site.WithTerm("apple", "fruit", lines + "eight\n").Commit("2026-03-03");
        _site.GitOn("2026-03-04", "merge", "--quiet", "--message", "Both", "side");

        Assert.Equal(["1 March 2026: first defined", "2 March 2026: definition changed"], History("apple"));
    }

    [Fact]
    public void A_term_that_was_taken_away_and_came_back_began_when_it_came_back()
    {
        _site.WithTerm("apple", "fruit").Commit("2026-03-01");
        _site.Folder.Without("input/glossary/apple.md");
        _site.Commit("2026-03-02");
        _site.WithTerm("apple", "fruit").Commit("2026-03-03");

        Assert.Equal(["3 March 2026: first defined"], History("apple"));
    }

    [Fact]
    public void A_version_that_cannot_be_read_dates_nothing()
    {
        _site.WithTerm("apple", "fruit").Commit("2026-03-01");
        _site.With("input/glossary/apple.md", "term: apple\n").Commit("2026-03-02");
        _site.WithTerm("apple", "fruit of a tree").Commit("2026-03-03");

        Assert.Equal(["1 March 2026: first defined"], History("apple"));
    }

    [Fact]
    public void What_is_not_committed_has_no_date()
    {
        _site.WithTerm("apple", "fruit").WithTerm("pear", "fruit").Commit("2026-03-01");
        _site.WithTerm("apple", "fruit of a tree").WithTerm("plum", "fruit");

        Assert.Equal([], History("apple"));
        Assert.Equal(["1 March 2026: first defined"], History("pear"));
        Assert.Equal([], History("plum"));
    }

    [Fact]
    public void Windows_line_ends_in_the_checkout_make_no_difference()
    {
        _site.WithTerm("apple", "fruit").Commit("2026-03-01");
        _site.With("input/glossary/apple.md", _site.Folder.Read("input/glossary/apple.md").Replace("\n", "\r\n"));

        Assert.Equal(["1 March 2026: first defined"], History("apple"));
    }

    [Fact]
    public void Nobody_who_does_not_ask_gets_dates()
    {
        _site.With("input/site.yml", "title: T\n").WithTerm("apple", "fruit").Commit("2026-03-01");

        Assert.Equal([], History("apple"));
    }

    private string[] History(string term)
    {
        var (code, _, error) = _site.Folder.RunReal("--quiet");
        Assert.Equal((0, ""), (code, error));
        return
        [
            .. new HtmlParser().ParseDocument(_site.Folder.Read($"output/glossary/{term}.html"))
                .QuerySelectorAll(".history li").Select(change => change.TextContent),
        ];
    }
}
