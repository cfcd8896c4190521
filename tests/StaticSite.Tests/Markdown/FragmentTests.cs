namespace StaticSite.Tests.Markdown;

/// <summary>Links to a place on a page.</summary>
public sealed class FragmentTests
{
    [Fact]
    public void A_place_is_the_same_whether_its_letters_are_written_or_encoded() => Assert.Equal(
        """
        <p><a href="#schrödingers-cat">one</a> <a href="#schrödingers-cat">two</a> <a href="b.html#测试">three</a></p>
        <h2 id="schrödingers-cat">Schrödinger's Cat</h2>
        up: Home (../index.html), Articles (index.html)
        next: B (b.html)

        """,
        TestSite.Build(
            """
            === articles/a.md
            # A
            [one](#schr%C3%B6dingers-cat) [two](a.md#schrödingers-cat) [three](b.md#%E6%B5%8B%E8%AF%95)

            ## Schrödinger's Cat
            === articles/b.md
            # B

            ## 测试
            """).Page("articles/a.html"));

    [Fact]
    public void A_heading_answers_to_its_own_name_to_its_words_and_to_its_name_on_GitHub() => Assert.Equal(
        """
        <p><a href="#setup">one</a> <a href="#put-the-parts-together">two</a> <a href="#nodejs--c">three</a> <a href="#node-js-c">four</a> <a href="#setup-1">five</a></p>
        <h2 id="setup"><span id="put-the-parts-together"></span>Put the parts together</h2>
        <h2 id="node-js-c"><span id="nodejs--c"></span>Node.js &amp; C#</h2>
        <h2 id="setup-2">Setup</h2>
        <h2 id="setup-3"><span id="setup-1"></span>Setup</h2>
        <h2 id="section-3-ways"><span id="3-ways"></span>3 ways</h2>
        up: Home (../index.html), Articles (index.html)

        """,
        TestSite.Build(
            """
            === articles/a.md
            # A
            [one](#setup) [two](#put-the-parts-together) [three](#nodejs--c) [four](#node-js-c) [five](#setup-1)

            ## Put the parts together {#setup}

            ## Node.js & C#

            ## Setup

            ## Setup

            ## 3 ways
            """).Page("articles/a.html"));

    [Fact]
    public void The_heading_that_is_the_title_has_its_names_too()
    {
        var site = TestSite.Build(
            """
            === articles/a.md
            # Set *it* up {#start}
            [one](#start) [two](#set-it-up) [three](b.md#node-js) [four](b.md#nodejs) [five](b.md#nodejs-1)
            === articles/b.md
            # Node.js
            ## Node.js
            """);

        Assert.Equal("", site.Messages);
        Assert.Contains("Set it up (a.html)", site.Page("articles/b.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_never_takes_the_name_that_another_has() => Assert.Equal(
        """
        <h2 id="a-b"><span id="ab"></span>A.B</h2>
        <h2 id="c-d">C.d</h2>
        <h2 id="cd"><span id="cd-1"></span>Cd</h2>
        up: Home (../index.html), Articles (index.html)

        """,
        TestSite.Build(
            """
            === articles/a.md
            # A
            ## A.B

            ## C.d

            ## Cd
            """).Page("articles/a.html"));

    [Theory]
    [InlineData("{#set-up}")]
    [InlineData("{ #set-up }")]
    [InlineData("{: #set-up }")]
    [InlineData("{:#set-up}")]
    public void A_name_may_be_written_as_other_tools_write_it(string name) => Assert.Equal(
        """
        <h2 id="set-up"><span id="words"></span>Words</h2>
        up: Home (../index.html), Articles (index.html)

        """,
        TestSite.Build($"=== articles/a.md\n# A\n## Words {name}\n").Page("articles/a.html"));

    [Fact]
    public void A_name_that_is_none_or_is_taken_or_says_more_is_reported_and_mended()
    {
        const string Site = """
            === articles/a.md
            # A
            ## One {#My part}

            ## Two {#part}

            ## Three {#part}

            ## Four {#wide .wide data-x="1"}

            ## Five {#-}
            """;

        Assert.Equal(
            """
            input/articles/a.md(2,8): error MD075: '{#My part}' names no place: a name starts with a letter or digit and has letters, digits, '-', '_', '.' and ':' in it. Write '{#my-part}'.
            input/articles/a.md(6,10): error MD037: The page has an anchor 'part' already. Write another behind this heading.
            input/articles/a.md(8,9): warning MD076: '.wide data-x="1"' behind this heading does not show: how things look is the theme's part. Write '{#wide}' alone.
            input/articles/a.md(10,9): error MD075: '{#-}' names no place: a name starts with a letter or digit and has letters, digits, '-', '_', '.' and ':' in it. Write '{#section}'.
            """,
            TestSite.Build(Site).Messages);
        Assert.Equal(
            """
            # A
            ## One {#my-part}

            ## Two {#part}

            ## Three {#part-2}

            ## Four {#wide}

            ## Five {#section}
            """,
            TestSite.Fixed(Site, "articles/a.md"));
    }
}
