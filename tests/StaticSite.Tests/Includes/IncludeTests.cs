namespace StaticSite.Tests.Includes;

/// <summary>Texts that stand in others.</summary>
public sealed class IncludeTests
{
    private const string Term = "=== glossary/cache.md\n---\nterm: cache\ndefinition: a store that answers twice\n---\n";

    [Fact]
    public void A_part_stands_there_as_if_it_were_written_there() => Assert.Equal(
        """
        <h2 id="first">First</h2>
        <p>Before<sup><a class="note" id="fnref:1" href="#fn:1"><span class="visually-hidden">Note </span>1</a></sup>.</p>
        <h2 id="shared">Shared</h2>
        <p>A <a class="term" data-term="cache" href="../glossary/cache.html">cache</a>, and <a href="b.html">B</a>, <a href="#last">here</a>.</p>
        <p>Behind, a cache.</p>
        <h2 id="last">Last</h2>
        <h2 id="shared-2"><span id="shared-1"></span>Shared</h2>
        <p>A <a class="term" data-term="cache" href="../glossary/cache.html">cache</a>, and <a href="b.html">B</a>, <a href="#last">here</a>.</p>
        <section class="notes" aria-label="Notes">
        <ol>
        <li id="fn:1">
        <p>In the part. <a class="note-back" href="#fnref:1" aria-label="Back to the mention of note 1">↩︎</a></p>
        </li>
        </ol>
        </section>

        """,
        Shown(
            Term
            + "=== articles/b.md\n---\ntitle: B\n---\nText.\n"
            + "=== parts/guide/shared.md\n## Shared\n\nA cache, and [B](../../articles/b.md), [here](#last).\n\n::: include note\n:::\n"
            + "=== parts/note.md\n[^n]: In the part.\n"
            + TestSite.Article("## First\n\nBefore[^n].\n::: include guide/shared\n:::\nBehind, a cache.\n\n## Last\n\n::: include guide/shared\n:::")));

    [Fact]
    public void What_it_says_of_names_holds_for_it_and_is_seen_from_its_folder()
    {
        var site = TestSite.Build(
            "=== articles/b.md\n---\ntitle: B\n---\nText.\n=== articles/deep/c.md\n---\ntitle: C\n---\nText.\n"
            + "=== parts/deep/p.md\nPart [f], [h].\n\n[f]: ../../articles/b.md \"In the part\"\n[h]: ../../articles/deep/c.md\n"
            + TestSite.Article("First [f], [h].\n\n- ::: include deep/p\n  :::\n\n> [!NOTE]\n> Then [F][].\n\n::: include deep/p\n:::\n\n[f]: deep/c.md\n"));
        Assert.Equal("", site.Messages);
        Assert.Equal(
            """
            <p>First <a href="deep/c.html">f</a>, <a href="deep/c.html">h</a>.</p>
            <ul>
            <li>Part <a href="b.html" title="In the part">f</a>, <a href="deep/c.html">h</a>.</li>
            </ul>
            (note) 
            <p>Then <a href="deep/c.html">F</a>.</p>
            (/note)
            <p>Part <a href="b.html" title="In the part">f</a>, <a href="deep/c.html">h</a>.</p>

            """,
            site.Page("articles/a.html").Split("up: Home")[0]);
    }

    [Fact]
    public void Its_notes_are_its_own_and_stand_once_below_the_page()
    {
        var site = TestSite.Build(
            "=== parts/p.md\nText[^1].\n\n[^1]: Shared.\n"
            + TestSite.Article("Mine[^1].\n\n- ::: include p\n  :::\n\n::: include p\n:::\n\n[^1]: My own.\n"));
        Assert.Equal("", site.Messages);
        Assert.Equal(
            """
            <p>Mine<sup><a class="note" id="fnref:1" href="#fn:1"><span class="visually-hidden">Note </span>1</a></sup>.</p>
            <ul>
            <li>Text<sup><a class="note" id="fnref:2" href="#fn:2"><span class="visually-hidden">Note </span>2</a></sup>.</li>
            </ul>
            <p>Text<sup><a class="note" id="fnref:2:2" href="#fn:2"><span class="visually-hidden">Note </span>2</a></sup>.</p>
            <section class="notes" aria-label="Notes">
            <ol>
            <li id="fn:1">
            <p>My own. <a class="note-back" href="#fnref:1" aria-label="Back to the mention of note 1">↩︎</a></p>
            </li>
            <li id="fn:2">
            <p>Shared. <a class="note-back" href="#fnref:2" aria-label="Back to mention 1 of note 2">↩︎<sup>1</sup></a> <a class="note-back" href="#fnref:2:2" aria-label="Back to mention 2 of note 2">↩︎<sup>2</sup></a></p>
            </li>
            </ol>
            </section>

            """,
            site.Page("articles/a.html").Split("up: Home")[0]);
    }

    [Fact]
    public void Notes_that_do_not_show_are_told_where_they_stand() => Assert.Equal(
        """
        input/parts/p.md(1,1): warning MD022: Nothing in the text leads to the note '[^1]', so it does not show. Write [^1] where it belongs, or take it out.
        input/parts/p.md(4,1): warning MD023: There is a note '[^2]' further up, so this one does not show. Give it another name.
        """,
        TestSite.Build(
            "=== parts/p.md\n[^1]: Nobody's.\n[^2]: First.\n\n[^2]: Second[^2].\n\nText[^2].\n"
            + TestSite.Article("Mine[^1].\n\n::: include p\n:::\n\n::: include p\n:::\n\n[^1]: My own.\n")).Messages);

    [Theory]
    [InlineData("- one\n  ::: include p\n  :::\n- two", "<ul>\n<li><p>one</p>\n<p>Words <em>here</em>.</p>\n<ul>\n<li>x</li>\n</ul>\n</li>\n<li><p>two</p>\n</li>\n</ul>\n")]
    [InlineData("> ::: include p\n> :::", "<blockquote>\n<p>Words <em>here</em>.</p>\n<ul>\n<li>x</li>\n</ul>\n</blockquote>\n")]
    [InlineData("1. ::: include p\n   :::", "<ol>\n<li><p>Words <em>here</em>.</p>\n<ul>\n<li>x</li>\n</ul>\n</li>\n</ol>\n")]
    [InlineData("::: note\n::: include p\n:::\n:::", "(note) \n<p>Words <em>here</em>.</p>\n<ul>\n<li>x</li>\n</ul>\n(/note)\n")]
    [InlineData("```\n::: include p\n:::\n```", "<pre><code>::: include p\n:::\n</code></pre>\n")]
    public void It_stands_in_lists_quotations_and_containers_and_never_in_code(string text, string shown) =>
        Assert.Equal(shown, Shown("=== parts/p.md\nWords *here*.\n\n- x\n" + TestSite.Article(text)));

    [Theory]
    [InlineData("::: include p", "A [b](c.md).", "input/parts/p.md(1,3): error LINK001: 'c.md' leads to no page or file. Link to an existing one, or add it.")]
    [InlineData("- ::: include p", "One\n\n## A <b>", "input/parts/p.md(3,6): error MD001: '<b>' is HTML, which is not used in texts. Write **words**, or put it in `backticks` to show it.")]
    [InlineData("Words.\n\n> ::: include p", "Go to [b](c.md).", "input/parts/p.md(1,7): error LINK001: 'c.md' leads to no page or file. Link to an existing one, or add it.")]
    public void What_is_wrong_in_it_is_said_once_where_it_stands(string text, string part, string finding)
    {
        var indent = text.Split('\n')[^1] is ['>', ..] ? "> " : text.StartsWith('-') ? "  " : "";
        var included = $"{text}\n{indent}:::\n\nWords.\n\n{text}\n{indent}:::\n";
        Assert.Equal(finding.Split('.')[0], TestSite.Build(
            $"=== parts/p.md\n{part}\n" + TestSite.Article(included) + TestSite.Article(included).Replace("articles/a.md", "articles/b.md", StringComparison.Ordinal)).Messages.Split('.')[0]);
        Assert.Single(TestSite.Build($"=== parts/p.md\n{part}\n" + TestSite.Article(included)).Messages.Split('\n'));
    }

    [Theory]
    [InlineData("::: include set-pu\n:::", "input/articles/a.md(4,1): error MD009: There is no part 'set-pu'. Did you mean 'set-up'? Use the id of an existing one.")]
    [InlineData("::: include\n:::", "input/articles/a.md(4,1): error MD065: This does not say what to include. Write '::: include name' for what stands in parts/name.md.")]
    [InlineData("::: include set-up\nWords\n:::", "input/articles/a.md(5,1): error MD010: Between '::: include set-up' and ':::' nothing can stand; what it shows comes from elsewhere. Move the text below.")]
    [InlineData("::: include set-up\n", "input/articles/a.md(4,1): error MD006: The ':::' that starts here has no end. Put a line ':::' below it.")]
    [InlineData("::: include round\n:::", "input/parts/about.md(1,1): error MD066: The part 'round' would stand in itself: round → about → round. Take one of these lines out.")]
    public void What_is_broken_is_said_where_it_starts(string text, string finding) => Assert.Equal(finding, TestSite.Build(
        "=== parts/set-up.md\nWords.\n=== parts/round.md\n::: include about\n:::\n=== parts/about.md\n::: include round\n:::\n" + TestSite.Article(text)).Messages);

    [Fact]
    public void A_bomb_is_refused()
    {
        var bomb = string.Concat(Enumerable.Range(0, 30).Select(number =>
            $"=== parts/p{number}.md\n::: include p{number + 1}\n:::\n\n::: include p{number + 1}\n:::\n")) + "=== parts/p30.md\nBoom.\n";
        Assert.Matches("^input/parts/p[0-9]+.md\\([0-9]+,1\\): error MD067: From here on, the page has too much text by the parts that it includes. Make several pages of it.$",
            TestSite.Build(bomb + TestSite.Article("::: include p0\n:::")).Messages);

        var chain = string.Concat(Enumerable.Range(0, 500).Select(number => $"=== parts/p{number}.md\n::: include p{number + 1}\n:::\n")) + "=== parts/p500.md\nDeep.\n";
        Assert.StartsWith("input/parts/p39.md(1,1): error MD067", TestSite.Build(chain + TestSite.Article("::: include p0\n:::")).Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_nobody_includes_and_front_matter_are_reported()
    {
        var site = TestSite.Build("=== parts/a.md\n---\ntitle: A\n---\nWords.\n" + TestSite.Article("Text."));
        Assert.Equal("input/parts/a.md(1,1): warning MD069: A part has no front matter, and what stands here shows nowhere. Take it out; the title of what includes it holds.", site.Messages);
        Assert.Contains("input/parts/a.md(1,1): notice MD068: No text includes this part. Write '::: include a' and a line ':::' where it belongs, or take the file away.", site.Notices, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_a_draft_includes_is_of_use() => Assert.DoesNotContain("MD068", TestSite.Build("""
        === parts/a.md
        ::: include deep/b.md
        :::
        === parts/deep/b.md
        Words.
        === articles/idea.md
        ---
        title: Idea
        draft: true
        ---
        - ::: include a
          :::
        === articles/a.md
        ---
        title: A
        ---
        Text.

        """).Notices, StringComparison.Ordinal);

    [Fact]
    public void A_fix_mends_the_part() => Assert.Equal(
        "## Shared\n\nWords.",
        TestSite.Fixed("=== parts/p.md\n# Shared\n\nWords.\n" + TestSite.Article("::: include p\n:::"), "parts/p.md"));

    private static string Shown(string text) => TestSite.Build(
        $"=== site.yml\ntitle: T\nbase-url: https://example.org/\nseverities: {{MD011: notice}}\n{text}").Page("articles/a.html").Split("up: Home")[0];
}
