namespace StaticSite.Tests.Markdown;

/// <summary>What comes along when a text is pasted from another program, and lists and links as hands make them.</summary>
public sealed class PastedTextTests
{
    [Theory]
    [InlineData("marks of assistants that write texts",
        """
        Work is bought【4†source】 or done :contentReference[oaicite:0]{index=0} at home.
        """,
        """
        input/articles/a.md(4,15): warning MD030: '【4†source】' shows as it stands: it is a mark of an assistant that writes texts. Name the source with [@key], or take it out.
        input/articles/a.md(4,34): warning MD030: ':contentReference[oaicite:0]{index=0}' shows as it stands: it is a mark of an assistant that writes texts. Name the source with [@key], or take it out.
        """)]
    [InlineData("notes to oneself",
        """
        Words %% ask Anna %% and {/* and Bob */}.

        A rise of 5%% or 100%%, and {/}.
        """,
        """
        input/articles/a.md(4,7): warning MD030: '%% ask Anna %%' shows as it stands: it is a note to oneself as Obsidian writes it. Write <!-- … -->, which no reader sees.
        input/articles/a.md(4,26): warning MD030: '{/* and Bob */}' shows as it stands: it is a note to oneself as MDX writes it. Write <!-- … -->, which no reader sees.
        """)]
    [InlineData("raised and lowered words",
        """
        H~2~O, x^2^ and 1^st^, but 2^10 and ~5 to ~10.
        """,
        """
        input/articles/a.md(4,2): warning MD030: '~2~' shows as it stands: it is Pandoc's mark of lowered words. Write <sub>words</sub>.
        input/articles/a.md(4,9): warning MD030: '^2^' shows as it stands: it is Pandoc's mark of raised words. Write <sup>words</sup>.
        input/articles/a.md(4,18): warning MD030: '^st^' shows as it stands: it is Pandoc's mark of raised words. Write <sup>words</sup>.
        """)]
    [InlineData("the marks of a wiki",
        """
        h2. Costs

        bq. Work is bought.

        ||Name||Age||

        See [the page|https://example.org/a] and {color:red}this{color}.
        """,
        """
        input/articles/a.md(4,1): warning MD030: 'h2. Costs' shows as it stands: it is a heading of a wiki. Write '##' and a space before its words.
        input/articles/a.md(6,1): warning MD030: 'bq. Work is bought.' shows as it stands: it is a quotation of a wiki. Write '> ' before its words.
        input/articles/a.md(8,1): warning MD030: '||Name||Age||' shows as it stands: it is the head of a wiki's table. Write '| A | B |', and a line such as '| --- | --- |' below.
        input/articles/a.md(10,5): warning MD013: What starts here shows as text and not as a link: a wiki writes links this way. Here, words go into [ ], and the address behind them into ( ).
        """)]
    [InlineData("lists of signs that are none",
        """
        – A hyphen
        – that a word processor made longer

        ✔️ Emoji
        ✔️ twice

        a) Letters
        b) and more

        Steps:
        2. Not the first
        3. Nor this

        – A dash alone.
        """,
        """
        input/articles/a.md(4,1): warning MD035: The '–' here shows as it stands and starts no list. Write '- ' at the start of each line of the list.
        input/articles/a.md(7,1): warning MD035: The '✔' here shows as it stands and starts no list. Write '- ' at the start of each line of the list.
        input/articles/a.md(10,1): warning MD035: The 'a)' here shows as it stands and starts no list. Write '1. ', '2. ' and so on at the start of its lines.
        input/articles/a.md(14,1): warning MD035: The '2.' here shows as it stands and starts no list. Put an empty line above it.
        """)]
    [InlineData("links to the web that have no end, a space, or another link in them",
        """
        See [a](https://example.org/a and more.

        See [b](https://example.org/b_(c), and more.

        See [d](https://example.org/d e).

        See [f [g](https://example.org/g) h](https://example.org/h).

        Code in brackets: [i](`j k`).
        """,
        """
        input/articles/a.md(4,5): warning MD013: What starts here shows as text and not as a link: its address has no end. Put ')' behind it.
        input/articles/a.md(6,5): warning MD013: What starts here shows as text and not as a link: its address has no end. Put ')' behind it.
        input/articles/a.md(8,5): warning MD013: What starts here shows as text and not as a link: there is a space in its address. Put the address in angle brackets: (<…>).
        input/articles/a.md(10,5): warning MD013: What starts here shows as text and not as a link: a link cannot hold another. Keep one of the two.
        """)]
    [InlineData("addresses of the web with a slip at their start or end",
        """
        [a](http:/example.org) [b](https//example.org) [c](https:\\example.org) [d](htps://example.org)

        [e](https://https://example.org) [f](https://example.org/f”) [g](https://example.org/https://h)
        """,
        """
        input/articles/a.md(4,1): error LINK001: 'http:/example.org' leads to no page or file. Did you mean 'http://example.org'? Link to an existing one, or add it.
        input/articles/a.md(4,24): error LINK001: 'https//example.org' leads to no page or file. Did you mean 'https://example.org'? Link to an existing one, or add it.
        input/articles/a.md(4,48): error LINK001: 'https:\example.org' leads to no page or file. Did you mean 'https://example.org'? Link to an existing one, or add it.
        input/articles/a.md(4,73): error LINK001: 'htps://example.org' leads to no page or file. Did you mean 'https://example.org'? Link to an existing one, or add it.
        input/articles/a.md(6,1): error LINK001: 'https://https://example.org' leads to no page or file. Did you mean 'https://example.org'? Link to an existing one, or add it.
        input/articles/a.md(6,34): error LINK001: 'https://example.org/f”' leads to no page or file. Did you mean 'https://example.org/f'? Link to an existing one, or add it.
        """)]
    [InlineData("an address out of a preview",
        """
        See [b](http://localhost:5080/articles/b.html#part) and [gone](http://127.0.0.1:5080/gone.html).

        The preview is at http://localhost:5080/; open [yours](http://localhost:1313/) or [an API](http://127.0.0.1:8080/v1/items).
        === articles/b.md
        ---
        title: B
        ---
        ## Part
        """,
        """
        input/articles/a.md(4,5): warning MD046: 'http://localhost:5080/articles/b.html#part' is an address of your own machine, which nobody else can reach. Did you mean 'b.html#part'? Link to the page itself.
        input/articles/a.md(4,57): warning MD046: 'http://127.0.0.1:5080/gone.html' is an address of your own machine, which nobody else can reach. Link to the page itself.
        """)]
    [InlineData("a line across the page without room above it, and lists that stand too far left",
        """
        This ends the part.
        ---

        A heading
        ---------

        1. One
          - within it
        2. Two
           - within it
        """,
        """
        input/articles/a.md(4,1): warning MD047: The dashes below this text make a heading of it. Leave an empty line between for a line across the page; for a heading, write '## ' before its words.
        input/articles/a.md(11,3): warning MD048: This list stands below the entry above it and not in it: it starts too far left. Put one more space before each of its lines.
        """)]
    [InlineData("pictures as letters",
        """
        A cup: ![][cup] and ![a cup](data:image/png;base64,iVBORw0KGgo=).

        [cup]: <data:image/png;base64,iVBORw0KGgo=>
        """,
        """
        input/articles/a.md(4,8): error MD049: The picture itself stands here as letters ('data:image/png;base64…'). Save it as a file in pictures/, and write ![what it shows](../pictures/name.png).
        input/articles/a.md(4,21): error MD049: The picture itself stands here as letters ('data:image/png;base64…'). Save it as a file in pictures/, and write ![what it shows](../pictures/name.png).
        """)]
    [InlineData("a note to oneself without an end",
        "Words <!-- ask Anna\n\nMore words.",
        "input/articles/a.md(4,7): warning MD031: The '<!--' here shows as it stands: it has no end in this paragraph. Put '-->' behind the note to yourself.")]
    [InlineData("a source in the place of an address",
        """
        Words [2].

        [1]: Smith
        """,
        "input/articles/a.md(6,1): warning MD039: No link goes by the name '[1]', so 'Smith' does not show. Use the name, or take the line out.")]
    public void It_is_reported_where_it_stands_with_the_way_out(string slip, string text, string expected)
    {
        Assert.NotEmpty(slip);
        Assert.Equal(expected.ReplaceLineEndings("\n"), TestSite.Build(TestSite.Article(text)).Messages);
    }

    [Fact]
    public void What_is_surely_meant_is_put_in_its_place() => Assert.Equal(
        """
        ---
        title: A
        ---
        [A](https://example.org/a) and [c](https://example.org/c).

        See [b](b.html) and [the page](https://example.org/p).
        """.ReplaceLineEndings("\n"),
        TestSite.Fixed(TestSite.Article("""
            [A](https://example.org/a and [c](https//example.org/c).

            See [b](http://localhost:5080/articles/b.html) and [the page|https://example.org/p].
            === articles/b.md
            ---
            title: B
            ---
            Words.
            """), "articles/a.md"));
}
