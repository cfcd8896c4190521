using System.Text.RegularExpressions;
using StaticSite.Authoring;
using StaticSite.Cli.Commands;
using StaticSite.Cli.Preview;

namespace StaticSite.Cli.Tests.Commands;

public sealed class FixTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .With("input/site.yml", "title: Test\nbase-url: https://example.org/\n")
        .With("input/articles/a.md", "---\ntitle: A\n---\n\n## One\n\n[B](cots.md), [[nothing]]\n")
        .With("input/articles/cost.md", "---\r\ntitel: C\r\n---\r\nPrices.\r\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Fix_says_what_it_mended_and_what_is_left()
    {
        Assert.Equal(
            new Outcome(0, """
                input/articles/a.md(7,1): mended LINK001: 'cots.md' leads to no page or file. Did you mean 'cost.md'? Link to an existing one, or add it.
                input/articles/cost.md(2,1): mended DATA008: 'titel' is not a key that belongs here. Did you mean 'title'?
                Mended 2 findings in 2 files. 1 finding needs an author; check shows it.

                """.ReplaceLineEndings("\n"), ""),
            _folder.RunReal("fix"));
        Assert.Equal("---\ntitle: A\n---\n\n## One\n\n[B](cost.md), [[nothing]]\n", _folder.Read("input/articles/a.md"));
        Assert.Equal("---\r\ntitle: C\r\n---\r\nPrices.\r\n", _folder.Read("input/articles/cost.md"));
        Assert.Equal(["a.md", "cost.md"], Directory.GetFiles(_folder.Path_("input/articles")).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal));
        Assert.Contains("\n1 error", _folder.RunReal("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_prints_a_patch_and_writes_nothing()
    {
        Assert.Equal(
            new Outcome(0, """
                diff --git a/input/articles/cost.md b/input/articles/cost.md
                --- a/input/articles/cost.md
                +++ b/input/articles/cost.md
                @@ -1,4 +1,4 @@
                 ---~
                -titel: C~
                +title: C~
                 ---~
                 Prices.~

                """.ReplaceLineEndings("\n").Replace("~", "\r", StringComparison.Ordinal),
                "Would mend 1 finding in 1 file. Nothing else is wrong.\n"),
            _folder.With("input/articles/a.md", "---\ntitle: A\n---\nWords.\n").RunReal("fix", "--dry-run"));
        Assert.Equal("---\r\ntitel: C\r\n---\r\nPrices.\r\n", _folder.Read("input/articles/cost.md"));
    }

    [Fact]
    public void Check_says_that_there_is_something_to_mend() => Assert.EndsWith(
        " 'fix' can mend 1 of them.\n",
        _folder.With("input/articles/a.md", "---\ntitle: A\n---\n[[nothing]] [[else]]\n").RunReal("check").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("[x](../glossary/bpo) and [y](/glossary) and [z](COST.md) and [w](cost.md#SEC)")]
    [InlineData("[B](cots.md), [[nothing]]")]
    [InlineData("[[nothing]]")]
    [InlineData("# Top\n\n::: comparison a :::")]
    [InlineData("Words.", "descripton: A\ndescription: B\n")]
    [InlineData("Words.", "descripton: A\norder: one: two\n")]
    [InlineData("[B](cots.md)", "reviewed: 2026-1-5\nfaq: [\n")]
    [InlineData("[a](cost.md [b](cots.md) [c](cots.md#sec)\n\n::: comparisn a\n:::")]
    public void Check_counts_what_a_dry_run_mends(string text, string matter = "")
    {
        _folder.With("input/articles/a.md", $"---\ntitle: A\n{matter}---\n{text}\n").With("input/glossary/bpo.md", "---\nterm: bpo\ndefinition: work\n---\n")
            .With("input/articles/cost.md", "---\ntitle: C\n---\n## Sec\n");
        var (all, mended) = (Regex.Match(_folder.RunReal("check").Output, @"(\d+) error"), Regex.Match(_folder.RunReal("fix", "--dry-run").Error, @"Would mend (\d+)"));

        Assert.Equal(
            mended.Success ? mended.Groups[1].Value : "0",
            Regex.Match(_folder.RunReal("check").Output, @"'fix' can mend (\d+|it)") is { Success: true } counted
                ? counted.Groups[1].Value.Replace("it", all.Groups[1].Value, StringComparison.Ordinal)
                : "0");
    }

    [Fact]
    public void If_one_file_cannot_be_written_none_is()
    {
        var before = _folder.Tree("input");
        FileChange[] changes = [Change("articles/a.md", "new"), Change("articles/cost.md", "new")];
        _folder.With("input/articles/cost.md", "somebody else was quicker");

        Assert.Contains("was changed by another program", Assert.Throws<IOException>(
            () => new ReplaceFiles(SiteFolders.Find(_folder.Root, null, null, null)).Write(changes)).Message, StringComparison.Ordinal);
        Assert.Equal(before.Split("articles/cost.md")[0], _folder.Tree("input").Split("articles/cost.md")[0]);
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder.Path_("input/articles")).Length);
    }

    private FileChange Change(string name, string text)
    {
        var before = new Engine.SourceFile("input", name, File.ReadAllBytes(_folder.Path_("input/" + name)));
        return new FileChange(before, before with { Bytes = System.Text.Encoding.UTF8.GetBytes(text) });
    }
}
