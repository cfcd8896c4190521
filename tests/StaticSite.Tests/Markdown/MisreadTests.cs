namespace StaticSite.Tests.Markdown;

/// <summary>What the parser takes for something else than its author meant, and what shows nothing.</summary>
public sealed class MisreadTests
{
    [Theory]
    [InlineData("a sum",
        """
        A box of 2*3*4 cm, or a*b*c, or 2 * 3 * 4.
        """,
        "input/articles/a.md(4,11): warning MD041: The '*' between numbers does not show here and sets what follows in italics. Write ×, or a backslash before each '*'.")]
    [InlineData("a year behind a list",
        """
        1. It was bought.
        2026. Then it was sold.

        - A list
          1. One
          3. Two
          9. Three

        2024. A year alone stays what it is.
        """,
        """
        input/articles/a.md(5,1): warning MD042: This is an entry of the list above it and shows as number 2, not 2026. If '2026.' is part of a sentence, put a backslash before its dot; if it is a list of its own, some words between.
        input/articles/a.md(10,3): warning MD042: This is an entry of the list above it and shows as number 3, not 9. If '9.' is part of a sentence, put a backslash before its dot; if it is a list of its own, some words between.
        """)]
    [InlineData("lists without a space",
        """
        -First
        -Second

        1.One
        2.Two

        -ing is an ending, and -5 a number.

        1.5 m and 2.x.
        """,
        """
        input/articles/a.md(4,1): warning MD033: The '-' here shows as it stands and starts no list: there is no space behind it. Put one there.
        input/articles/a.md(7,1): warning MD033: The '1.' here shows as it stands and starts no list: there is no space behind it. Put one there.
        """)]
    [InlineData("links that show nothing or lead nowhere",
        """
        [](https://example.org) and [words](#) and [words]().
        """,
        """
        input/articles/a.md(4,1): warning MD043: The link to 'https://example.org' has no words, so nobody can see it. Write some: [words](https://example.org).
        input/articles/a.md(4,29): warning MD044: This link leads nowhere. Put the address behind its words in the place of '#', or take the link out.
        input/articles/a.md(4,44): error MD045: There is no address between the brackets '()' behind these words. Write one, or take the brackets out.
        """)]
    [InlineData("addresses as people write them elsewhere",
        """
        [m](anna@example.org), [h](example.org/a), [q](“b.md”), [w](..\articles\b.md), [n](make.sh).
        === articles/b.md
        ---
        title: B
        ---
        Words.
        """,
        """
        input/articles/a.md(4,1): error LINK001: 'anna@example.org' leads to no page or file. Did you mean 'mailto:anna@example.org'? Link to an existing one, or add it.
        input/articles/a.md(4,24): error LINK001: 'example.org/a' leads to no page or file. Did you mean 'https://example.org/a'? Link to an existing one, or add it.
        input/articles/a.md(4,44): error LINK001: '“b.md”' leads to no page or file. Did you mean 'b.md'? Link to an existing one, or add it.
        input/articles/a.md(4,57): error LINK001: '..\articles\b.md' leads to no page or file. Did you mean '../articles/b.md'? Link to an existing one, or add it.
        input/articles/a.md(4,80): error LINK001: 'make.sh' leads to no page or file. Link to an existing one, or add it.
        """)]
    [InlineData("links and pictures of a wiki",
        """
        [[B]], [[b.md]] and ![[b.svg]].
        === articles/b.md
        ---
        title: B
        ---
        Words.
        """,
        """
        input/articles/a.md(4,1): error GLO025: 'B' is no term but a page. [[…]] links terms; write [B](b.md).
        input/articles/a.md(4,8): error GLO025: 'b.md' is no term but a page. [[…]] links terms; write [b.md](b.md).
        input/articles/a.md(4,21): warning MD030: '![[b.svg]]' shows as it stands: it is a picture as Obsidian writes it. Write ![what it shows](address).
        """)]
    [InlineData("marks of reviewers",
        """
        Words {>>why?<<}, {--gone--}, {++new++}, {~~old~>new~~} and {==see==}, {**strong**} and {~~struck~~}.
        """,
        """
        input/articles/a.md(4,7): warning MD030: '{>>why?<<}' shows as it stands: it is a reviewer's note. Make the change, or take it out, before this is published.
        input/articles/a.md(4,19): warning MD030: '{--gone--}' shows as it stands: it is a reviewer's mark of what should go. Make the change, or take it out, before this is published.
        input/articles/a.md(4,31): warning MD030: '{++new++}' shows as it stands: it is a reviewer's mark of what is new. Make the change, or take it out, before this is published.
        input/articles/a.md(4,42): warning MD030: '{~~old~>new~~}' shows as it stands: it is a reviewer's mark of a change. Make the change, or take it out, before this is published.
        input/articles/a.md(4,61): warning MD030: '{==see==}' shows as it stands: it is a reviewer's mark. Make the change, or take it out, before this is published.
        """)]
    [InlineData("brackets the wrong way round, and names with spaces",
        """
        See (the page)[a.md], f(x)[i] and (so)[1]. A note[^ 1], and [see @key].

        ![A cup](cup.svg =100x50)
        """,
        """
        input/articles/a.md(4,5): warning MD013: What starts here shows as text and not as a link: its brackets are the wrong way round. Words go into [ ], and the address behind them into ( ).
        input/articles/a.md(4,50): warning MD031: The '[^ 1]' here shows as it stands: the name of a note holds no space. Write [^1].
        input/articles/a.md(4,61): warning MD030: '[see @key]' shows as it stands: it is a citation with words in it. Write its words in front, and [@key] behind them.
        input/articles/a.md(6,2): warning MD013: What starts here shows as text and not as a link: a size stands behind its address. Take that out; a picture is as large as its file, or as the page is wide.
        """)]
    [InlineData("code with the quotes of a word processor, and rows of a spreadsheet",
        """
        ‘‘‘js
        code
        ‘‘‘
        """ + "\n\nName\tAge\nBob\t3\nEve\t4\n\nA\tword with a tab.\n",
        """
        input/articles/a.md(4,1): warning MD031: The '‘‘‘' here shows as it stands: a word processor made these out of backticks. A block of code starts and ends with a line ```.
        input/articles/a.md(8,1): warning MD034: This shows as text and not as a table: tabs stand between its cells. Put ' | ' in place of each, and a line such as '| --- | --- |' below the first row.
        """)]
    [InlineData("a bar in the code of a cell",
        """
        | A | B |
        | --- | --- |
        | `a|b` | c |
        | `a` | ``b`|`c|d`` |
        | `a|b` |
        | `a\|b` | c | d |
        """,
        """
        input/articles/a.md(6,3): warning MD031: The '`' here shows as it stands: a '|' ends the cell before the code ends. Put a backslash before that.
        input/articles/a.md(7,9): warning MD031: The '``' here shows as it stands: a '|' ends the cell before the code ends. Put a backslash before that.
        input/articles/a.md(9,16): warning MD016: The table has 2 columns, so what stands from here on in this row does not show. If a '|' is part of a cell's words, put a backslash before it; or give the table one more column.
        """)]
    public void It_is_reported_where_it_stands_with_the_way_out(string fault, string text, string expected)
    {
        Assert.NotEmpty(fault);
        Assert.Equal(expected.ReplaceLineEndings("\n"), TestSite.Build(TestSite.Article(text)).Messages);
    }

    [Fact]
    public void Bars_in_the_code_of_a_cell_are_mended_together() => Assert.Equal(
        "---\ntitle: A\n---\n| A | B |\n| --- | --- |\n| `a\\|b\\|c` | ``b`\\|`c`` |\n\n",
        TestSite.Fixed(TestSite.Article("| A | B |\n| --- | --- |\n| `a|b\\|c` | ``b`|`c`` |\n"), "articles/a.md"));

    [Fact]
    public void What_is_surely_meant_is_put_in_its_place() => Assert.Equal(
        """
        ---
        title: A
        ---
        See [the page](b.md), [m](mailto:anna@example.org), [w](../articles/b.md) and [B](b.md).

        - First

        ```js
        code
        ```

        | A | B |
        | --- | --- |
        | `a\|b` | c |

        """.ReplaceLineEndings("\n"),
        TestSite.Fixed(TestSite.Article("""
            See (the page)[b.md], [m](anna@example.org), [w](..\articles\b.md) and [[B]].

            -First

            ‘‘‘js
            code
            ‘‘‘

            | A | B |
            | --- | --- |
            | `a|b` | c |

            === articles/b.md
            ---
            title: B
            ---
            Words.
            """), "articles/a.md"));
}
