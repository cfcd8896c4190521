using System.Text.RegularExpressions;

namespace StaticSite.Tests.Glossary.Mentions;

/// <summary>A term's own file says how often it is linked, and where.</summary>
public sealed partial class ScopeTests
{
    private const string Text = "A cache, a cache.\n\n## More\n\nA cache.";

    [Theory]
    [InlineData("", "", 2)]
    [InlineData("", "links: page\n", 1)]
    [InlineData("", "links: section\n", 2)]
    [InlineData("", "links: all\n", 2)]
    [InlineData("", "links: ask\n", 0)]
    [InlineData("autolink: all\n", "", 3)]
    [InlineData("autolink: all\n", "links: all\n", 3)]
    [InlineData("autolink: all\n", "links: section\n", 2)]
    [InlineData("autolink: all\n", "links: page\n", 1)]
    [InlineData("autolink: page\n", "links: section\n", 1)]
    [InlineData("autolink: page\n", "links: all\n", 1)]
    [InlineData("autolink: off\n", "links: all\n", 0)]
    public void The_strictest_of_page_and_term_holds(string page, string term, int links) =>
        Assert.Equal(links, LinksOf(Site(term, "a", page, Text), "a"));

    [Theory]
    [InlineData("only-in: [articles/git]\n", "git/a", 2)]
    [InlineData("only-in: articles/git/\n", "git/deep/a", 2)]
    [InlineData("only-in: [articles/git]\n", "github/a", 0)]
    [InlineData("only-in: [articles/git, articles/svn]\n", "svn/a", 2)]
    [InlineData("not-in: [articles/git]\n", "git/a", 0)]
    [InlineData("not-in: [articles/git]\n", "svn/a", 2)]
    [InlineData("only-in: [articles]\nnot-in: [articles/git]\n", "git/a", 0)]
    [InlineData("only-in: [articles]\nnot-in: [articles/git]\n", "svn/a", 2)]
    public void Folders_say_where(string term, string page, int links) =>
        Assert.Equal(links, LinksOf(Site(term, page, "", Text), page));

    [Fact]
    public void An_author_may_ask_everywhere()
    {
        Assert.Equal(1, LinksOf(Site("links: ask\n", "a", "", "A cache, a [[cache]], a cache."), "a"));
        Assert.Equal(1, LinksOf(Site("not-in: [articles]\n", "a", "", "A cache, a [[cache]], a cache."), "a"));
    }

    [Fact]
    public void Explaining_names_the_key()
    {
        var asked = TestSite.Build(Input("links: ask\n", "a", "", "A cache."), explains: true);
        var elsewhere = TestSite.Build(Input("only-in: [glossary]\n", "a", "", "A cache."), explains: true);

        Assert.Equal(
            "input/articles/a.md(4,3): 'cache' is not linked to cache (cache): 'links: ask' in cache links it only where an author asks (rule 18). Write [[cache|cache]].",
            asked.Explained("articles/a.html"));
        Assert.Equal(
            "input/articles/a.md(4,3): 'cache' is not linked to cache (cache): 'only-in' of cache keeps links out of this folder (rule 18). "
            + "Write [[cache|cache]] to link it.",
            elsewhere.Explained("articles/a.html"));
    }

    [Fact]
    public void An_opt_out_of_what_is_not_linked_anyway_is_idle() => Assert.Equal(
        "input/articles/a.md(4,3): warning GLO010: 'cache' would not be linked here anyway, since its own file keeps links out of this page. Write it without '[[!' and ']]'.",
        Site("links: ask\n", "a", "", "A [[!cache]].").Messages);

    [Fact]
    public void A_folder_that_holds_nothing_is_told_of() => Assert.Equal(
        "input/glossary/cache.md(3,11): warning GLO029: No file of the input lies in 'articles/gti'. Did you mean 'articles/git'? Write a folder from the input on: articles/some-section.",
        Site("only-in: [articles/gti]\n", "git/a", "", "A word.").Messages);

    [Theory]
    [InlineData("articles/git/c", "page", "articles/git")]
    [InlineData("/articles/git/c.md", "page", "articles/git")]
    [InlineData("articles/git/c.html", "page", "articles/git")]
    [InlineData("Articles/Git/C", "page", "articles/git")]
    [InlineData("glossary/cache", "page", "glossary")]
    public void A_page_is_no_folder_and_its_folder_holds_more(string page, string what, string folder)
    {
        var input = Input($"not-in: [{page}]\n", "svn/a", "", "A cache.");

        Assert.Equal(
            $"input/glossary/cache.md(3,10): warning GLO029: No file of the input lies in '{page}'. That is a {what}, and its folder is '{folder}'. Write a folder from the input on: articles/some-section.",
            TestSite.Build(input).Messages);
        Assert.Contains($"\nnot-in: [{page}]\n", TestSite.Fixed(input, "glossary/cache.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_lies_above_is_not_what_was_misspelt() => Assert.Equal(
        "input/glossary/cache.md(3,10): warning GLO029: No file of the input lies in 'articles/git/x'. Write a folder from the input on: articles/some-section.",
        Site("not-in: [articles/git/x]\n", "svn/a", "", "A cache.").Messages);

    [Theory]
    [InlineData("[articles/gti]", "[articles/git]")]
    [InlineData("[articles/gti, articles/git]", "[articles/git]")]
    [InlineData("[/articles/git/, articles/gti]", "[/articles/git/]")]
    [InlineData("[articles/gti, articles/gitt]", "[articles/git]")]
    [InlineData("[articles/gti, articles/svnn]", "[articles/git, articles/svn]")]
    public void Two_folders_that_are_mended_to_one_are_named_once(string written, string mended) => Assert.Contains(
        $"\nonly-in: {mended}\n",
        TestSite.Fixed(Input($"only-in: {written}\n", "git/a", "", "A cache."), "glossary/cache.md"), StringComparison.Ordinal);

    [Theory]
    [InlineData("only-in: [articles/svn]\n", "'only-in' keeps")]
    [InlineData("not-in: [articles/git]\n", "'not-in' keeps")]
    [InlineData("only-in: [articles]\nnot-in: [articles/git]\n", "'not-in' keeps")]
    public void Of_a_term_that_texts_use_where_it_is_not_linked_the_key_is_told(string term, string why) => Assert.Equal(
        $"input/glossary/cache.md(2,7): notice GLO034: 'cache' is linked nowhere: texts of 1 page use it, and {why} links out of each. Let it link there, or write 'links: ask' if it should not.",
        Site(term, "git/a", "", Text).Notices.Split('\n').Single(line => line.StartsWith("input/glossary", StringComparison.Ordinal)));

    [Fact]
    public void A_wrong_folder_that_keeps_all_links_out_is_one_finding()
    {
        var site = Site("only-in: [articles/gti]\n", "git/a", "", Text);

        Assert.Contains("GLO029", site.Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("glossary/cache.md", site.Notices, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("only-in: [articles/svn]\n", "'only-in'")]
    [InlineData("not-in: [articles/git]\n", "'not-in'")]
    [InlineData("only-in: [articles]\nnot-in: [articles/git]\n", "'not-in'")]
    [InlineData("only-in: [articles/svn]\nnot-in: [glossary]\n", "'only-in'")]
    [InlineData("only-in: [articles/svn]\nnot-in: [articles/git]\n", "'only-in' and 'not-in'")]
    public void Explaining_says_which_key_it_was(string term, string keys) => Assert.Equal(
        $"input/articles/git/a.md(4,3): 'cache' is not linked to cache (cache): {keys} of cache {(keys.Contains("and", StringComparison.Ordinal) ? "keep" : "keeps")} links out of this folder (rule 18). "
        + "Write [[cache|cache]] to link it.",
        TestSite.Build(Input(term, "git/a", "", "A cache."), explains: true).Explained("articles/git/a.html"));

    private static TestSite Site(string term, string page, string key, string text) => TestSite.Build(Input(term, page, key, text));

    private static string Input(string term, string page, string key, string text) =>
        $"=== glossary/cache.md\n---\nterm: cache\n{term}definition: store\n---\n=== articles/{page}.md\n---\ntitle: A\n{key}---\n{text}\n=== articles/svn/b.md\n---\ntitle: B\n---\nText.\n"
        + "=== articles/git/c.md\n---\ntitle: C\n---\nText.\n";

    private static int LinksOf(TestSite site, string page)
    {
        Assert.Equal("", site.Messages);
        return LinkPattern().Count(site.Publish()[$"articles/{page}.html"]);
    }

    [GeneratedRegex("class=\"term\"")]
    private static partial Regex LinkPattern();
}
