namespace StaticSite.Tests.Markdown;

/// <summary>The few tags that a text may hold, and what becomes of all others.</summary>
public sealed class HtmlTests
{
    [Fact]
    public void Breaks_keys_and_raised_words_are_taken_and_notes_to_oneself_dropped() => Assert.Equal(
        """
        <p>Press <kbd>Ctrl</kbd>+<kbd><em>C</em></kbd> for H<sub>2</sub>O, x<sup>2<mark>!</mark></sup>.</p>
        <p><mark>Start</mark> of
        a line, with one.</p>
        <p><em>Behind</em> a note.</p>
        <section class="table-scroll" aria-label="Table" tabindex="0"><table>
        <thead>
        <tr><th scope="col">a</th></tr>
        </thead>
        <tbody>
        <tr><td>one<br />
        two</td></tr>
        </tbody>
        </table></section>
        <ul>
        <li>One</li>
        </ul>
        <ul>
        <li>Two</li>
        </ul>
        up: Home (../index.html), Articles (index.html)

        """,
        TestSite.Build(TestSite.Article(
            """
            <!-- TODO: ask
            the editors -->

            Press <kbd>Ctrl</kbd>+<KBD>*C*</kbd> for H<sub>2</sub>O, x<sup>2<mark>!</mark></sup>.

            <mark>Start</mark> of
            <!-- a note --> a line, with <!-- another --> one.

            <br>

            <!-- first --> *Behind* a note.

            | a |
            |---|
            | one<br/>two |

            - One
            <!-- -->
            - Two
            """)).Page("articles/a.html"));

    [Fact]
    public void Details_open_and_hold_Markdown() => Assert.Equal(
        """
        (details) More <strong>here</strong>
        <h2 id="inside">Inside</h2>
        <ul>
        <li>(details) 
        <p>Deeper.</p>
        <pre><code>&lt;/details&gt;
        </code></pre>
        (/details)
        </li>
        </ul>
        (/details)
        <p>Between.</p>
        (details) Two
        lines
        <p>Straight on,
        and on.</p>
        (/details)
        up: Home (../index.html), Articles (index.html)

        """,
        TestSite.Build(TestSite.Article(
            """
            <details>
            <summary>More **here**</summary>

            ## Inside

            - <details>

              Deeper.
              ```
              </details>
              ```
              </details>
            </details>

            Between.
            <details><summary>Two
            lines</summary>Straight on,
            and on.
            </details>
            """)).Page("articles/a.html"));

    [Fact]
    public void Words_in_tags_are_words_of_the_page()
    {
        var pages = TestSite.Build(
            """
            === glossary/bpo.md
            ---
            term: business process outsourcing
            definition: a <kbd>KPO</kbd> for<br>H<sub>2</sub>O
            ---
            === glossary/kpo.md
            ---
            term: KPO
            definition: thing
            ---
            """).Publish();

        Assert.StartsWith(
            "Business process outsourcing: A <kbd><a class=\"term\" data-term=\"kpo\" href=\"kpo.html\">KPO</a></kbd> for<br />\nH<sub>2</sub>O\n",
            pages["glossary/bpo.html"], StringComparison.Ordinal);
        Assert.Contains("A KPO for H2O", pages["glossary.json"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a tag without its other half",
        """
        A <kbd>key, a key</sub>, *<mark>words* here</mark> and <sup><sub>x</sup>.

        <kbd>x</kbd>
        """,
        """
        input/articles/a.md(4,3): error MD017: '<kbd>' shows as text, since there is no </kbd> behind it in the same paragraph, emphasis or link. Put one on each side of the words.
        input/articles/a.md(4,18): error MD017: '</sub>' shows as text, since there is no <sub> before it in the same paragraph, emphasis or link. Put one on each side of the words.
        input/articles/a.md(4,27): error MD017: '<mark>' shows as text, since there is no </mark> behind it in the same paragraph, emphasis or link. Put one on each side of the words.
        input/articles/a.md(4,61): error MD017: '<sub>' shows as text, since there is no </sub> behind it in the same paragraph, emphasis or link. Put one on each side of the words.
        """)]
    [InlineData("several tags of one piece",
        """
        <div align="center">
          <a href="x"><img src="y"></a>
        </div>

        <div>

        Words <a href="x"><img src="y"> z</a> and <name>, then <i>more</i>.

        </div>

        Press <kbd class="x">Enter</kbd>.
        """,
        """
        input/articles/a.md(4,1): error MD001: '<div>' is HTML, which is not used in texts. Take it away; how things look is the theme's part, or put it in `backticks` to show it.
        input/articles/a.md(8,1): error MD001: '<div>' is HTML, which is not used in texts. Take it away; how things look is the theme's part, or put it in `backticks` to show it.
        input/articles/a.md(10,7): error MD001: '<a>' is HTML, which is not used in texts. Write a link as [words](page.md), or put it in `backticks` to show it.
        input/articles/a.md(10,43): error MD001: '<name>' is HTML, which is not used in texts. Take it away, or put it in `backticks` to show it.
        input/articles/a.md(10,56): error MD001: '<i>' is HTML, which is not used in texts. Write *words*, or put it in `backticks` to show it.
        input/articles/a.md(14,7): error MD001: '<kbd>' is HTML, which is not used in texts. Write <kbd> with nothing behind the name, or put it in `backticks` to show it.
        """)]
    [InlineData("what is no tag",
        """
        Words <!DOCTYPE x> and <?php x ?> and <![CDATA[x]]> here.
        """,
        """
        input/articles/a.md(4,7): error MD001: '<!DOCTYPE x>' is HTML, which is not used in texts. Take it away, or put it in `backticks` to show it.
        input/articles/a.md(4,24): error MD001: '<?php x ?>' is HTML, which is not used in texts. Take it away, or put it in `backticks` to show it.
        input/articles/a.md(4,39): error MD001: '<![CDATA[x]]>' is HTML, which is not used in texts. Take it away, or put it in `backticks` to show it.
        """)]
    [InlineData("details in the middle of words, or open from the start",
        """
        Words <details><summary>x</summary>y</details>

        <details open>
        <summary>x</summary>

        y

        </details>

        </details>
        """,
        """
        input/articles/a.md(4,7): error MD001: '<details>' is HTML, which is not used in texts. Put <details> with its <summary>, and later </details>, at the start of lines, or put it in `backticks` to show it.
        input/articles/a.md(6,1): error MD001: '<details>' is HTML, which is not used in texts. Write <details> with nothing behind the name, or put it in `backticks` to show it.
        """)]
    [InlineData("details without an end",
        """
        <details>
        <summary>x

        y
        """,
        "input/articles/a.md(4,1): error MD018: The <details> that starts here has no end. Put a line '</details>' below it.")]
    [InlineData("a summary without an end",
        """
        <details>
        <summary>x

        y
        </details>
        """,
        "input/articles/a.md(5,1): error MD019: The <summary> that starts here has no end. Put '</summary>' behind its words.")]
    [InlineData("a note to oneself without an end",
        """
        <!-- TODO

        Words.
        """,
        "input/articles/a.md(4,1): error MD020: The note to yourself that starts here has no end, so that nothing below it shows. Put '-->' behind it.")]
    [InlineData("words behind a note to oneself",
        """
        <!-- TODO
        --> Words.
        """,
        "input/articles/a.md(4,1): error MD021: Something stands behind the '-->' of the note to yourself that starts here. Give it a line of its own.")]
    public void One_finding_for_each_broken_piece(string piece, string text, string expected)
    {
        Assert.NotEmpty(piece);
        Assert.Equal(expected.ReplaceLineEndings("\n"), TestSite.Build(TestSite.Article(text)).Messages);
    }
}
