namespace StaticSite.Tests.Data;

/// <summary>What stands on many pages has a length, so that a site is not many times as long as its input.</summary>
public sealed class LongTextTests
{
    [Theory]
    [InlineData("title", "(2,8)")]
    [InlineData("menu-title", "(3,13)")]
    [InlineData("description", "(4,14)")]
    public void A_title_or_a_description_that_nobody_would_read_is_an_error(string key, string place) => Assert.Contains(
        $"input/articles/a.md{place}: error DATA042: '{key}' has 2,001 signs here, and none over 2,000 is published, since it stands on many pages. "
            + "Say it in fewer words.",
        Messages("=== articles/a.md\n---\ntitle: A\nmenu-title: B\ndescription: C\n---\nText.".Replace(
            key + ": " + (key == "title" ? "A" : key == "menu-title" ? "B" : "C"), $"{key}: {new string('w', 2_001)}", StringComparison.Ordinal)));

    [Fact]
    public void A_heading_that_is_the_title_is_held_to_the_same() => Assert.Contains(
        "input/articles/a.md(1,3): error DATA042: 'title' has 2,001 signs here", Messages($"=== articles/a.md\n# {new string('w', 2_001)}\n\nText."));

    [Fact]
    public void The_title_of_the_site_too() => Assert.Contains(
        "input/site.yml(1,8): error DATA042: 'title' has 2,001 signs here", TestSite.Build($"=== site.yml\ntitle: {new string('w', 2_001)}\nbase-url: https://example.org/").Messages);

    [Fact]
    public void A_definition_may_be_longer_and_not_endless()
    {
        Assert.DoesNotContain("DATA042", Messages(Term(10_000)), StringComparison.Ordinal);
        Assert.Contains("input/glossary/a.md(3,13): error DATA042: 'definition' has 10,001 signs here, and none over 10,000 is published", Messages(Term(10_001)));
    }

    [Fact]
    public void A_page_may_have_had_a_hundred_addresses_and_not_thousands()
    {
        Assert.DoesNotContain("DATA043", Messages(Aliases(100)), StringComparison.Ordinal);
        Assert.Contains(
            "input/articles/a.md(105,5): error DATA043: 'aliases' lists 60,000 addresses, and one page may have at most 100. "
                + "Keep those that somebody may still follow.",
            Messages(Aliases(60_000)));
    }

    private static string Term(int length) => $"=== glossary/a.md\n---\nterm: a\ndefinition: {new string('w', length)}\n---\n";

    private static string Aliases(int count) =>
        $"=== articles/a.md\n---\ntitle: A\ndescription: D\naliases:\n{string.Concat(Enumerable.Range(0, count).Select(number => $"  - o{number}/\n"))}---\nText.";

    private static string Messages(string files) => TestSite.Build("=== site.yml\ntitle: T\nbase-url: https://example.org/\n" + files).Messages;
}
