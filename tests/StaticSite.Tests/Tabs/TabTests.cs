namespace StaticSite.Tests.Tabs;

/// <summary>Texts of which a reader needs one.</summary>
public sealed class TabTests
{
    [Fact]
    public void The_headings_of_the_first_level_met_are_the_tabs() => Assert.Equal(
        """
        <h2 id="install">Install</h2>
        (tabs) 
        (tab Linux #linux)
        <h3 id="linux">Linux</h3>
        <p>Use the <em>shell</em>.</p>
        <h4 id="debian">Debian</h4>
        <p>Or this.</p>
        (tab macOS #mac)
        <h3 id="mac"><span id="macos"></span><code>macOS</code></h3>
        <p>Use a disk image.</p>
        (/tabs)
        <h2 id="use">Use</h2>

        """,
        Shown("## Install\n\n::: tabs\n### Linux\nUse the *shell*.\n\n#### Debian\nOr this.\n\n### `macOS` {#mac}\nUse a disk image.\n:::\n\n## Use"));

    [Fact]
    public void In_a_list_and_with_all_that_texts_have() => Assert.Equal(
        """
        <ol>
        <li>
        <p>One</p>
        (tabs) Systems
        (tab A #a)
        <h3 id="a">A</h3>
        (note) 
        (details) More
        <ul>
        <li>two</li>
        </ul>
        (/details)
        (/note)
        (tab B #b)
        <h3 id="b">B</h3>
        (tabs) 
        (tab C #c)
        <h4 id="c">C</h4>
        (/tabs)
        (/tabs)
        </li>
        </ol>

        """.Replace("<li>\n<p>One", "<li><p>One", StringComparison.Ordinal),
        Shown("1. One\n\n   :::: tabs Systems\n   ### A\n   > [!NOTE]\n   > ::: details More\n   > - two\n   > :::\n\n   ### B\n   ::: tabs\n   #### C\n   :::\n   ::::"));

    [Theory]
    [InlineData("::: tabs\nWords\n:::", "input/articles/a.md(4,1): error MD062: There is no heading between this '::: tabs' and its ':::'. Start each part with one, such as '### Linux'.")]
    [InlineData("::: tabs\nWords\n\n## A\n:::", "input/articles/a.md(5,1): error MD063: This stands before the first heading in '::: tabs', so it belongs to no part. Put it above the ':::', or below a heading.")]
    [InlineData("## X\n::: tabs\n### A\n## B\n:::", "input/articles/a.md(7,1): warning MD064: This heading is higher than the first in its '::: tabs', and starts a part as that does. Write '###'; or end the container above it.")]
    [InlineData("## X\n::: tabs\n### A\n:::\n#### B", "input/articles/a.md(8,1): warning MD011: This heading is 4 deep below one of 2. Go down one step at a time, so that the outline stays whole.")]
    [InlineData("::: tabs\n### A\n##### B\n:::", "input/articles/a.md(6,1): warning MD011: This heading is 5 deep below one of 3. Go down one step at a time, so that the outline stays whole.")]
    [InlineData("::: tabs\n:::", "input/articles/a.md(4,1): warning MD056: Nothing stands between this '::: tabs' and its ':::'. Write its text there, or take both lines out.")]
    public void What_is_broken_is_said_where_it_stands(string text, string finding) =>
        Assert.Equal(finding, TestSite.Build(TestSite.Article(text)).Messages);

    [Fact]
    public void Links_lead_to_them_and_a_mention_counts_for_the_section_around() => Assert.Contains(
        """
        used on A: Install (../articles/a.html#install)
        """,
        TestSite.Build(
            "=== glossary/cache.md\n---\nterm: cache\ndefinition: a store that answers twice\n---\n"
            + TestSite.Article("## Install\n\n::: tabs\n### Linux\nA cache.\n:::\n\nSee [there](#linux).")).Page("glossary/cache.html"),
        StringComparison.Ordinal);

    private static string Shown(string text) => TestSite.Build(TestSite.Article(text)).Page("articles/a.html").Split("up: Home")[0];
}
