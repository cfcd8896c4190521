using System.Text.Json;

namespace StaticSite.Tests.Settings;

/// <summary>Keys of others above texts: passed over, or read as one of ours, as <c>site.yml</c> says.</summary>
public sealed class FrontMatterTests
{
    private static string Site(string frontMatter) => $"""
        === site.yml
        title: T
        base-url: https://example.org/
        front-matter: {frontMatter}

        """;

    private static TestSite Build(string frontMatter, string rest) => TestSite.Build(Site(frontMatter) + rest);

    [Fact]
    public void Keys_of_others_are_passed_over_or_read_as_ours_in_every_text()
    {
        var site = Build("{ignore: [tags, weight, layout], read-as: {linkTitle: menu-title, sidebar_position: order, summary: description}}", """
            === home.md
            ---
            layout: home
            summary: What this is.
            ---
            Text.
            === articles/a.md
            ---
            title: The second
            summary: It comes later.
            linkTitle: Two
            sidebar_position: 2
            tags: [x, y]
            ---
            Text.
            === articles/b.md
            ---
            title: The first
            description: It comes first.
            linkTitle: One
            sidebar_position: 1
            weight: 7
            ---
            Text.
            === pages/about.md
            ---
            title: About
            linkTitle: Us
            ---
            Text.
            === glossary/term.md
            ---
            term: thing
            definition: something
            tags: [x]
            ---
            """);

        Assert.StartsWith("T: What this is.\n<p>Text.</p>\n", site.Page("index.html"), StringComparison.Ordinal);
        Assert.Contains("\nnext: Two (a.html)\n", site.Page("articles/b.html"), StringComparison.Ordinal);
        Assert.Contains("\nfoot: Us (../about.html)\n", site.Page("articles/b.html"), StringComparison.Ordinal);
        Assert.Contains("[The second](https://example.org/articles/a.html): It comes later.", site.Publish()["llms.txt"], StringComparison.Ordinal);
        Assert.DoesNotContain("CONF", site.Notices, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ignore: [tags]}", "---\ntitle: A\ntags: [x]\nlayuot: wide\n---\n", "input/articles/a.md(4,1): error DATA008: 'layuot' is not a key that belongs here.")]
    [InlineData("{read-as: {linkTitle: menu-title}}", "---\ntitle: A\nlinkTitle: One\nmenu-title: Two\n---\n",
        "input/articles/a.md(4,1): error CONF017: 'menu-title' and 'linkTitle', in line 3, are both read as 'menu-title', as site.yml says. Keep one of them.")]
    [InlineData("{read-as: {linkTitle: menu-title, navTitle: menu-title}}", "---\ntitle: A\nlinkTitle: One\nnavTitle: Two\n---\n",
        "input/articles/a.md(4,1): error CONF017: 'navTitle' and 'linkTitle', in line 3, are both read as 'menu-title', as site.yml says. Keep one of them.")]
    [InlineData("{read-as: {weight: order}}", "---\ntitle: A\nweight: heavy\n---\n", "input/articles/a.md(3,9): error DATA013: 'heavy'")]
    [InlineData("{read-as: {linkTitle: menu-titel}}", "---\ntitle: A\n---\n",
        "input/site.yml(3,37): error CONF015: No text has a key 'menu-titel' of ours above it, so nothing can be read as that. Did you mean 'menu-title'? Write one that pages or terms have.")]
    [InlineData("{ignore: [tags, linkTitle], read-as: {linkTitle: menu-title}}", "---\ntitle: A\n---\n",
        "input/site.yml(3,31): error CONF016: 'linkTitle' is to be passed over, and to be read as 'menu-title'. Take it out of one of the two.")]
    [InlineData("{ignored: [tags]}", "---\ntitle: A\n---\n", "input/site.yml(3,16): error DATA008: 'ignored' is not a key that belongs here. Did you mean 'ignore'?")]
    public void What_cannot_be_is_reported(string frontMatter, string matter, string expected) =>
        Assert.StartsWith(expected, Build(frontMatter, $"=== articles/a.md\n{matter}Text.\n").Messages, StringComparison.Ordinal);

    [Fact]
    public void A_key_that_is_ours_is_read_as_what_it_is_and_told()
    {
        var site = Build("{ignore: [category], read-as: {title: description}}",
            "=== articles/a.md\n---\ntitle: A\ndescription: D.\ncategory: x\n---\nText.\n=== glossary/a.md\n---\nterm: a thing\ncategory: Things\ndefinition: b\n---\n");

        Assert.Contains("input/site.yml(3,25): notice CONF014: 'category' is a key of ours in files of the kind 'term', and is read there as what it is. Elsewhere it is passed over.", site.Notices, StringComparison.Ordinal);
        Assert.Contains("notice CONF014: 'title' is a key of ours in files of the kind 'article', 'home', 'page', and is read there as what it is. Elsewhere it is read as 'description'.", site.Notices, StringComparison.Ordinal);
        Assert.StartsWith("<p>Text.</p>", site.Page("articles/a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_site_lives_with_unknown_keys_nobody_guesses_what_they_mean()
    {
        var site = TestSite.Build("""
            === site.yml
            title: T
            base-url: https://example.org/
            severities: {DATA008: warning}
            === articles/a.md
            ---
            title: A
            description: D.
            oder: 1
            ---
            Text.
            === articles/b.md
            ---
            title: AA
            description: D.
            order: 5
            ---
            Text.
            """);

        Assert.StartsWith("input/articles/a.md(4,1): warning DATA008: 'oder' is not a key that belongs here. Did you mean 'order'?", site.Messages, StringComparison.Ordinal);
        Assert.Contains("\nnext: A (a.html)\n", site.Publish()["articles/b.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void Editors_know_them_too()
    {
        var schema = JsonDocument.Parse(Build("{ignore: [tags], read-as: {linkTitle: menu-title}}", "").Publish()["schemas/article.json"]).RootElement;

        Assert.Equal("Passed over, as site.yml says.", schema.GetProperty("properties").GetProperty("tags").GetProperty("description").GetString());
        Assert.StartsWith("Read as 'menu-title'.", schema.GetProperty("properties").GetProperty("linkTitle").GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
    }
}
