namespace StaticSite.Tests.Data;

/// <summary>Front matter that stands too low, or between other lines than it should.</summary>
public sealed class LateMatterTests
{
    [Theory]
    [InlineData("below empty lines", "\n\n---\ntitle: A\n---\nWords.\n", 3, "Take the empty lines above this one away")]
    [InlineData("below words", "Words.\n\n---\ntitle: A\n---\nWords.\n", 3, "Move what stands above this line below it")]
    [InlineData("in a block of code", "```yaml\n---\ntitle: A\n---\n```\nWords.\n", 2, "Take the line above this one away, and the backticks that end it")]
    [InlineData("below a dash that a word processor made", "—-\ntitle: A\n—-\nWords.\n", 1, "This line is '—-'; write three hyphens, nothing else")]
    [InlineData("below one long dash", "—\ntitle: A\n—\nWords.\n", 1, "This line is '—'; write three hyphens, nothing else")]
    [InlineData("as a block of code", "```yaml\ntitle: A\n```\nWords.\n", 1, "This line is '```yaml'; write three hyphens, nothing else")]
    [InlineData("below two hyphens", "--\ntitle: A\n--\nWords.\n", 1, "This line is '--'; write three hyphens, nothing else")]
    [InlineData("a second time", "---\ntitle: A\n---\n\n---\ndescription: About it\n---\nWords.\n", 5, "This is a second one; put its keys into the first")]
    public void It_is_told_where_it_starts(string fault, string file, int line, string wayOut)
    {
        Assert.NotEmpty(fault);
        Assert.Equal(
            $"input/articles/a.md({line},1): error DATA038: The front matter must be the first thing in the file, between two lines '---'. {wayOut}.",
            Build(file).Messages);
    }

    [Theory]
    [InlineData("\n\n---\ntitle: A\n---\nWords.\n")]
    [InlineData("—-\ntitle: A\n—-\nWords.\n")]
    [InlineData("```yaml\ntitle: A\n```\nWords.\n")]
    public void It_is_mended_where_that_is_certain(string file) =>
        Assert.Equal("---\ntitle: A\n---\nWords.\n", TestSite.Fixed($"=== articles/a.md\n{file}", "articles/a.md"));

    [Theory]
    [InlineData("# A\n\n---\n\ntitle: no key\n\n---\n")]
    [InlineData("# A\n\n---\nOther: words\n---\n")]
    [InlineData("---\ntitle: A\n---\nWords.\n\n---\n\nMore.\n\n---\n")]
    [InlineData("# A\n\n```yaml\ntitle: A\n```\n")]
    [InlineData("---\rtitle: A\r---\rWords.\r")]
    public void Lines_of_hyphens_between_words_are_none(string file) => Assert.Equal("", Build(file).Messages);

    private static TestSite Build(string file) => TestSite.Of([TestSite.File("site.yml", "title: Test site\n"), TestSite.File("articles/a.md", file)]);
}
